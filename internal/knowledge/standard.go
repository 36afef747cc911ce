package knowledge

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed models/standard.txt
var standardText string

// standardRoots are the first path elements of the standard library, as
// `go list std` prints them.
var standardRoots = sync.OnceValue(func() map[string]bool {
	roots := map[string]bool{}
	for line := range strings.Lines(standardText) {
		roots[strings.TrimSpace(line)] = true
	}
	return roots
})

// Standard reports whether an import path belongs to the standard library.
// The go command reserves these first elements, so no module has them.
func Standard(path string) bool {
	root, _, _ := strings.Cut(path, "/")
	return standardRoots()[root]
}
