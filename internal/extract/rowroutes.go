package extract

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// A rowFields names the fields of a struct, or of the elements of a list of
// structs, that say what a route is.
type rowFields struct{ pattern, method, handler, use string }

func fieldsOf(e knowledge.Entry) rowFields {
	all := append(strings.Split(e.Str("fields"), ","), "", "", "", "")
	return rowFields{all[0], all[1], all[2], all[3]}
}

// rowRoute adds what a route says that is given as a struct, or in a list of
// them, with middleware from wrappers around the list.
func (b *builder) rowRoute(e knowledge.Entry, common *ssa.CallCommon, c *summary.Call, r *summary.Register) {
	args := b.args(common)
	i, ok := e.Int("row")
	if !ok || i >= len(args) {
		return
	}
	v, names, to := args[i], fieldsOf(e), param(common, i)
	if names.handler != "" {
		r.Handler = to
	}
	v, wraps := b.unwrappedRows(v)
	for _, a := range wraps {
		a.Param, a.As = to, summary.Wraps
		c.Funcs = append(c.Funcs, a)
	}
	cells := b.rowCells(v, names)
	r.Pattern = cells[0].Text
	if names.method != "" {
		r.Methods = []summary.Text{cells[1].Text}
	}
	for _, a := range cells[3].Funcs {
		a.Param, a.As = to, summary.Wraps
		c.Funcs = append(c.Funcs, a)
	}
	for _, a := range cells[2].Funcs {
		a.Param, a.As = to, summary.Handles
		c.Funcs = append(c.Funcs, a)
	}
}

// unwrappedRows takes the calls off a list that give the same rows back with
// middleware, outermost first.
func (b *builder) unwrappedRows(v ssa.Value) (ssa.Value, []summary.Arg) {
	var wraps []summary.Arg
	for range maxTrace {
		call, _ := made(v)
		if call == nil {
			break
		}
		e, ok := b.x.in.Table.Role(knowledge.With, b.callee(&call.Call))
		args := b.args(&call.Call)
		rows := e.Indexes("rows", len(args))
		if !ok || len(rows) == 0 {
			break
		}
		for _, i := range e.Indexes("handlers", len(args)) {
			wraps = append(wraps, b.given(args[i])...)
		}
		v = args[rows[0]]
	}
	return v, wraps
}

// rowCells are pattern, method, handler and middleware of a struct, or of the
// row that a list will be at.
func (b *builder) rowCells(v ssa.Value, names rowFields) [4]summary.Cell {
	open := summary.Text{{Open: true}}
	cells := [4]summary.Cell{{Text: open}, {Text: open}}
	list := isTable(v.Type())
	var row summary.Row
	if !list {
		b.whole(trace(v), &row)
	}
	for i, name := range []string{names.pattern, names.method, names.handler, names.use} {
		if name == "" {
			continue
		}
		if list {
			if ref := b.ref(v, name); ref != nil {
				cells[i] = summary.Cell{Text: summary.Text{{Cell: ref}}, Funcs: []summary.Arg{{Cell: ref}}}
			}
			continue
		}
		if k := slices.IndexFunc(row.Cells, func(c summary.Cell) bool { return c.Field == name }); k >= 0 {
			cells[i] = row.Cells[k]
		} else if len(row.Cells) > 0 {
			cells[i] = summary.Cell{} // left out
		}
	}
	return cells
}

// prefixed puts the prefix that an option brings before the pattern of a route.
func (b *builder) prefixed(e knowledge.Entry, common *ssa.CallCommon, c *summary.Call, r *summary.Register) {
	args := b.args(common)
	for _, i := range e.Indexes("use", len(args)) {
		for _, v := range append(variadic(args[i]), args[i]) {
			call, _ := made(v)
			if call == nil {
				continue
			}
			refine, ok := b.x.in.Table.Role(knowledge.Refine, b.callee(&call.Call))
			if at, has := refine.Int("pattern"); ok && has && receiver(&call.Call) == nil {
				c.Funcs = slices.DeleteFunc(c.Funcs, func(a summary.Arg) bool { return a.From == b.call(call)+1 })
				r.Pattern = b.parts(b.args(&call.Call)[at], 0).Then(summary.Text{{Const: "/"}}).Then(r.Pattern)
			}
		}
	}
}
