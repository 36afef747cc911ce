package config

import (
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/knowledge"
)

// IsFirstParty reports whether a package is analysed; see the function of the
// same name.
func (o *Options) IsFirstParty(path string, m *analysis.Module, dir string) bool {
	return IsFirstParty(o.FirstParty, path, m, dir)
}

// IsFirstParty reports whether the package with this path, module and
// directory is analysed. First-party are the packages below the prefixes, of
// the main module or workspace (their module has no version), and of a module
// that a local directory replaces: one that lies neither in the module cache
// nor in a vendor directory.
//
// A nil module means unknown, not standard library: Bazel's nogo never gives
// one. Then a package is first-party unless its path is one of the standard
// library's.
func IsFirstParty(prefixes []string, path string, m *analysis.Module, dir string) bool {
	if below(prefixes, path) {
		return true
	}
	dir = filepath.ToSlash(dir)
	if m == nil || m.Path == "" {
		return !knowledge.Standard(path)
	}
	return m.Version == "" || !copied(path, dir)
}

// copied reports whether dir is a copy that the go command made: in the module
// cache, where @v and the version end a directory's name, or in a vendor
// directory.
func copied(path, dir string) bool {
	return dir == "" || strings.Contains(dir, "@v") || strings.HasSuffix(dir, "/vendor/"+path)
}

// below reports whether path is one of prefixes or lies below one. A prefix
// may end in a slash or "/...".
func below(prefixes []string, path string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool {
		p = strings.TrimRight(strings.TrimSuffix(p, "..."), "/")
		return p != "" && (path == p || strings.HasPrefix(path, p+"/"))
	})
}
