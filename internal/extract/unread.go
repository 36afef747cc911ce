package extract

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// maxUnread bounds the results of one call of which it is said whether anybody
// reads them: there are bits for no more. Functions with 31 results are not
// known. Reaching it is counted.
const maxUnread = 31

// unread says which results of a call nothing reads, one bit for each.
func (b *builder) unread(in ssa.CallInstruction) int32 {
	call, ok := in.(*ssa.Call)
	if !ok {
		return 0
	}
	n := call.Call.Signature().Results().Len()
	if n > maxUnread {
		b.capped("maxUnread")
		return 0
	}
	if n == 0 {
		return 0
	}
	bits := int32(1)<<n - 1
	for _, r := range *call.Referrers() {
		switch r := r.(type) {
		case *ssa.DebugRef:
		case *ssa.Extract:
			if n > 1 && len(*r.Referrers()) == 0 {
				continue
			}
			if n == 1 {
				return 0
			}
			bits &^= 1 << r.Index
		default:
			return 0
		}
	}
	return bits
}

// unreadParams are the named parameters that nothing reads and that can carry
// a verdict.
func (b *builder) unreadParams() []int32 {
	var all []int32
	for i, p := range b.f.Params {
		if len(*p.Referrers()) == 0 && p.Name() != "" && p.Name() != "_" && verdictType(p.Type()) {
			all = append(all, int32(i))
		}
	}
	return all
}

// verdictType reports whether a value of a type can say how a check ended: a
// bool, an error, a code of the project's own.
func verdictType(t types.Type) bool {
	if isBool(t) || isError(t) {
		return true
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return false
	}
	basic, ok := named.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsInteger != 0
}

// takes adds the arguments that other calls of the function made: those that
// can say how a call ended; of a check, all, or what they are a field of.
func (b *builder) takes(common *ssa.CallCommon, c *summary.Call) {
	t := b.x.in.Table
	_, c.Stops = t.Role(knowledge.Stop, b.callee(common))
	c.Authorizes = t.Is(knowledge.PermissionWords, c.Name) || t.Is(knowledge.ProofWords, c.Name)
	check := c.Permission || c.Guard != nil
	if !check && !b.standard(common) {
		b.actors(common, c)
	}
	for i, a := range common.Args {
		param := i
		if common.IsInvoke() {
			param++
		}
		if name := b.chosenBy(a, 0); name != "" {
			c.Hints = append(c.Hints, name)
		}
		var from []ssa.Value
		switch {
		case verdictType(a.Type()) && !b.standard(common):
			from = edges(a)
		case check:
			from = []ssa.Value{rootOf(a)}
		}
		for _, v := range from {
			src, result := made(v)
			if src == nil || src.Parent() != b.f || src.Common() == common || b.standard(&src.Call) {
				continue
			}
			g := summary.Given{Param: int32(param), Call: b.call(src), Result: int32(result)}
			if !slices.Contains(c.Takes, g) {
				c.Takes = append(c.Takes, g)
			}
		}
	}
}

// edges are the values that a value can be, one step back.
func edges(v ssa.Value) []ssa.Value {
	if phi, ok := trace(v).(*ssa.Phi); ok {
		return phi.Edges
	}
	return []ssa.Value{v}
}

// rewraps is the argument of a call whose nil the call gives back as nil, plus
// one, by a model.
func (b *builder) rewraps(name string) int32 {
	if e, ok := b.x.in.Table.Role(knowledge.Wrap, name); ok {
		if i, ok := e.Int("error"); ok {
			return int32(i) + 1
		}
	}
	return 0
}
