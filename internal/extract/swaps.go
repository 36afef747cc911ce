package extract

import (
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// swaps records where a credential that a call did not give is taken from what
// lasts: the environment, a file, a constant, a setting.
func (b *builder) swaps() {
	for i := range b.out.Blocks {
		c := b.out.Blocks[i].Cond
		if c == nil {
			continue
		}
		call, arm := b.instruction(c.Primary), c.Alt
		if c.Kind != summary.ErrorArm && c.Kind != summary.TimeoutArm {
			call, arm = b.empty(b.f.Blocks[i])
		}
		if call == nil || arm < 0 || call.Parent() != b.f {
			continue
		}
		v, static := b.standIn(call, b.f.Blocks[i], b.f.Blocks[i].Succs[arm])
		if v == nil {
			continue
		}
		static.Of, static.Way, static.Pos = b.calls[call], c.Desc, c.Pos
		static.Issues, static.Empty = b.issues(call), c.Kind != summary.ErrorArm && c.Kind != summary.TimeoutArm
		if static.Empty {
			static.Way = "when " + b.calleeName(&call.Call) + " gives nothing"
		}
		if _, fixed := trace(v).(*ssa.Const); !static.Issues && (fixed || !basicText(v.Type())) {
			continue // such as a state that says how it went
		}
		if pos := b.x.pos(placeOf(v)); pos.IsValid() {
			static.Pos = pos
		}
		b.out.Swaps = append(b.out.Swaps, static)
	}
}

// empty is the call whose text the branch at the end of a block compares with an
// empty one, and the arm where it is; nil when it asks something else.
func (b *builder) empty(blk *ssa.BasicBlock) (*ssa.Call, int32) {
	in, ok := blk.Instrs[len(blk.Instrs)-1].(*ssa.If)
	if !ok {
		return nil, -1
	}
	bin, ok := in.Cond.(*ssa.BinOp)
	if !ok || bin.Op != token.EQL && bin.Op != token.NEQ || !isString(bin.X.Type()) {
		return nil, -1
	}
	if text, ok := b.text(bin.Y); !ok || text != "" {
		return nil, -1
	}
	call, i := made(bin.X)
	if _, kept := b.calls[call]; call == nil || i != 0 || !kept {
		return nil, -1
	}
	if bin.Op == token.EQL {
		return call, 0
	}
	return call, 1
}

// instruction is the call with an index; nil when it is no plain call.
func (b *builder) instruction(k int32) *ssa.Call {
	for in, i := range b.calls {
		if call, ok := in.(*ssa.Call); ok && i == k {
			return call
		}
	}
	return nil
}

// basicText reports whether a value is a text or bytes, with no type of its own
// that says for what.
func basicText(t types.Type) bool {
	if s, ok := types.Unalias(t).(*types.Slice); ok {
		t = s.Elem()
	}
	_, plain := types.Unalias(t).(*types.Basic)
	return plain
}

// issues reports whether a call gives a credential, by its name or by the type
// of its result.
func (b *builder) issues(call *ssa.Call) bool {
	t := b.x.in.Table
	results := call.Call.Signature().Results()
	given := b.x.given(b.calleeName(&call.Call))
	return t.Is(knowledge.CredentialWords, given) || t.Is(knowledge.SecretWords, given) && results.Len() > 0 && basicText(results.At(0).Type()) ||
		results.Len() > 0 && t.Is(knowledge.CredentialWords, lastElement(typeName(results.At(0).Type())))
}

// standIn is the value that stands in for what a call returns when the branch
// at the end of blk goes to alt; nil when there is none that lasts.
func (b *builder) standIn(call *ssa.Call, blk, alt *ssa.BasicBlock) (ssa.Value, summary.Swap) {
	for _, join := range b.f.Blocks {
		for _, in := range join.Instrs {
			phi, ok := in.(*ssa.Phi)
			if !ok {
				break
			}
			given := false
			for _, e := range phi.Edges {
				src, _ := made(e)
				given = given || src == call
			}
			for i, e := range phi.Edges {
				src, _ := made(e)
				if pred := join.Preds[i]; given && src != call && alt != join && alt.Dominates(pred) {
					if s, ok := b.lasting(e, 0); ok {
						return e, s
					}
				}
			}
		}
	}
	if v, s := b.returnedStandIn(call, blk, alt); v != nil {
		return v, s
	}
	return b.keptStandIn(call, blk, alt)
}

// returnedStandIn is standIn where each way returns its own.
func (b *builder) returnedStandIn(call *ssa.Call, blk, alt *ssa.BasicBlock) (ssa.Value, summary.Swap) {
	at := -1
	for _, r := range b.f.Blocks {
		if ret, ok := r.Instrs[len(r.Instrs)-1].(*ssa.Return); ok && blk.Dominates(r) && !alt.Dominates(r) {
			for i, v := range ret.Results {
				if src, _ := made(v); src == call && !isError(v.Type()) {
					at = i
				}
			}
		}
	}
	if at < 0 || len(alt.Preds) != 1 {
		return nil, summary.Swap{}
	}
	for _, r := range b.f.Blocks {
		if ret, ok := r.Instrs[len(r.Instrs)-1].(*ssa.Return); ok && alt.Dominates(r) {
			if src, _ := made(ret.Results[at]); src == call {
				continue // what it gave goes back as it is, beside the error
			}
			if s, ok := b.lasting(ret.Results[at], 0); ok {
				return ret.Results[at], s
			}
		}
	}
	return nil, summary.Swap{}
}

// lasting says where a value comes from that nobody issued; not ok when it is
// none.
func (b *builder) lasting(v ssa.Value, depth int) (summary.Swap, bool) {
	if depth > maxEmbedded {
		return summary.Swap{}, false
	}
	switch w := trace(v).(type) {
	case *ssa.Const:
		if w.Value != nil && w.Value.Kind() == constant.String && constant.StringVal(w.Value) != "" {
			return summary.Swap{From: "a constant"}, true
		}
	case *ssa.Extract:
		if call, ok := w.Tuple.(*ssa.Call); ok && w.Index == 0 {
			return b.lastingCall(call, depth)
		}
	case *ssa.Call:
		return b.lastingCall(w, depth)
	case *ssa.BinOp:
		return b.lastingSum(w, depth)
	case *ssa.UnOp:
		if a, ok := w.X.(*ssa.Alloc); ok {
			return b.lastingStruct(a, depth)
		}
		return b.setting(w)
	case *ssa.Alloc:
		return b.lastingStruct(w, depth)
	}
	return summary.Swap{}, false
}

// lastingSum is a text such as "Bearer " and a token.
func (b *builder) lastingSum(w *ssa.BinOp, depth int) (summary.Swap, bool) {
	if w.Op != token.ADD {
		return summary.Swap{}, false
	}
	for _, side := range []ssa.Value{w.Y, w.X} {
		if _, prefix := side.(*ssa.Const); prefix {
			continue
		}
		if s, ok := b.lasting(side, depth+1); ok {
			return s, true
		}
	}
	return summary.Swap{}, false
}

// lastingCall is what the environment, a setting or a file says, or a text that
// the standard library makes of that.
func (b *builder) lastingCall(call *ssa.Call, depth int) (summary.Swap, bool) {
	name := b.callee(&call.Call)
	args := b.args(&call.Call)
	if e, ok := b.x.in.Table.Role(knowledge.Config, name); ok {
		i, _ := e.Int("name")
		if i < len(args) {
			if text, ok := b.text(args[i]); ok && b.x.in.Table.Is(knowledge.SecretWords, text) {
				return summary.Swap{From: "a setting", Name: text}, true
			}
		}
		return summary.Swap{}, false
	}
	if e, ok := b.x.in.Table.Role(knowledge.Sink, name); ok && e.Str("kind") == "read" && len(args) > 0 {
		if _, file := e.Int("resource"); file && b.standard(&call.Call) && strings.HasPrefix(name, "os.") {
			return summary.Swap{From: "a file"}, true
		}
		return summary.Swap{}, false
	}
	if b.standard(&call.Call) && len(args) > 0 && isString(call.Type()) {
		return b.lasting(args[0], depth+1)
	}
	f := call.Call.StaticCallee()
	if f == nil || f == b.f {
		return summary.Swap{}, false
	}
	if len(f.Blocks) == 0 && !b.standard(&call.Call) && call.Parent() == b.f {
		return summary.Swap{Via: b.call(call) + 1}, true // its package says
	}
	return b.lastingResult(f, depth)
}

// lastingResult is what a function of the package returns that lasts.
func (b *builder) lastingResult(f *ssa.Function, depth int) (summary.Swap, bool) {
	for _, blk := range f.Blocks {
		if ret, ok := blk.Instrs[len(blk.Instrs)-1].(*ssa.Return); ok && len(ret.Results) > 0 {
			if s, ok := b.lasting(ret.Results[0], depth+1); ok {
				return s, true
			}
		}
	}
	return summary.Swap{}, false
}

// lastingStruct is a credential that is filled with something that lasts.
func (b *builder) lastingStruct(a *ssa.Alloc, depth int) (summary.Swap, bool) {
	for _, r := range *a.Referrers() {
		fa, ok := r.(*ssa.FieldAddr)
		if !ok || !b.x.in.Table.Is(knowledge.SecretWords, plainField(fa.X.Type(), fa.Field)) {
			continue
		}
		for _, rr := range *fa.Referrers() {
			if st, ok := rr.(*ssa.Store); ok && st.Addr == fa {
				if s, ok := b.lasting(st.Val, depth+1); ok {
					return s, true
				}
			}
		}
	}
	return summary.Swap{}, false
}

// setting is a field with a credential's name that belongs to the configuration,
// or a package variable of such a name.
func (b *builder) setting(load *ssa.UnOp) (summary.Swap, bool) {
	t := b.x.in.Table
	path := b.path(load)
	if g, ok := load.X.(*ssa.Global); ok && isString(load.Type()) && t.Is(knowledge.SecretWords, g.Name()) {
		return summary.Swap{From: "a package variable", Name: path}, true
	}
	fa, ok := load.X.(*ssa.FieldAddr)
	if !ok || !isString(load.Type()) || !t.Is(knowledge.SecretWords, plainField(fa.X.Type(), fa.Field)) {
		return summary.Swap{}, false
	}
	if !t.Is(knowledge.ConfigWords, path) && !t.Is(knowledge.ConfigWords, lastElement(typeName(fa.X.Type()))) {
		return summary.Swap{}, false
	}
	return summary.Swap{From: "a setting", Name: path}, true
}
