// Package fix knows when the check or record that an alternate path lacks can
// be copied from the primary path, and how. It works on the syntax of one
// package, and rather says nothing than something doubtful.
package fix

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"path/filepath"
	"strings"

	"github.com/authparity/authparity/internal/finding"
)

// A Source is a type-checked package with its syntax, and without errors.
type Source struct {
	Fset      *token.FileSet
	Files     []*ast.File // with comments
	Pkg       *types.Package
	Info      *types.Info // with Defs, Uses, Implicits and Scopes
	GoVersion string      // as types.Config has it
	Sizes     types.Sizes
	Text      func(file string) ([]byte, error) // the source of a file of Files
}

// For returns the fix of a finding, nil where none is safe. Both ways must lie
// in the package. That the result type-checks has been tried.
func For(s *Source, f *finding.Finding) *finding.Fix {
	if len(f.Missing) == 0 || !f.Twin.IsValid() {
		return nil
	}
	c := &copying{Source: s, f: f, audit: f.Missing[0].Kind == "audit"}
	if !c.locate() || !c.take() || !c.place() || !c.operands() && !c.whole() || c.doubtful() {
		return nil
	}
	fix := c.write()
	if fix == nil || !Sound(s, []*finding.Fix{fix}) {
		return nil
	}
	return fix
}

// A copying is one attempt.
type copying struct {
	*Source
	f     *finding.Finding
	audit bool

	twin, alt site       // the call to copy, and the call that lacks it
	taken     []ast.Stmt // what is copied: one statement, or a call and the test of its result
	before    ast.Stmt   // what it is put in front of
	after     bool       // it is put behind before instead
	apart     bool       // the functions do different things to things of one kind
}

// A site is a place in a function.
type site struct {
	file *ast.File
	decl *ast.FuncDecl
	path []ast.Node // from the innermost node to the file
	pos  token.Pos
}

// locate finds both places. They lie in one function, or in two with the same
// receiver and signature that call the same function next.
func (c *copying) locate() bool {
	at, ok := c.alternate()
	if !ok {
		return false
	}
	if c.twin, ok = c.site(c.f.Twin.Position); !ok {
		return false
	}
	if c.alt, ok = c.site(at); !ok || ast.IsGenerated(c.alt.file) {
		return false
	}
	if c.twin.decl == c.alt.decl {
		return c.f.Twin.Function == c.f.Function && literal(c.twin.path) == literal(c.alt.path)
	}
	return c.f.Evidence == finding.Sibling && c.alike()
}

// alternate is the call of the alternate path in its function that leads to
// the sink.
func (c *copying) alternate() (finding.Position, bool) {
	if c.f.Evidence != finding.Sibling {
		for _, s := range c.f.Fallback { // elsewhere the branch is reported
			if s.Position == c.f.Position && s.Function == c.f.Function && s.Position != c.condition() {
				return s.Position, true
			}
		}
		return finding.Position{}, false
	}
	if len(c.f.Fallback) < 2 || c.f.Fallback[1].Function != c.f.Fallback[0].Function {
		return finding.Position{}, false
	}
	return c.f.Fallback[1].Position, true
}

// condition is the branch that leads into the alternate path.
func (c *copying) condition() finding.Position {
	for _, s := range c.f.Fallback {
		if s.Function == c.f.Function {
			return s.Position
		}
	}
	return finding.Position{}
}

// operation is the call of the primary path, in the function of the check,
// that leads to the sink.
func (c *copying) operation() (finding.Step, bool) {
	for i, s := range c.f.Primary {
		enters := i == 0 && c.f.Evidence == finding.Sibling
		if !enters && s.Function == c.f.Twin.Function && s.Position != c.f.Twin.Position {
			return s, true
		}
	}
	return finding.Step{}, false
}

// alike reports whether two functions are called in the same way and call the
// same function of the program, or for a check its counterpart. A modelled operation (a deletion of any file)
// says too little of what the check was for.
func (c *copying) alike() bool {
	op, ok := c.operation()
	if !ok || c.f.Twin.Function != c.f.Primary[0].Function {
		return false
	}
	a, b := c.signature(c.twin.decl), c.signature(c.alt.decl)
	if a == nil || b == nil || (a.Recv() == nil) != (b.Recv() == nil) {
		return false
	}
	if !types.Identical(a, b) || !strings.HasPrefix(op.Note, "calls ") || !c.counterparts(op.Note, c.f.Fallback[1].Note) {
		if c.apart = true; c.audit || !c.sameKind() {
			return false
		}
	}
	if a.Recv() != nil && !types.Identical(a.Recv().Type(), b.Recv().Type()) {
		return false
	}
	return literal(c.twin.path) == nil && literal(c.alt.path) == nil
}

func (c *copying) signature(d *ast.FuncDecl) *types.Signature {
	f, ok := c.Info.Defs[d.Name].(*types.Func)
	if !ok {
		return nil
	}
	return f.Signature()
}

// literal is the innermost function literal of a path; nil when there is none.
func literal(path []ast.Node) *ast.FuncLit {
	for _, n := range path {
		if f, ok := n.(*ast.FuncLit); ok {
			return f
		}
	}
	return nil
}

// site finds a position; not ok when it is in no function of the package, or
// a line directive gives it another name.
func (c *copying) site(p finding.Position) (site, bool) {
	if path.Dir(p.File) != c.Pkg.Path() || p.Col < 1 {
		return site{}, false
	}
	for _, f := range c.Files {
		tf := c.Fset.File(f.FileStart)
		if filepath.Base(tf.Name()) != path.Base(p.File) || p.Line > tf.LineCount() {
			continue
		}
		pos := tf.LineStart(p.Line) + token.Pos(p.Col-1)
		if adjusted := c.Fset.Position(pos); adjusted.Line != p.Line || adjusted.Filename != tf.Name() {
			return site{}, false
		}
		s := site{file: f, path: enclosing(f, pos), pos: pos}
		for _, n := range s.path {
			if d, ok := n.(*ast.FuncDecl); ok && d.Body != nil {
				s.decl = d
				return s, true
			}
		}
	}
	return site{}, false
}

// enclosing lists the nodes that hold a position, the innermost first.
func enclosing(f *ast.File, pos token.Pos) []ast.Node {
	var path []ast.Node
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil || pos < n.Pos() || n.End() <= pos {
			return false
		}
		path = append([]ast.Node{n}, path...)
		return true
	})
	return path
}

// message says what a fix does.
func (c *copying) message(line int) string {
	verb := "asks"
	if c.audit {
		verb = "records with"
	}
	return fmt.Sprintf("%s %s as at %s:%d, in front of line %d", verb,
		finding.ShortName(c.f.Twin.Note), path.Base(c.f.Twin.File), c.f.Twin.Line, line)
}
