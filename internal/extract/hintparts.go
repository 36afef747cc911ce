package extract

import (
	"go/token"
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// hintExtracted is one of several results: whether a key is there, or what the
// standard library reads in a text.
func (b *builder) hintExtracted(w *ssa.Extract, positive bool, c *summary.Cond) {
	if !isBool(w.Type()) {
		return
	}
	switch t := w.Tuple.(type) {
	case *ssa.Lookup:
		if w.Index == 1 {
			if b.hintOf(t, positive, c); c.Hint == "" {
				c.Claim, c.Shown = b.claim(t), altArm(positive)
			}
		}
	case *ssa.Call:
		// Of what is kept beside a request, which can be anything, somebody
		// else said whether it is there.
		if w.Index == 0 && b.standard(&t.Call) || w.Index == 1 && textual(t.Call.Signature().Results().At(0).Type()) {
			b.hintOf(t, positive, c)
		}
	}
}

// textual reports whether a type is what a part of a request comes as: a text,
// bytes, or several of them.
func textual(t types.Type) bool {
	for {
		s, ok := t.Underlying().(*types.Slice)
		if !ok {
			break
		}
		t = s.Elem()
	}
	basic, ok := t.Underlying().(*types.Basic)
	return ok && (basic.Info()&types.IsString != 0 || basic.Kind() == types.Byte)
}

// hintOrdered is a comparison by size: the arm that a client takes who gives
// nothing, or says to be old, is the one of the smaller values.
func (b *builder) hintOrdered(w *ssa.BinOp, x ssa.Value, positive bool, c *summary.Cond) {
	less := w.Op == token.LSS || w.Op == token.LEQ
	if x != w.X {
		less = !less
	}
	if counted(x) {
		less = !less // there is at least one
	}
	b.hintOf(x, positive == less, c)
}

func counted(v ssa.Value) bool {
	call, ok := trace(v).(*ssa.Call)
	if !ok {
		return false
	}
	bi, ok := call.Call.Value.(*ssa.Builtin)
	return ok && bi.Name() == "len"
}

// onlyResult is what a function of the package gives back, if it has one result
// and one return; nil otherwise.
func onlyResult(call *ssa.Call) ssa.Value {
	f := call.Call.StaticCallee()
	if f == nil || f == call.Parent() || f.Signature.Results().Len() != 1 {
		return nil
	}
	var only ssa.Value
	for _, blk := range f.Blocks {
		if ret, ok := blk.Instrs[len(blk.Instrs)-1].(*ssa.Return); ok {
			if only != nil {
				return nil
			}
			only = ret.Results[0]
		}
	}
	return only
}

// onlyConstants reports whether all values are constants: what a function makes of
// another one with them is no comparison with a secret.
func onlyConstants(vs []ssa.Value) bool {
	return !slices.ContainsFunc(vs, func(v ssa.Value) bool {
		_, ok := trace(v).(*ssa.Const)
		return !ok
	})
}

// filledIn reports whether a field was filled in from what the client sent.
func (b *builder) filledIn(fa *ssa.FieldAddr) bool {
	return b.filledByClient(rootStruct(fa))
}

// stamps are the parts of a request that the function sets on one that it was
// given: whoever reads them later reads what the service said.
func (b *builder) stamps() {
	for _, blk := range b.f.Blocks {
		for _, in := range blk.Instrs {
			if call, ok := in.(ssa.CallInstruction); ok {
				if key := b.stamp(call.Common()); key != "" && !slices.Contains(b.out.Stamps, key) {
					b.out.Stamps = append(b.out.Stamps, key)
				}
			}
		}
	}
}

// stamp is the key that a call sets on a request that the function was given;
// "" when it sets none.
func (b *builder) stamp(call *ssa.CallCommon) string {
	recv, args := receiver(call), b.args(call)
	if recv == nil || len(args) == 0 || !b.x.in.Table.Is(knowledge.MutatingWords, firstWord(b.calleeName(call))) || !b.arrived(recv, 0) {
		return ""
	}
	key, ok := b.text(args[0])
	if !ok {
		return ""
	}
	return strconv.Quote(key)
}

// arrived reports whether a value is a request that the function was given, or
// a part of one.
func (b *builder) arrived(v ssa.Value, depth int) bool {
	if depth > maxTrace {
		return false
	}
	switch w := trace(v).(type) {
	case *ssa.Parameter, *ssa.FreeVar:
		return b.is(knowledge.Request, deref(w.Type())) || b.is(knowledge.Request, w.Type())
	case *ssa.UnOp:
		return b.arrived(w.X, depth+1)
	case *ssa.FieldAddr:
		return b.arrived(w.X, depth+1)
	case *ssa.Alloc:
		s := stores(w)
		return len(s) == 1 && b.arrived(s[0].Val, depth+1)
	case *ssa.Call:
		if recv := receiver(&w.Call); recv != nil && len(b.args(&w.Call)) == 0 {
			return b.arrived(recv, depth+1) // c.Request().Header
		}
	}
	return false
}
