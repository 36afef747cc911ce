package extract

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// arrayRows are the elements that are put into an array where it is made.
func (b *builder) arrayRows(a *ssa.Alloc, array *types.Array) []summary.Row {
	var rows []summary.Row
	for _, r := range *a.Referrers() {
		ia, ok := r.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		if _, constant := intConst(ia.Index); !constant {
			continue
		}
		row := summary.Row{Pos: b.x.pos(ia.Pos())}
		b.fields(ia, &row)
		for _, rr := range *ia.Referrers() {
			if st, ok := rr.(*ssa.Store); ok && st.Addr == ia {
				b.whole(st.Val, &row)
				if !row.Pos.IsValid() {
					row.Pos = b.x.pos(st.Val.Pos())
				}
			}
		}
		b.free(array.Elem(), &row)
		if !row.Pos.IsValid() {
			row.Pos = b.x.pos(a.Pos())
		}
		if len(row.Cells) > 0 {
			rows = append(rows, row)
		}
	}
	return rows
}

// mapRows are the elements that are put into a map in the function that makes
// it.
func (b *builder) mapRows(m *ssa.MakeMap) []summary.Row {
	var rows []summary.Row
	for _, r := range *m.Referrers() {
		up, ok := r.(*ssa.MapUpdate)
		if !ok || up.Map != m {
			continue
		}
		row := summary.Row{Pos: b.x.pos(up.Pos())}
		if isString(up.Key.Type()) {
			row.Cells = append(row.Cells, summary.Cell{Field: "key", Text: b.parts(up.Key, 0)})
		}
		b.whole(up.Value, &row)
		b.free(up.Value.Type(), &row)
		if !row.Pos.IsValid() {
			row.Pos = b.x.pos(m.Pos())
		}
		rows = append(rows, row)
	}
	return rows
}

// whole adds the cells of an element: a function, or a struct that was
// written out.
func (b *builder) whole(v ssa.Value, row *summary.Row) {
	if isFunc(v.Type()) || singleMethod(v.Type()) {
		b.addCell("", v, row)
		return
	}
	switch v := v.(type) {
	case *ssa.UnOp:
		switch a := v.X.(type) {
		case *ssa.Alloc:
			b.fields(a, row)
		case *ssa.Global:
			if b.f.Name() != "init" {
				return // the row is the initialiser's to record
			}
			for _, held := range b.initial(a) {
				b.whole(held, row)
			}
		}
	case *ssa.Alloc:
		b.fields(v, row)
		if row.Pos = b.x.pos(v.Pos()); !row.Pos.IsValid() {
			return
		}
	}
}

// initial are the values that a variable of the package is given where it is
// declared; nil for one of another package.
func (b *builder) initial(g *ssa.Global) []ssa.Value {
	if g.Pkg != b.f.Pkg || g.Pkg.Func("init") == nil {
		return nil
	}
	var all []ssa.Value
	for _, block := range g.Pkg.Func("init").Blocks {
		for _, in := range block.Instrs {
			if s, ok := in.(*ssa.Store); ok && s.Addr == g {
				all = append(all, s.Val)
			}
		}
	}
	return all
}

// fields adds the fields that are stored behind an address, those of structs
// in it too.
func (b *builder) fields(addr ssa.Value, row *summary.Row) {
	for _, r := range *addr.Referrers() {
		fa, ok := r.(*ssa.FieldAddr)
		if !ok || fa.X != addr {
			continue
		}
		for _, rr := range *fa.Referrers() {
			switch rr := rr.(type) {
			case *ssa.Store:
				if rr.Addr == fa {
					b.addCell(plainField(fa.X.Type(), fa.Field), rr.Val, row)
				}
			case *ssa.FieldAddr:
				b.fields(fa, row)
			}
		}
	}
}

func (b *builder) addCell(field string, v ssa.Value, row *summary.Row) {
	if slices.ContainsFunc(row.Cells, func(c summary.Cell) bool { return c.Field == field }) {
		return
	}
	cell := summary.Cell{Field: field}
	switch {
	case isString(v.Type()):
		cell.Text = b.parts(v, 0)
	case isFunc(v.Type()) || singleMethod(v.Type()):
		cell.Funcs = b.funcs(v)
	case listsFuncs(v.Type()):
		cell.Funcs = b.given(v)
	default:
		if list := b.textsOf(v); len(list) == 1 {
			cell.Text = list[0]
		}
	}
	row.Cells = append(row.Cells, cell)
}

// textsOf is a list of strings that is written out.
func (b *builder) textsOf(v ssa.Value) []summary.Text {
	s, ok := v.Type().Underlying().(*types.Slice)
	if !ok || !isString(s.Elem()) {
		return nil
	}
	return b.textList(v)
}

// free lists the fields named for a permission that a row leaves out.
func (b *builder) free(t types.Type, row *summary.Row) {
	s := structOf(t)
	if s == nil {
		return
	}
	for f := range s.Fields() {
		set := slices.ContainsFunc(row.Cells, func(c summary.Cell) bool { return c.Field == f.Name() })
		if set || isFunc(f.Type()) || singleMethod(f.Type()) || !b.x.in.Table.Is(knowledge.PermissionWords, f.Name()) {
			continue
		}
		row.Free = append(row.Free, f.Name())
	}
}
