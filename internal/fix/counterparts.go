package fix

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/knowledge"
)

// undoing are the syllables by which English names the opposite of an
// operation, on the same object: follow and unfollow.
var undoing = []string{"un", "dis", "de"}

// counterparts reports whether two steps call the same function, or methods of
// one type of which one is named for undoing what the other does. Whoever may
// do the one on an object is asked the same for the other. A record says which
// of them it was, and is not copied.
func (c *copying) counterparts(a, b string) bool {
	if a == b {
		return true
	}
	i, j := strings.LastIndexByte(a, '.'), strings.LastIndexByte(b, '.')
	if c.audit || i < 0 || j < 0 || a[:i] != b[:j] {
		return false
	}
	return undoes(a[i+1:], b[j+1:]) || undoes(b[j+1:], a[i+1:])
}

// undoes reports whether one name is the other with its first word undone.
func undoes(name, of string) bool {
	x, y := knowledge.Words(name), knowledge.Words(of)
	if len(x) != len(y) || len(x) == 0 || !slices.Equal(x[1:], y[1:]) {
		return false
	}
	return slices.ContainsFunc(undoing, func(u string) bool { return x[0] == u+y[0] })
}
