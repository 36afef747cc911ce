package extract

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// maxTests is how many blocks the tests of what the client brought may have. It
// is a threshold, not a saving: what has more does something of its own.
const maxTests = 24

// omitted says of a branch that asks whether the client brought a credential
// that on the arm where it did there are only tests, which choose nothing and
// leave nothing behind: who passes them is where one is who brought none. What
// is looked up of the caller by a credential is used afterwards, and no such
// case.
func (b *builder) omitted(in *ssa.If, c *summary.Cond) {
	if (c.Hint == "" || !b.credential(c.Hint)) && (c.Claim == "" || !b.rightClaim(c.Claim)) {
		return
	}
	blk := in.Block()
	start, join := blk.Succs[c.Shown], blk.Succs[1-c.Shown]
	if start == join || len(start.Preds) != 1 {
		return
	}
	passing := between(start, alike(join))
	if len(passing) == 0 || len(passing) > maxTests || chooses(join, blk, passing) {
		return
	}
	tests := false
	for p := range passing {
		_, test := p.Instrs[len(p.Instrs)-1].(*ssa.If)
		tests = tests || test
		if !b.onlyTests(p) {
			return
		}
	}
	c.Omitted = tests
}

// credential reports whether what the client chooses is, by its key, what
// proves who calls.
func (b *builder) credential(hint string) bool {
	_, key, _ := strings.Cut(hint, " ")
	key = strings.Trim(key, `"`)
	t := b.x.in.Table
	return t.Is(knowledge.SecretWords, key) || t.Is(knowledge.TokenWords, key) || t.Is(knowledge.SecondFactorWords, key) || t.Is(knowledge.PermissionWords, key)
}

// rightClaim reports whether a claim says what a token is good for, or for how long.
func (b *builder) rightClaim(claim string) bool {
	_, key, _ := strings.Cut(claim, " ")
	key = strings.Trim(key, `"`)
	t := b.x.in.Table
	return t.Is(knowledge.PermissionWords, key) || t.Is(knowledge.ScopeWords, key) || t.Is(knowledge.ExpiryWords, key)
}

// claim names what of a token a map look-up asks for, where the map is named for
// claims; "" where it is another map.
func (b *builder) claim(l *ssa.Lookup) string {
	named := lastElement(typeName(l.X.Type()))
	text, ok := b.text(l.Index)
	if !ok || !b.x.in.Table.Is(knowledge.CredentialWords, named) {
		return ""
	}
	return "claim " + strconv.Quote(text)
}

// alike are a block and, where that only returns constants, the others of the
// function that return the same.
func alike(join *ssa.BasicBlock) map[*ssa.BasicBlock]bool {
	all := map[*ssa.BasicBlock]bool{join: true}
	ret, ok := onlyReturn(join)
	if !ok {
		return all
	}
	for _, blk := range join.Parent().Blocks {
		if other, ok := onlyReturn(blk); ok && slices.EqualFunc(ret.Results, other.Results, sameConst) {
			all[blk] = true
		}
	}
	return all
}

// onlyReturn is the return that a block consists of; not ok where it does more.
func onlyReturn(blk *ssa.BasicBlock) (*ssa.Return, bool) {
	ret, ok := blk.Instrs[len(blk.Instrs)-1].(*ssa.Return)
	return ret, ok && len(blk.Instrs) == 1
}

// between are the blocks on the ways from one to one of others, without those.
func between(start *ssa.BasicBlock, joins map[*ssa.BasicBlock]bool) map[*ssa.BasicBlock]bool {
	from := map[*ssa.BasicBlock]bool{}
	work := []*ssa.BasicBlock{start}
	for len(work) > 0 {
		blk := work[len(work)-1]
		work = work[:len(work)-1]
		if joins[blk] || from[blk] {
			continue
		}
		from[blk] = true
		work = append(work, blk.Succs...)
	}
	on := map[*ssa.BasicBlock]bool{}
	for blk := range joins {
		work = append(work, blk.Preds...)
	}
	for len(work) > 0 {
		blk := work[len(work)-1]
		work = work[:len(work)-1]
		if from[blk] && !on[blk] {
			on[blk] = true
			work = append(work, blk.Preds...)
		}
	}
	return on
}

// onlyTests reports whether a block leaves nothing behind: no call of it is given
// what carries the request, in which something could be kept.
func (b *builder) onlyTests(blk *ssa.BasicBlock) bool {
	for _, in := range blk.Instrs {
		switch in := in.(type) {
		case *ssa.Store:
			if made, ok := rootOf(in.Addr).(*ssa.Alloc); !ok || made.Heap && !b.ownArray(made) {
				return false
			}
		case *ssa.MapUpdate, *ssa.Send, *ssa.Go, *ssa.Defer, *ssa.Panic, *ssa.Select:
			return false
		case *ssa.Call:
			if b.mayKeep(in) {
				return false
			}
		}
	}
	return true
}

// ownArray reports whether a variable is the array of variadic arguments.
func (b *builder) ownArray(a *ssa.Alloc) bool {
	return a.Comment == "varargs" || a.Comment == "slicelit"
}

// mayKeep reports whether a call may leave something in what it is given.
func (b *builder) mayKeep(call *ssa.Call) bool {
	if bi, ok := call.Call.Value.(*ssa.Builtin); ok {
		return changing(bi)
	}
	for _, a := range b.args(&call.Call) {
		if b.is(knowledge.Request, a.Type()) && !b.standard(&call.Call) {
			return true
		}
	}
	return b.x.in.Table.Is(knowledge.MutatingWords, b.calleeName(&call.Call))
}
