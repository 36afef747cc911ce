package extract

import (
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// ordered is a comparison by size: a rank of the caller at times. With a whole
// number it is always written as "at least": what is asked is the same, however
// it is put.
func (b *builder) ordered(v *ssa.BinOp, holds bool) proof {
	x, op, y := v.X, v.Op, v.Y
	if _, ok := x.(*ssa.Const); ok {
		x, op, y = y, mirrored[op], x
	}
	left, right := b.testName(x), b.testName(y)
	_, constant := y.(*ssa.Const)
	ranked := b.isRank(x) || b.isRank(y) || constant && b.rankField(x)
	if left == "" || right == "" || !ranked && b.class(x, 0) != callerValue && b.class(y, 0) != callerValue {
		return proof{} // a loop, a size, a time
	}
	if of, there, ok := b.hasKey(v, holds); ok {
		return b.emptiness(of, there)
	}
	if n, ok := intConst(y); ok {
		switch op {
		case token.LSS:
			op, holds = token.GEQ, !holds
		case token.LEQ:
			op, holds, n = token.GEQ, !holds, n+1
		case token.GTR:
			op, n = token.GEQ, n+1
		}
		right = strconv.FormatInt(n, 10)
	}
	return proof{atoms: []int32{b.test(x, left+" "+op.String()+" "+right, holds)}}
}

// mirrored are the comparisons with their sides changed.
var mirrored = map[token.Token]token.Token{token.LSS: token.GTR, token.GTR: token.LSS, token.LEQ: token.GEQ, token.GEQ: token.LEQ}

// rankField reports whether a value is a whole number in a field whose name
// speaks of a role or permission: user.Role < 2.
func (b *builder) rankField(v ssa.Value) bool {
	basic, ok := v.Type().Underlying().(*types.Basic)
	if !ok || basic.Info()&types.IsInteger == 0 {
		return false
	}
	name := ""
	switch v := trace(v).(type) {
	case *ssa.UnOp:
		if fa, ok := v.X.(*ssa.FieldAddr); ok {
			name = plainField(fa.X.Type(), fa.Field)
		}
	case *ssa.Field:
		name = plainField(v.X.Type(), v.Field)
	}
	words := knowledge.Words(name)
	t := b.x.in.Table
	return len(words) > 0 && t.Is(knowledge.PermissionWords, name) &&
		!t.Is(knowledge.KeyWords, words[len(words)-1]) && !t.Is(knowledge.MomentWords, name) // OwnerID > 0
}

// hasKey reads a comparison of a number that is named for a key with zero or
// one: uid <= 0 asks whether there is a key, and not how high somebody ranks.
func (b *builder) hasKey(v *ssa.BinOp, holds bool) (key ssa.Value, there, ok bool) {
	key, op, end := v.X, v.Op, v.Y
	if _, first := key.(*ssa.Const); first {
		key, op, end = v.Y, mirrored[v.Op], v.X
	}
	n, ok := intConst(end)
	if !ok || n < 0 || n > 1 || b.isRank(key) || !b.namedKey(b.testName(key)) {
		return nil, false, false
	}
	above := op == token.GTR || op == token.GEQ
	return key, above == holds, true
}

// namedKey reports whether a name ends in a word for a key, or for somebody.
func (b *builder) namedKey(name string) bool {
	words := knowledge.Words(lastElement(name))
	if len(words) == 0 {
		return false
	}
	last, t := words[len(words)-1], b.x.in.Table
	return t.Is(knowledge.KeyWords, last) || t.Is(knowledge.PrincipalWords, last)
}

// field is a bool field, variable or element being want.
func (b *builder) field(v ssa.Value, want bool) proof {
	name := b.testName(v)
	if name == "" {
		return proof{}
	}
	if call, field := b.verdict(v); call != nil {
		a := b.asked(call, field, want)
		b.out.Atoms[a].Test.Part = b.x.in.Table.Is(knowledge.PermissionWords, lastElement(typeName(call.Call.Signature().Results().At(0).Type())))
		return proof{atoms: []int32{a}}
	}
	i := b.test(v, name, want)
	if want && isBool(v.Type()) {
		b.out.Atoms[i].Test.Left = b.left(v)
	}
	b.out.Atoms[i].Test.Right = b.right(lastElement(name))
	return proof{atoms: []int32{i}}
}

// emptiness is a value being there or not: that alone says who calls only
// where its absence is answered with a denial.
func (b *builder) emptiness(v ssa.Value, there bool) proof {
	p := b.field(v, there)
	if there && !isBool(v.Type()) && !isError(v.Type()) {
		for _, i := range p.atoms {
			if t := b.out.Atoms[i].Test; t.Of == 0 {
				t.Left = b.left(v)
				t.There = len(t.Left) > 0
			}
		}
	}
	if b.isRank(v) {
		return p // see test
	}
	for _, a := range p.atoms {
		b.out.Atoms[a].Test.Identity = false
		b.out.Atoms[a].Test.Strength = summary.Identity
	}
	return p
}

// isRank reports whether a value is a rank of access by its type and name:
// mode == AccessModeNone asks what the caller may do, not whether there is
// anything.
func (b *builder) isRank(v ssa.Value) bool {
	named, ok := types.Unalias(v.Type()).(*types.Named)
	if !ok {
		return false
	}
	basic, ok := named.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsInteger != 0 && b.x.in.Table.Is(knowledge.PermissionWords, named.Obj().Name())
}

// test returns the atom of a local test on v.
func (b *builder) test(v ssa.Value, name string, holds bool) int32 {
	t := &summary.Test{Name: name, Holds: holds, Strength: summary.RoleOrFlag, Pos: b.x.pos(placeOf(v))}
	t.Dispatch = b.dispatches(v, 0)
	t.Setting = !b.client(v, 0) && // a secret from the configuration is compared with what the client sent
		(b.x.in.Table.Is(knowledge.ConfigWords, name) || b.x.in.Table.Is(knowledge.FallbackFlagWords, name))
	// A switch of the configuration stays one where its name speaks of users.
	if b.class(v, 0) == callerValue && (!t.Setting || !isBool(v.Type())) || b.isRank(v) || b.keyed(v) {
		t.Identity = true
	}
	// What it is compared with says little: a code that another service
	// answered with may read "forbidden" too.
	said := name
	if left, _, compared := strings.Cut(name, ` == "`); compared {
		said = left
	}
	t.Standing = b.x.in.Table.Is(knowledge.StandingWords, lastElement(fieldOf(name))) && b.someone(v)
	t.Admin = b.x.in.Table.Is(knowledge.AdminWords, name)
	if b.x.in.Table.Is(knowledge.AdminWords, said) || b.x.in.Table.Is(knowledge.PermissionWords, said) && !b.x.in.Table.Is(knowledge.CacheWords, said) && !b.limiting() {
		t.Identity = true
	}
	if b.asksMessage(v) {
		t.Identity = false // what the client asks for is no right of his
	}
	if b.ownSwitch(v) {
		t.Setting, t.Identity = true, false
	}
	if ofError(v) {
		t.Dispatch, t.Identity = true, false
	}
	return b.atom(summary.Atom{Call: -1, Test: t})
}

// limiting reports whether the function is one of what counts how much is asked:
// whether something can be made is a question of the load there.
func (b *builder) limiting() bool {
	f := b.f
	for f.Parent() != nil {
		f = f.Parent()
	}
	recv := f.Signature.Recv()
	return recv != nil && b.x.in.Table.Is(knowledge.RateWords, lastElement(typeName(recv.Type())))
}

// keyed reports whether a value is looked up by the caller's identity, as in
// grants[user+"/"+id].
func (b *builder) keyed(v ssa.Value) bool {
	v = trace(v)
	if e, ok := v.(*ssa.Extract); ok {
		v = e.Tuple
	}
	l, ok := v.(*ssa.Lookup)
	if !ok {
		return false
	}
	work := []ssa.Value{l.Index}
	for len(work) > 0 && len(work) < maxTrace {
		k := trace(work[0])
		work = work[1:]
		if b.class(k, 0) == callerValue {
			return true
		}
		if sum, ok := k.(*ssa.BinOp); ok {
			work = append(work, sum.X, sum.Y)
		}
	}
	return false
}

// ofError reports whether a value is a field of an error: what failed, and not
// who asked.
func ofError(v ssa.Value) bool {
	load, ok := trace(v).(*ssa.UnOp)
	if !ok {
		return false
	}
	fa, ok := load.X.(*ssa.FieldAddr)
	return ok && isError(fa.X.Type())
}

// placeOf is where a value is written: that of the call for one of its results.
func placeOf(v ssa.Value) token.Pos {
	if call, _ := made(v); call != nil && !v.Pos().IsValid() {
		return call.Pos()
	}
	return v.Pos()
}

// testName is the canonical name of a tested value: type and field for a
// field, callee for a call, the value of a constant.
func (b *builder) testName(v ssa.Value) string {
	v = trace(v)
	switch v := v.(type) {
	case *ssa.Const:
		if v.Value != nil {
			return v.Value.ExactString()
		}
		return "nil"
	case *ssa.UnOp:
		switch a := v.X.(type) {
		case *ssa.FieldAddr:
			if n := typeName(a.X.Type()); n != "" {
				return lastElement(n) + "." + plainField(a.X.Type(), a.Field)
			}
		case *ssa.FreeVar, *ssa.Global, *ssa.Alloc, *ssa.IndexAddr:
			return b.path(v)
		}
	case *ssa.Field:
		if n := typeName(v.X.Type()); n != "" {
			return lastElement(n) + "." + plainField(v.X.Type(), v.Field)
		}
	}
	return b.path(v)
}

// asksMessage reports whether a value is a bool in a type that is named as what
// the client asks for, as its parameters are.
func (b *builder) asksMessage(v ssa.Value) bool {
	load, ok := v.(*ssa.UnOp)
	if !ok || !isBool(v.Type()) {
		return false
	}
	fa, ok := load.X.(*ssa.FieldAddr)
	return ok && b.x.in.Table.Is(knowledge.MessageWords, lastElement(typeName(fa.X.Type())))
}

// fieldOf is the name of a tested field without what it is compared with.
func fieldOf(test string) string {
	field, _, _ := strings.Cut(test, " ")
	return field
}
