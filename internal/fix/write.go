package fix

import (
	"bytes"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
)

// write makes the lines: those of the primary path, with the indentation of
// where they go. It is nil where a statement does not begin its line.
func (c *copying) write() *finding.Fix {
	source, err := c.Text(c.name(c.twin.file))
	if err != nil {
		return nil
	}
	target, err := c.Text(c.name(c.alt.file))
	if err != nil {
		return nil
	}
	from := c.Fset.File(c.twin.file.FileStart)
	to := c.Fset.File(c.alt.file.FileStart)
	if len(source) != from.Size() || len(target) != to.Size() {
		return nil // it has changed since
	}
	start, end := from.Offset(c.taken[0].Pos()), from.Offset(c.taken[len(c.taken)-1].End())
	old, ok := indentation(source, start)
	if !ok || !endsLine(source, end) {
		return nil
	}
	indent, ok := indentation(target, to.Offset(c.before.Pos()))
	if !ok {
		return nil
	}
	text := string(source[start:end])
	if strings.Contains(text, "`") {
		return nil // a raw string keeps its indentation
	}
	var b strings.Builder
	for i, l := range strings.Split(text, "\n") {
		if i > 0 {
			l = strings.TrimPrefix(l, old)
		}
		if l != "" {
			l = indent + l
		}
		b.WriteString(l + "\n")
	}
	line := to.Line(c.before.Pos())
	if c.after {
		line = to.Line(c.before.End()) + 1
	} else {
		line = aboveComments(target, line)
	}
	return &finding.Fix{
		Message: c.message(line), Line: line, Text: b.String(),
		File: c.Pkg.Path() + "/" + filepath.Base(c.name(c.alt.file)),
	}
}

func (c *copying) name(f *ast.File) string { return c.Fset.File(f.FileStart).Name() }

// indentation is what stands in front of an offset on its line; not ok unless
// that is blank.
func indentation(text []byte, offset int) (string, bool) {
	start := bytes.LastIndexByte(text[:offset], '\n') + 1
	indent := string(text[start:offset])
	return indent, strings.TrimLeft(indent, " \t") == ""
}

// endsLine reports whether nothing but a comment follows an offset on its line.
func endsLine(text []byte, offset int) bool {
	rest, _, _ := bytes.Cut(text[offset:], []byte("\n"))
	rest = bytes.TrimSpace(rest)
	return len(rest) == 0 || bytes.HasPrefix(rest, []byte("//"))
}

// aboveComments is the first of the comment lines that stand directly above a
// line, or the line itself.
func aboveComments(text []byte, line int) int {
	lines := bytes.Split(text, []byte("\n"))
	for line > 1 && bytes.HasPrefix(bytes.TrimSpace(lines[line-2]), []byte("//")) {
		line--
	}
	return line
}

// Apply puts the lines of fixes of one file into its text. Two that put the
// same lines at the same place are one.
func Apply(text []byte, fixes []*finding.Fix) []byte {
	sorted := slices.Clone(fixes)
	slices.SortStableFunc(sorted, func(a, b *finding.Fix) int { return a.Line - b.Line })
	lines := bytes.SplitAfter(text, []byte("\n"))
	var b bytes.Buffer
	done := map[finding.Fix]bool{}
	i := 0
	for _, f := range sorted {
		for ; i < f.Line-1 && i < len(lines); i++ {
			b.Write(lines[i])
		}
		key := finding.Fix{Line: f.Line, Text: f.Text}
		if !done[key] {
			done[key] = true
			b.WriteString(f.Text)
		}
	}
	for ; i < len(lines); i++ {
		b.Write(lines[i])
	}
	return b.Bytes()
}

// Sound reports whether the package type-checks with fixes applied.
func Sound(s *Source, fixes []*finding.Fix) bool {
	fset := token.NewFileSet()
	var files []*ast.File
	left := len(fixes)
	for _, f := range s.Files {
		name := s.Fset.File(f.FileStart).Name()
		text, err := s.Text(name)
		if err != nil {
			return false
		}
		var here []*finding.Fix
		for _, fix := range fixes {
			if path.Base(fix.File) == filepath.Base(name) {
				here = append(here, fix)
			}
		}
		left -= len(here)
		parsed, err := parser.ParseFile(fset, name, Apply(text, here), parser.SkipObjectResolution)
		if err != nil {
			return false
		}
		files = append(files, parsed)
	}
	if left != 0 {
		return false
	}
	failed := false
	conf := types.Config{
		Importer: s.importer(), GoVersion: s.GoVersion, Sizes: s.Sizes,
		Error: func(error) { failed = true },
	}
	_, err := conf.Check(s.Pkg.Path(), fset, files, nil)
	return err == nil && !failed
}

type importerFunc func(path string) (*types.Package, error)

func (f importerFunc) Import(path string) (*types.Package, error) { return f(path) }

// importer finds what the package imports already: a fix adds no import.
func (s *Source) importer() types.Importer {
	written := map[string]*types.Package{}
	for _, f := range s.Files {
		for _, spec := range f.Imports {
			if name := s.Info.PkgNameOf(spec); name != nil {
				written[strings.Trim(spec.Path.Value, "`\"")] = name.Imported()
			}
		}
	}
	return importerFunc(func(path string) (*types.Package, error) {
		if path == "unsafe" {
			return types.Unsafe, nil
		}
		if p := written[path]; p != nil {
			return p, nil
		}
		return nil, errors.New("not imported before: " + path)
	})
}
