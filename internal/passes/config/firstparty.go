package config

import (
	"os"
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

// IsConfigured reports whether a package is first-party by its path alone.
func (o *Options) IsConfigured(path string) bool { return below(o.FirstParty, path) }

// IsFirstParty reports whether the package with this path, module and
// directory is analysed. First-party are the packages below the prefixes, of
// the main module or workspace (their module has no version), and of a module
// that a local directory nearby replaces, as for package load.
//
// Not every driver tells of replacements: go vet does from Go 1.27 on. With
// the others a replaced module is known by its directory, which lies neither
// in the module cache nor in a vendor directory; it may be far away.
//
// A nil module means unknown, not standard library: Bazel's nogo never gives
// one. Then a package is first-party unless its path is one of the standard
// library's or lies in a vendor directory.
func IsFirstParty(prefixes []string, path string, m *analysis.Module, dir string) bool {
	if below(prefixes, path) {
		return true
	}
	if m == nil || m.Path == "" {
		return !knowledge.Standard(path) && !strings.Contains(path, "/vendor/")
	}
	if m.Replace != nil && m.Replace.Path != "" && !filepath.IsAbs(m.Replace.Path) {
		return m.Replace.Version == "" && near(path, m, dir)
	}
	return m.Version == "" || !copied(path, filepath.ToSlash(dir))
}

// near reports whether the directory that replaces m, given by a relative
// path, lies inside or beside the main module or workspace, or in the same git
// repository. Where those are is not known, but that the replacement's path
// goes up from them; a repository inside of another is not noticed.
func near(path string, m *analysis.Module, dir string) bool {
	up, down := "", filepath.Clean(filepath.FromSlash(m.Replace.Path))
	for down == ".." || strings.HasPrefix(down, ".."+string(filepath.Separator)) {
		up, down = filepath.Join(up, ".."), strings.TrimPrefix(down[len(".."):], string(filepath.Separator))
	}
	if up == "" || up == ".." {
		return true
	}
	if top, ok := strings.CutSuffix(filepath.ToSlash(dir), "/vendor/"+path); ok {
		return inRepository(filepath.Join(filepath.FromSlash(top), up))
	}
	top, ok := strings.CutSuffix(m.Replace.Dir, down)
	return ok && top != "" && inRepository(filepath.Clean(top))
}

// inRepository reports whether a git repository holds dir.
func inRepository(dir string) bool {
	for {
		if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
			return true
		}
		up := filepath.Dir(dir)
		if up == dir {
			return false
		}
		dir = up
	}
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
