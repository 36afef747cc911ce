package extract

import (
	"go/constant"
	"go/token"
	"go/types"
	"math"
	"reflect"
	"slices"
	"time"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// lifetime is the constant length of time, in seconds, for which a value says
// that a credential is good: itself, or added to a time that is asked for; 0
// when it is none. A plain number is taken for seconds.
func lifetime(v ssa.Value, depth int) int64 {
	if depth > maxEmbedded {
		return 0
	}
	v = trace(v)
	switch w := v.(type) {
	case *ssa.Const:
		return seconds(w)
	case *ssa.BinOp: // time.Now().Unix() + 3600
		if w.Op == token.ADD {
			return max(lifetime(w.X, depth+1), lifetime(w.Y, depth+1))
		}
	case *ssa.Alloc: // a struct of the library's around a time, as claims have
		return storedLifetime(w, depth)
	case *ssa.UnOp:
		if g, ok := w.X.(*ssa.Global); ok {
			return initialLifetime(g, depth)
		}
	case *ssa.Call:
		return calledLifetime(w, depth)
	}
	return 0
}

// calledLifetime is what a function of another package makes of a lifetime:
// time.Now().Add(d), jwt.NewNumericDate(t), t.Unix().
func calledLifetime(call *ssa.Call, depth int) int64 {
	f := call.Call.StaticCallee()
	if f == nil || len(f.Blocks) > 0 || f.Object() == nil {
		return 0
	}
	switch f.Object().(*types.Func).FullName() {
	case "(time.Time).Add":
		return max(lifetime(call.Call.Args[0], depth+1), lifetime(call.Call.Args[1], depth+1))
	case "(time.Time).AddDate":
		days := [...]int64{365, 30, 1}
		var all int64
		for i, n := range days {
			if c, ok := trace(call.Call.Args[i+1]).(*ssa.Const); ok {
				all += c.Int64() * n * 24 * 60 * 60
			}
		}
		return all
	case "time.Now", "time.Since", "time.Until":
		return 0
	}
	for _, a := range call.Call.Args {
		if n := lifetime(a, depth+1); n != 0 && namedTime(a.Type()) {
			return n
		}
	}
	return 0
}

// namedTime reports whether a type is a time or a length of time.
func namedTime(t types.Type) bool {
	name := typeName(deref(t))
	return name == "time.Time" || name == "time.Duration"
}

// seconds is a constant length of time; 0 when a constant is none, or stands
// for no end.
func seconds(c *ssa.Const) int64 {
	if c.Value == nil || c.Value.Kind() != constant.Int {
		return 0
	}
	n, exact := constant.Int64Val(c.Value)
	if !exact || n <= 0 || n == math.MaxInt64 {
		return 0
	}
	if typeName(c.Type()) == "time.Duration" {
		return n / int64(time.Second)
	}
	return n
}

// storedLifetime is the lifetime in a struct that holds nothing else.
func storedLifetime(a *ssa.Alloc, depth int) int64 {
	var all int64
	for _, r := range *a.Referrers() {
		fa, ok := r.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		for _, rr := range *fa.Referrers() {
			if st, ok := rr.(*ssa.Store); ok && st.Addr == fa && namedTime(st.Val.Type()) {
				all = max(all, lifetime(st.Val, depth+1))
			}
		}
	}
	return all
}

// initialLifetime is what a package variable of this package begins with.
func initialLifetime(g *ssa.Global, depth int) int64 {
	start := g.Pkg.Func("init")
	if start == nil || !namedTime(deref(g.Type())) {
		return 0
	}
	for _, blk := range start.Blocks {
		for _, in := range blk.Instrs {
			if st, ok := in.(*ssa.Store); ok && st.Addr == g {
				return lifetime(st.Val, depth+1)
			}
		}
	}
	return 0
}

// unlimited reports whether the client says how long a credential is good, and the
// function sets no limit: it compares the value with zero at most.
func (b *builder) unlimited(v ssa.Value) bool {
	return b.source(v, map[ssa.Value]bool{}) == byClient
}

// whence says where a lifetime comes from.
type whence uint8

const (
	elsewhere whence = iota
	byClient
	limited
)

// source follows a lifetime back to where it comes from. Of several ways one that
// the client chooses without a limit counts.
func (b *builder) source(v ssa.Value, seen map[ssa.Value]bool) whence {
	if limits(v) {
		return limited
	}
	v = trace(v)
	if seen[v] || len(seen) > maxTrace*maxTrace {
		return elsewhere
	}
	seen[v] = true
	if limits(v) {
		return limited
	}
	from := func(vs ...ssa.Value) whence {
		most := elsewhere
		for _, x := range vs {
			switch b.source(x, seen) {
			case limited:
				return limited
			case byClient:
				most = byClient
			}
		}
		return most
	}
	switch w := v.(type) {
	case *ssa.Phi:
		return from(w.Edges...)
	case *ssa.BinOp:
		return from(w.X, w.Y)
	case *ssa.Extract:
		return from(w.Tuple)
	case *ssa.Call:
		if f := w.Call.StaticCallee(); f == nil || len(f.Blocks) > 0 || !b.standard(&w.Call) {
			return elsewhere // it may set a limit itself
		}
		return from(w.Call.Args...)
	case *ssa.UnOp:
		if fa, ok := w.X.(*ssa.FieldAddr); ok && b.filledByClient(rootStruct(fa)) && !b.limitsField(fa) {
			return byClient
		}
		if a := variable(w.X); a != nil {
			return from(assigned(a)...)
		}
	}
	return elsewhere
}

// variable is the variable at an address, also seen from a closure in it; nil
// when it is none of a function.
func variable(addr ssa.Value) *ssa.Alloc {
	if fv, ok := addr.(*ssa.FreeVar); ok {
		addr = binding(fv)
	}
	a, _ := addr.(*ssa.Alloc)
	return a
}

// assigned are the values that a variable gets in its own function, and those
// that are read of it there: what is read may be compared with a limit.
func assigned(a *ssa.Alloc) []ssa.Value {
	var all []ssa.Value
	for _, r := range *a.Referrers() {
		switch r := r.(type) {
		case *ssa.Store:
			if r.Addr == a {
				all = append(all, r.Val)
			}
		case *ssa.UnOp:
			if limits(r) {
				all = append(all, r)
			}
		}
	}
	return all
}

// limits reports whether a value is compared with another one than zero, in one
// way or the other.
func limits(v ssa.Value) bool {
	if v.Referrers() == nil {
		return false
	}
	return slices.ContainsFunc(*v.Referrers(), func(r ssa.Instruction) bool {
		switch r := r.(type) {
		case *ssa.BinOp:
			if r.Op != token.LSS && r.Op != token.LEQ && r.Op != token.GTR && r.Op != token.GEQ {
				return false
			}
			other := r.X
			if other == v {
				other = r.Y
			}
			return !zeroFill(other, 0)
		case *ssa.Call:
			bi, ok := r.Call.Value.(*ssa.Builtin)
			return ok && bi.Name() == "min"
		case *ssa.Convert:
			return limits(r)
		case *ssa.ChangeType:
			return limits(r)
		}
		return false
	})
}

// filledByClient reports whether a struct is filled in from what the client
// sent: by a call that decodes, on or with what carries the request.
func (b *builder) filledByClient(v ssa.Value) bool {
	a, ok := trace(v).(*ssa.Alloc)
	if !ok {
		return false
	}
	for _, r := range *a.Referrers() {
		users := []ssa.Instruction{r}
		if box, ok := r.(*ssa.MakeInterface); ok {
			users = *box.Referrers()
		}
		for _, u := range users {
			call, ok := u.(*ssa.Call)
			if !ok || !b.x.in.Table.Is(knowledge.DecodeWords, b.calleeName(&call.Call)) {
				continue
			}
			given := call.Call.Args
			if call.Call.IsInvoke() {
				given = append([]ssa.Value{call.Call.Value}, given...)
			}
			if slices.ContainsFunc(given, func(arg ssa.Value) bool { return trace(arg) != a && (b.sent(arg, 0) || b.holdsRequest(arg.Type(), 0)) }) {
				return true
			}
		}
	}
	return false
}

// holdsRequest reports whether a struct has the request in a field, as the
// context of a framework does.
func (b *builder) holdsRequest(t types.Type, depth int) bool {
	s := structOf(t)
	if s == nil || depth > maxEmbedded {
		return false
	}
	for f := range s.Fields() {
		if b.is(knowledge.Request, f.Type()) || f.Embedded() && b.holdsRequest(f.Type(), depth+1) {
			return true
		}
	}
	return false
}

// limitsField reports whether a limit is set for a field of client input: its
// tag says so, a function of the package compares it, or names a greatest
// value beside it, as validators do.
func (b *builder) limitsField(fa *ssa.FieldAddr) bool {
	t := b.x.in.Table
	if s := structOf(fa.X.Type()); s != nil {
		if tag := reflect.StructTag(s.Tag(fa.Field)); t.Is(knowledge.LimitWords, tag.Get("validate")) || t.Is(knowledge.LimitWords, tag.Get("binding")) {
			return true
		}
	}
	own := typeName(fa.X.Type())
	for _, f := range b.x.funcs {
		for _, blk := range f.Blocks {
			for _, in := range blk.Instrs {
				other, ok := in.(*ssa.FieldAddr)
				if !ok || other.Field != fa.Field || typeName(other.X.Type()) != own {
					continue
				}
				if slices.ContainsFunc(*other.Referrers(), b.limitsOrGives) {
					return true
				}
			}
		}
	}
	return false
}

// limitsOrGives reports whether a use of a field's address compares the value,
// or boxes the address in a function that names a greatest value.
func (b *builder) limitsOrGives(r ssa.Instruction) bool {
	switch r := r.(type) {
	case *ssa.UnOp:
		return limits(r)
	case *ssa.MakeInterface:
		for _, blk := range r.Parent().Blocks {
			for _, in := range blk.Instrs {
				if call, ok := in.(*ssa.Call); ok && b.x.in.Table.Is(knowledge.LimitWords, b.calleeName(&call.Call)) {
					return true
				}
			}
		}
	}
	return false
}

// bounds are the parameters that the function compares with a limit.
func (b *builder) bounds() {
	for i, p := range b.f.Params {
		if (namedTime(p.Type()) || b.means(p.Name(), p.Type()) == summary.Expiry) && limits(p) {
			b.out.Bounds = append(b.out.Bounds, int32(i))
		}
	}
}
