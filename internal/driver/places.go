package driver

import (
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/authparity/authparity/internal/exception"
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/load"
)

// places knows where the files are that positions name by import path.
type places struct {
	root string            // directory of the module or workspace
	dirs map[string]string // import path to directory
}

func newPlaces(loaded *load.Result) places {
	w := places{root: loaded.ModuleDir, dirs: make(map[string]string)}
	for _, p := range loaded.Packages {
		w.dirs[p.ImportPath] = p.Dir
	}
	return w
}

// file translates importpath/base.go into a path relative to the root, with
// slashes. What lies in a package that was not loaded stays as it is.
func (w places) file(name string) string {
	if name != "" && !strings.HasSuffix(name, ".go") { // the settings file
		return w.settings(name)
	}
	dir, ok := w.dirs[path.Dir(name)]
	if !ok {
		return name
	}
	return w.relative(filepath.Join(dir, path.Base(name)))
}

// relative makes an absolute file name relative to the root.
func (w places) relative(name string) string {
	rel, err := filepath.Rel(w.root, name)
	if err != nil {
		return filepath.ToSlash(name)
	}
	return filepath.ToSlash(rel)
}

// settings translates the name of the settings file, which is relative to the
// working directory, likewise.
func (w places) settings(name string) string {
	abs, err := filepath.Abs(name)
	if err != nil {
		return name
	}
	return w.relative(abs)
}

// exception returns e with its file translated.
func (w places) exception(e exception.Exception) exception.Exception {
	e.File = w.file(e.File)
	return e
}

// line is the text of a line of a translated file, without its end; "" when
// there is none.
func (w places) line(file string, line int) string {
	if !filepath.IsAbs(file) {
		file = filepath.Join(w.root, filepath.FromSlash(file))
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return ""
	}
	lines := strings.SplitN(string(text), "\n", line+1)
	if line < 1 || line > len(lines) {
		return ""
	}
	return lines[line-1]
}

func (w places) position(p finding.Position) finding.Position {
	p.File = w.file(p.File)
	return p
}

// finding returns a copy of f with translated positions.
func (w places) finding(f *finding.Finding) *finding.Finding {
	c := *f
	c.Position = w.position(f.Position)
	c.Sink.Position = w.position(f.Sink.Position)
	c.Primary = w.steps(f.Primary)
	c.Fallback = w.steps(f.Fallback)
	if f.Fix != nil {
		fix := *f.Fix
		fix.File = w.file(fix.File)
		c.Fix = &fix
	}
	return &c
}

func (w places) steps(list []finding.Step) []finding.Step {
	var result []finding.Step
	for _, s := range list {
		s.Position = w.position(s.Position)
		result = append(result, s)
	}
	return result
}
