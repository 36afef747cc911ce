package load

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/types"
	"os"
)

// A source is a file of a first-party package.
type source struct {
	own  *Package
	name string
	text []byte
	base int // of its positions
	err  error
	file *ast.File
	errs scanner.ErrorList
}

// parse gives the packages their files. Positions are reserved beforehand, so
// that they are the same however the files are shared out to goroutines.
func (l *loader) parse(own []*node) {
	var sources []*source
	base := l.fset.Base() + 1 // leaves room for the stand-in of what is in front
	for _, n := range own {
		if n.own.Broken != "" {
			continue
		}
		for _, name := range n.sources() {
			s := &source{own: n.own, name: name, base: base}
			s.text, s.err = os.ReadFile(name)
			base += len(s.text) + 1
			sources = append(sources, s)
		}
	}
	inParallel(len(sources), func(i int) { sources[i].parse(l.fset) })
	for _, s := range sources {
		s.add(l.fset)
	}
	for _, n := range own {
		if n.own.Broken == "" && len(n.own.Files) == 0 {
			n.own.Broken = "no file could be parsed"
		}
	}
}

func (s *source) parse(fset *token.FileSet) {
	if s.err != nil {
		return
	}
	own := token.NewFileSet()
	own.AddFile("", 1, s.base-2) // the next one begins at s.base
	// AllErrors: otherwise the parser gives up at the eleventh error and
	// loses what comes behind it.
	var err error
	s.file, err = parser.ParseFile(own, s.name, s.text, parser.ParseComments|parser.SkipObjectResolution|parser.AllErrors)
	errors.As(err, &s.errs)
	if f := own.File(token.Pos(s.base)); f != nil {
		fset.AddExistingFiles(f)
	}
	s.text = nil
}

// add puts the file and its errors into its package.
func (s *source) add(fset *token.FileSet) {
	if s.err != nil {
		s.own.Errors = append(s.own.Errors, Error{File: s.name, Kind: ParseError, Message: s.err.Error()})
		return
	}
	tf := fset.File(token.Pos(s.base))
	for _, e := range s.errs {
		// The position in the scanner's error obeys "//line" comments.
		pos := tf.Pos(min(e.Pos.Offset, tf.Size()))
		s.own.Errors = append(s.own.Errors, errorAt(fset.PositionFor(pos, false), ParseError, e.Msg))
		s.own.TypeErrors = append(s.own.TypeErrors, types.Error{Fset: fset, Pos: pos, Msg: e.Msg})
	}
	switch name := s.file.Name.Name; {
	case name == "": // no package clause: an error has been noted
	case name != s.own.Name:
		message := fmt.Sprintf("package %s; expected package %s", name, s.own.Name)
		s.own.Errors = append(s.own.Errors, errorAt(fset.PositionFor(s.file.Name.Pos(), false), ParseError, message))
	default:
		s.own.Files = append(s.own.Files, s.file)
	}
}
