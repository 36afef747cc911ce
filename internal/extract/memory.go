package extract

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// memory records the use of a store that a service keeps in its own memory: a
// map or slice in a field. No call leads to it, and what it holds may be as
// sensitive as a table.
func (b *builder) memory(in ssa.Instruction) {
	switch in := in.(type) {
	case *ssa.Lookup:
		b.keep(in, in.X, "read")
	case *ssa.MapUpdate:
		b.keep(in, in.Map, "write")
	case *ssa.Call:
		if bi, ok := in.Call.Value.(*ssa.Builtin); ok && bi.Name() == "delete" {
			b.keep(in, in.Call.Args[0], "delete")
		}
	case *ssa.Return:
		for _, v := range in.Results {
			if holdsRecords(v.Type()) {
				b.keep(in, v, "read")
			}
		}
	}
}

// holdsRecords reports whether a type is that of a store that can be given back
// as a whole. What holds texts or numbers is a part of one record, as its
// languages are.
func holdsRecords(t types.Type) bool {
	for range maxTrace {
		switch of := t.Underlying().(type) {
		case *types.Map:
			t = of.Elem()
		case *types.Slice:
			t = of.Elem()
		default:
			return false
		}
		switch elem := t.Underlying().(type) {
		case *types.Map, *types.Slice:
		case *types.Basic:
			return elem.Kind() == types.Byte
		default:
			return true
		}
	}
	return false
}

// keep adds the event when the store is a field of a type of the project.
func (b *builder) keep(in ssa.Instruction, store ssa.Value, kind string) {
	if _, ok := b.calls[in]; ok {
		return
	}
	load, ok := trace(store).(*ssa.UnOp)
	if !ok {
		return
	}
	fa, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return
	}
	owner := typeName(fa.X.Type())
	if b.x.in.Table.Is(knowledge.CacheWords, lastElement(owner)) {
		return // a copy of what is in a store
	}
	if t := b.x.in.Table; t.Is(knowledge.NotesWords, lastElement(owner)) || t.Is(knowledge.AuditWords, owner) {
		return // what is said of an operation
	}
	if owner == "" || knowledge.Standard(pathOf(fa.X.Type())) {
		return
	}
	b.calls[in] = int32(len(b.out.Calls))
	b.out.Calls = append(b.out.Calls, summary.Call{
		Pos: b.x.pos(in.Pos()), Name: lastElement(owner) + "." + plainField(fa.X.Type(), fa.Field),
		Recv: owner, Sink: kind, Memory: true,
	})
}

// pathOf is the import path of a named type behind pointers.
func pathOf(t types.Type) string {
	if n, ok := types.Unalias(deref(t)).(*types.Named); ok && n.Obj().Pkg() != nil {
		return n.Obj().Pkg().Path()
	}
	return ""
}
