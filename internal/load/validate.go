package load

import (
	"fmt"
	"go/version"
	"regexp"
	"runtime"
	"slices"
	"strings"
)

// unmatched finds the pattern in a warning of go list.
var unmatched = regexp.MustCompile(`^"(.*)" matched no packages$`)

// validate tells single packages what the go command said of them, and
// returns an *IncompleteError when there is no point in going on.
func (l *loader) validate() error {
	// A misspelled pattern would make silence out of a typing error.
	for _, w := range l.warnings {
		if m := unmatched.FindStringSubmatch(w); m != nil {
			return &IncompleteError{NoPackages, "pattern " + m[1] + " matches no package"}
		}
	}
	for _, p := range l.packages {
		if err := l.validateRoot(p); err != nil {
			return err
		}
	}
	own := l.own()
	if !slices.ContainsFunc(own, func(n *node) bool { return n.own.Root }) {
		return &IncompleteError{NoPackages, l.nothing()}
	}
	for _, n := range own {
		if err := l.validateOwn(n); err != nil {
			return err
		}
	}
	return nil
}

// nothing says why there is nothing to analyse.
func (l *loader) nothing() string {
	if len(l.skipped) > 0 {
		return l.skipped[0].ImportPath + ": " + l.skipped[0].Reason
	}
	return "patterns match no first-party package: " + strings.Join(l.cfg.Patterns, " ")
}

// validateRoot looks at a package that a pattern names but that has no files.
func (l *loader) validateRoot(p *listed) error {
	if p.DepOnly || p.hasFiles() || p.ImportPath == "unsafe" {
		return nil
	}
	switch {
	case len(p.IgnoredGoFiles) > 0:
		l.skipped = append(l.skipped, Skip{p.ImportPath, "build constraints exclude all Go files"})
	case len(p.TestGoFiles)+len(p.XTestGoFiles) > 0:
		l.skipped = append(l.skipped, Skip{p.ImportPath, "only test files"})
	case p.Error != nil:
		return &IncompleteError{NoPackages, strings.TrimSpace(p.Error.Err)}
	default:
		return &IncompleteError{NoPackages, "no Go files in " + p.Dir}
	}
	return nil
}

func (l *loader) validateOwn(n *node) error {
	if need := n.own.GoVersion; newer(need, runtime.Version()) {
		return &IncompleteError{NewerGo, fmt.Sprintf(
			"module %s requires go >= %s, but authparity was built with %s and cannot read it: build authparity with a newer Go",
			n.own.Module, need, runtime.Version())}
	}
	switch {
	case n.embedError():
		l.warnings = append(l.warnings, listError(l.cfg.Dir, n.Error).String())
	case n.Error != nil:
		n.own.Errors = append(n.own.Errors, listError(l.cfg.Dir, n.Error))
	}
	if n.cycle != nil {
		n.own.Broken = "import cycle: " + strings.Join(n.cycle, " -> ")
	}
	return nil
}

// newer reports whether a module's go line names a newer language version
// than that of the Go release have.
func newer(line, have string) bool {
	// A development version is "go1.27-devel_..." or "devel go1.27-...".
	have = strings.TrimPrefix(have, "devel ")
	have, _, _ = strings.Cut(have, "-")
	have, _, _ = strings.Cut(have, " ")
	return line != "" && version.IsValid(have) && version.Compare(version.Lang("go"+line), version.Lang(have)) > 0
}
