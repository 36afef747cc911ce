package extract

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/authparity/authparity/internal/exception"
)

// allows reports whether a comment is an exception.
func allows(text string) bool {
	rest, ok := strings.CutPrefix(text, exception.Directive)
	return ok && (rest == "" || rest[0] == ' ' || rest[0] == '\t')
}

// exceptions reads the exceptions of the package. One above a function holds
// for the function, one behind code for its line, and any other for the line
// below its comment.
func (x *extractor) exceptions() {
	for _, f := range x.in.Files {
		if !hasException(f) {
			continue
		}
		functions := x.documented(f)
		code := x.codeLines(f)
		for _, g := range f.Comments {
			for _, c := range g.List {
				if !allows(c.Text) {
					continue
				}
				e := exception.Parse(c.Text)
				e.Position = x.pos(c.Pos())
				e.Func = functions[g]
				if e.Func == "" {
					e.OnLine = x.in.Fset.Position(g.End()).Line + 1
					if start := code[e.Position.Line]; start > 0 && start < e.Position.Col {
						e.OnLine = e.Position.Line
					}
				}
				switch {
				case e.Wrong != "":
				case ast.IsGenerated(f):
					e.Wrong = "it stands in generated code, which is written anew: expected it in the settings file"
				case g.Pos() < f.Package:
					e.Wrong = "it stands above the package clause: expected it on a line or above a function"
				}
				x.out.Exceptions = append(x.out.Exceptions, e)
			}
		}
	}
}

func hasException(f *ast.File) bool {
	for _, g := range f.Comments {
		for _, c := range g.List {
			if allows(c.Text) {
				return true
			}
		}
	}
	return false
}

// documented maps the doc comments of a file's functions to their IDs.
func (x *extractor) documented(f *ast.File) map[*ast.CommentGroup]string {
	functions := map[*ast.CommentGroup]string{}
	for _, d := range f.Decls {
		fd, ok := d.(*ast.FuncDecl)
		if !ok || fd.Doc == nil {
			continue
		}
		if obj, ok := x.in.Info.Defs[fd.Name].(*types.Func); ok {
			functions[fd.Doc] = obj.Origin().FullName()
		}
	}
	return functions
}

// codeLines maps the lines of a file that have code on them to the first
// column that is known to have some.
func (x *extractor) codeLines(f *ast.File) map[int]int {
	first := map[int]int{}
	add := func(p token.Pos) {
		at := x.in.Fset.Position(p)
		if col, ok := first[at.Line]; !ok || at.Column < col {
			first[at.Line] = at.Column
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n.(type) {
		case nil, *ast.Comment, *ast.CommentGroup:
			return false
		case *ast.File:
			return true
		}
		add(n.Pos())
		add(n.End() - 1)
		return true
	})
	return first
}
