package extract

import (
	"fmt"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// A builder makes the summary of one function.
type builder struct {
	x     *extractor
	f     *ssa.Function
	out   *summary.Func
	calls map[ssa.Instruction]int32
	atoms map[atomKey]int32
	open  []ssa.Value            // phis and variables that are being followed, outermost first
	roots map[ssa.Value][]string // origins of the values that were asked for
}

type atomKey struct {
	call, result int32
	outcome      summary.Outcome
	test         string
	holds        bool
}

func newBuilder(x *extractor, f *ssa.Function) *builder {
	b := &builder{x: x, f: f, calls: map[ssa.Instruction]int32{}, atoms: map[atomKey]int32{}, roots: map[ssa.Value][]string{}}
	b.out = &summary.Func{ID: funcID(f), Pos: x.pos(f.Pos()), Params: len(f.Params), Results: f.Signature.Results().Len()}
	if p := f.Parent(); p != nil {
		b.out.Outer = funcID(p)
	}
	b.out.Generated = x.generated(f)
	b.out.Audit = b.audits(f)
	if obj := f.Object(); obj != nil {
		b.out.Exported = obj.Exported()
	}
	b.signature()
	b.matching()
	return b
}

func (b *builder) build() {
	for _, blk := range b.f.Blocks {
		for _, in := range blk.Instrs {
			if b.keeps(in) {
				b.call(in.(ssa.CallInstruction))
			}
			b.escapes(in)
			b.memory(in)
			b.holds(in)
			b.tables(in)
			b.leaves(in)
			if call, ok := in.(ssa.CallInstruction); ok {
				b.out.Reads = b.out.Reads || b.takesCaller(call.Common())
			}
			b.literals(in)
		}
	}
	b.out.Blocks = make([]summary.Block, len(b.f.Blocks))
	for i, blk := range b.f.Blocks {
		b.block(blk, &b.out.Blocks[i])
	}
	b.filters()
	b.originsFrom()
	b.mints()
	b.bounds()
	b.stock()
	b.lax()
	b.wires()
	b.swaps()
	b.stamps()
	b.either()
	b.out.Unread = b.unreadParams()
	b.lapses()
	for i, blk := range b.f.Blocks {
		b.events(blk, &b.out.Blocks[i])
	}
}

// keeps reports whether a call matters by itself. Calls of the standard
// library that have no model and take no function are added only when a
// branch or a result asks for them.
func (b *builder) keeps(in ssa.Instruction) bool {
	call, ok := in.(ssa.CallInstruction)
	if !ok {
		return false
	}
	common := call.Common()
	if _, ok := common.Value.(*ssa.Builtin); ok {
		return false
	}
	name := b.callee(common)
	if _, stops := b.x.in.Table.Role(knowledge.Stop, name); stops {
		return true
	}
	if _, inert := b.x.in.Table.Role(knowledge.Inert, name); inert {
		_, audit := b.x.in.Table.Role(knowledge.Audit, name)
		return audit
	}
	if !b.standard(common) {
		return true
	}
	for _, e := range b.x.in.Table.Entries(name) {
		if e.Role != knowledge.Inert {
			return true
		}
	}
	for _, a := range common.Args {
		if len(b.funcs(a)) > 0 {
			return true
		}
	}
	return b.x.in.Table.Is(knowledge.UndoWords, b.calleeName(common))
}

// block fills in the branch, the denials and the return of blk.
func (b *builder) block(blk *ssa.BasicBlock, out *summary.Block) {
	out.Ret = -1
	for _, in := range blk.Instrs {
		out.Deny = max(out.Deny, b.denies(in))
	}
	for _, s := range blk.Succs {
		out.Succs = append(out.Succs, summary.Edge{To: int32(s.Index)})
	}
	if len(blk.Instrs) == 0 {
		return
	}
	switch last := blk.Instrs[len(blk.Instrs)-1].(type) {
	case *ssa.If:
		for i, want := range []bool{true, false} {
			f := b.facts(last.Cond, want, 0)
			e := &out.Succs[i]
			e.Facts, e.Phis, e.Calls = f.atoms, f.phis, f.sticky
		}
		out.Cond = b.condition(last)
	case *ssa.Return:
		b.returnsRouters(last)
		out.Ret = int32(len(b.out.Returns))
		b.out.Returns = append(b.out.Returns, b.returned(last))
	}
}

// events lists the calls of blk that were kept, in order.
func (b *builder) events(blk *ssa.BasicBlock, out *summary.Block) {
	for _, in := range blk.Instrs {
		if i, ok := b.calls[in]; ok {
			out.Calls = append(out.Calls, i)
		}
	}
}

// atom returns the index of an atom.
func (b *builder) atom(a summary.Atom) int32 {
	k := atomKey{call: a.Call, result: a.Result, outcome: a.Outcome}
	if a.Any != nil {
		k.test = fmt.Sprint("any of ", a.Any)
	}
	if a.Test != nil {
		k.test, k.holds = a.Test.Name, a.Test.Holds
	}
	i, ok := b.atoms[k]
	if !ok {
		i = int32(len(b.out.Atoms))
		b.atoms[k] = i
		b.out.Atoms = append(b.out.Atoms, a)
	}
	return i
}

func (b *builder) outcome(call ssa.CallInstruction, result int, o summary.Outcome) int32 {
	fail := false
	if results := call.Common().Signature().Results(); o == summary.NonNil && result < results.Len() {
		t := results.At(result).Type()
		fail = isError(t) || isStatus(t)
	}
	return b.atom(summary.Atom{Call: b.call(call), Result: int32(result), Outcome: o, Fail: fail})
}

// is reports whether t is a type of the given role.
func (b *builder) is(role knowledge.Role, t types.Type) bool {
	is, ok := b.x.roles[roleOf{role, t}]
	if !ok {
		if name := typeName(t); name != "" {
			if _, is = b.x.in.Table.Role(role, name); !is {
				_, is = b.x.in.Table.Role(role, "*"+name)
			}
		}
		b.x.roles[roleOf{role, t}] = is
	}
	return is
}

// A roleOf is a question whether a type has a role.
type roleOf struct {
	role knowledge.Role
	t    types.Type
}

// maxOpen bounds how deep phis are followed into phis. A chain of n of them
// has 2 to the n ways through; beyond three no real condition was seen to
// depend on more. Reaching it is counted for what decides: a bool, an error or
// a function. That a text or list put together in pieces is not known, is said
// where it is shown.
const maxOpen = 3

// enter begins to follow a phi or variable; not ok in a cycle, or too deep.
// leave must follow.
func (b *builder) enter(v ssa.Value) bool {
	if slices.Contains(b.open, v) {
		return false
	}
	if len(b.open) >= maxOpen {
		if t := deref(v.Type()); isBool(t) || isError(t) || isFunc(t) {
			b.capped("maxOpen")
		}
		return false
	}
	b.open = append(b.open, v)
	return true
}

func (b *builder) leave() { b.open = b.open[:len(b.open)-1] }
