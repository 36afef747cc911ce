package layers

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/authparity/authparity"

// root is the top of the module, seen from this package.
const root = "../.."

// A source is one parsed Go file of the module.
type source struct {
	dir  string // slash-separated, relative to the top; "." for the top itself
	name string // base name
	syn  *ast.File
}

func (s source) isTest() bool { return strings.HasSuffix(s.name, "_test.go") }

func (s source) path() string { return path.Join(s.dir, s.name) }

// imports lists the import paths of s, without quotes.
func (s source) imports() []string {
	var paths []string
	for _, spec := range s.syn.Imports {
		if p, err := strconv.Unquote(spec.Path.Value); err == nil {
			paths = append(paths, p)
		}
	}
	return paths
}

// tree parses every Go file below dir that belongs to its module, whatever
// the file's build tags say. Test data and nested modules are left out.
func tree(dir string) ([]source, error) {
	var sources []source
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir():
			return skipped(dir, name)
		case !strings.HasSuffix(name, ".go"):
			return nil
		}
		rel, err := filepath.Rel(dir, name)
		if err != nil {
			return err
		}
		syn, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		sources = append(sources, source{path.Dir(rel), path.Base(rel), syn})
		return nil
	})
	return sources, err
}

// skipped returns fs.SkipDir for a directory that the go command would not
// count to the module at top.
func skipped(top, dir string) error {
	if dir == top {
		return nil
	}
	base := filepath.Base(dir)
	if base == "testdata" || strings.HasPrefix(base, ".") || strings.HasPrefix(base, "_") {
		return fs.SkipDir
	}
	if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
		return fs.SkipDir
	}
	return nil
}

// parsed makes sources of file contents, keyed by path relative to the top.
func parsed(t *testing.T, files map[string]string) []source {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	sources, err := tree(dir)
	if err != nil {
		t.Fatal(err)
	}
	return sources
}

// own returns the sources of this module.
func own(t *testing.T) []source {
	t.Helper()
	sources, err := tree(root)
	if err != nil {
		t.Fatal(err)
	}
	if len(sources) == 0 {
		t.Fatalf("no Go files below %s", root)
	}
	return sources
}
