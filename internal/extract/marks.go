package extract

import (
	"fmt"
	"go/ast"
	"go/types"
	"maps"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

const directive = "//authparity:"

// directives are those that a message names.
const directives = "guard, audit, sink, primary, fallback, allow"

// verbs are the directives on functions, and their keys.
var verbs = map[string][]string{
	"guard":    {"result", "deny", "strength"},
	"audit":    {},
	"sink":     {"kind", "resource"},
	"primary":  {"for"},
	"fallback": {"for"},
}

// marks reads the directives of the package: by function ID. A directive
// that is unknown, or stands elsewhere than above a function or an interface
// method, is a problem.
func (x *extractor) marks() map[string][]summary.Mark {
	marks := map[string][]summary.Mark{}
	for _, f := range x.in.Files {
		placed := map[*ast.Comment]bool{}
		attach := func(doc *ast.CommentGroup, name *ast.Ident) {
			obj, ok := x.in.Info.Defs[name].(*types.Func)
			if doc == nil || !ok {
				return
			}
			id := obj.Origin().FullName()
			for _, c := range doc.List {
				if m, ok := x.mark(c); ok {
					marks[id] = append(marks[id], m)
				}
				placed[c] = true
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				attach(n.Doc, n.Name)
				return false
			case *ast.InterfaceType:
				for _, m := range n.Methods.List {
					if len(m.Names) == 1 {
						attach(m.Doc, m.Names[0])
					}
				}
			}
			return true
		})
		x.misplaced(f, placed)
	}
	all := maps.Clone(marks)
	for _, e := range x.in.Table.Given() {
		if e.Role == knowledge.None { // which, as a directive, holds wherever the function is called
			all[e.Func] = append(slices.Clone(all[e.Func]), summary.Mark{Verb: "none", Keys: map[string]string{"role": e.Str("role")}})
		}
	}
	for _, id := range slices.Sorted(maps.Keys(all)) {
		x.out.Marks = append(x.out.Marks, summary.Marked{ID: id, Marks: all[id]})
	}
	return marks
}

// misplaced reports the directives that belong to no function.
func (x *extractor) misplaced(f *ast.File, placed map[*ast.Comment]bool) {
	for _, g := range f.Comments {
		for _, c := range g.List {
			if strings.HasPrefix(c.Text, directive) && !placed[c] && !allows(c.Text) {
				x.problem(c, "misplaced directive %s: expected it above a function or an interface method", firstField(c.Text))
			}
		}
	}
}

// mark parses one comment; not ok when it is no directive or a wrong one.
func (x *extractor) mark(c *ast.Comment) (summary.Mark, bool) {
	text, ok := strings.CutPrefix(c.Text, directive)
	if !ok {
		return summary.Mark{}, false
	}
	fields := strings.Fields(text)
	if len(fields) == 0 {
		x.problem(c, "unknown directive %s: expected one of "+directives, directive)
		return summary.Mark{}, false
	}
	keys, known := verbs[fields[0]]
	if !known {
		if !allows(c.Text) {
			x.problem(c, "unknown directive %s%s: expected one of "+directives, directive, fields[0])
		}
		return summary.Mark{}, false
	}
	m := summary.Mark{Verb: fields[0], Keys: map[string]string{}}
	for _, f := range fields[1:] {
		key, value, ok := strings.Cut(f, "=")
		if !ok || !slices.Contains(keys, key) {
			x.problem(c, "unknown directive key %q in %s%s: expected %s", f, directive, m.Verb, expected(keys))
			return summary.Mark{}, false
		}
		if !validKey(key, value) {
			x.problem(c, "unknown directive value %q in %s%s", f, directive, m.Verb)
			return summary.Mark{}, false
		}
		m.Keys[key] = value
	}
	return m, true
}

// validKey reports whether a directive's value is of its key's type.
func validKey(key, value string) bool {
	switch key {
	case "result":
		return len(value) == 1 && value[0] >= '0' && value[0] <= '9'
	case "deny":
		return slices.Contains([]string{"true", "false", "error", "zero"}, value)
	case "strength":
		return strengths[value] != summary.NoStrength
	case "kind":
		return slices.Contains([]string{"read", "write", "delete", "exec", "mint", "secret", "send", "disclose"}, value)
	}
	return value != ""
}

func expected(keys []string) string {
	if len(keys) == 0 {
		return "no key"
	}
	return "key=value with one of " + strings.Join(keys, ", ")
}

func (x *extractor) problem(c *ast.Comment, format string, args ...any) {
	x.out.Problems = append(x.out.Problems, summary.Problem{Position: x.pos(c.Pos()), Message: fmt.Sprintf(format, args...), Fatal: true})
}

func firstField(s string) string {
	f, _, _ := strings.Cut(s, " ")
	return f
}

func firstWord(name string) string {
	return knowledge.FirstWord(name)
}
