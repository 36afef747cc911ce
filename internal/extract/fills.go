package extract

import (
	"go/constant"
	"go/types"
	"math"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// fillsOf are the fields of a struct that get a value in this function, those
// of structs inside it included. It is opaque where the whole of it, or of a
// part, comes from elsewhere, or where something reads into it.
func (b *builder) fillsOf(base ssa.Value, depth int) (all []summary.Fill, opaque bool) {
	if depth > maxEmbedded || base.Referrers() == nil {
		return nil, true
	}
	for _, r := range *base.Referrers() {
		var more []summary.Fill
		unknown := false
		switch r := r.(type) {
		case *ssa.FieldAddr:
			more, unknown = b.fieldFills(r, depth)
		case *ssa.Store:
			if r.Addr == base {
				more, unknown = b.wholeFills(r.Val, depth)
			}
		case *ssa.MakeInterface:
			unknown = b.readInto(r)
		case *ssa.MakeClosure:
			unknown = true // the closure fills in what it likes
		case ssa.CallInstruction:
			unknown = b.reads(r.Common())
		}
		all = append(all, more...)
		opaque = opaque || unknown
	}
	return all, opaque
}

// fieldFills are what is stored in one field, or in the fields of the struct
// that it is.
func (b *builder) fieldFills(fa *ssa.FieldAddr, depth int) (all []summary.Fill, opaque bool) {
	name := plainField(fa.X.Type(), fa.Field)
	for _, r := range *fa.Referrers() {
		switch r := r.(type) {
		case *ssa.FieldAddr:
			more, unknown := b.fieldFills(r, depth)
			all, opaque = append(all, more...), opaque || unknown
		case *ssa.Store:
			if r.Addr != fa {
				continue
			}
			if b.partly(r.Val.Type()) {
				more, unknown := b.wholeFills(r.Val, depth+1)
				all, opaque = append(all, more...), opaque || unknown
			}
			all = append(all, b.fill(name, r.Val))
		case ssa.CallInstruction: // its address is given away
			all = append(all, summary.Fill{Name: name, Means: b.means(name, fieldType(fa.X.Type(), fa.Field))})
		}
	}
	return all, opaque
}

// partly reports whether a struct is one of those whose fields count as those
// of the struct around it: it has a place for an expiry.
func (b *builder) partly(t types.Type) bool {
	return structOf(t) != nil && b.hasExpiry(t, 0)
}

// wholeFills are the fields of a struct that is assigned as a whole.
func (b *builder) wholeFills(v ssa.Value, depth int) ([]summary.Fill, bool) {
	if zeroFill(v, 0) {
		return nil, false
	}
	switch w := v.(type) {
	case *ssa.UnOp:
		if a, ok := w.X.(*ssa.Alloc); ok {
			return b.fillsOf(a, depth+1)
		}
	case *ssa.Alloc:
		return b.fillsOf(w, depth+1)
	}
	return nil, true
}

// readInto reports whether a boxed pointer is given to what may read into it, as
// a decoder or a query does: a function without a body here that neither keeps
// it, by its model, nor makes of it what is minted.
func (b *builder) readInto(v *ssa.MakeInterface) bool {
	if _, pointer := v.X.Type().Underlying().(*types.Pointer); !pointer {
		return false
	}
	for _, r := range *v.Referrers() {
		switch r := r.(type) {
		case *ssa.Call:
			if e, ok := b.x.in.Table.Role(knowledge.Sink, b.callee(&r.Call)); ok && e.Str("kind") != "read" {
				continue
			}
			if f := r.Call.StaticCallee(); b.reads(&r.Call) || f != nil && len(f.Blocks) == 0 && !b.minted(r, 0) {
				return true
			}
		case *ssa.Store:
			if b.variadicArg(r.Addr) {
				return true // one of many: a query's values or its targets
			}
		}
	}
	return false
}

// reads reports whether a call reads something, or decodes it.
func (b *builder) reads(common *ssa.CallCommon) bool {
	if e, ok := b.x.in.Table.Role(knowledge.Sink, b.callee(common)); ok {
		return e.Str("kind") == "read"
	}
	return b.x.in.Table.Is(knowledge.ReadingWords, b.calleeName(common)) || b.standard(common)
}

// zeroFill reports whether a value is the zero of its type for certain: a
// constant, a variable that nothing is stored in, a conversion of one, or what
// a function makes of zeros only, as time.Unix(0, 0) does.
func zeroFill(v ssa.Value, depth int) bool {
	if depth > maxEmbedded {
		return false
	}
	switch w := trace(v).(type) {
	case *ssa.Const:
		if w.Value == nil {
			return true
		}
		switch w.Value.Kind() {
		case constant.Int, constant.Float:
			return constant.Sign(w.Value) == 0
		case constant.String:
			return constant.StringVal(w.Value) == ""
		case constant.Bool:
			return !constant.BoolVal(w.Value)
		}
	case *ssa.UnOp:
		a, ok := w.X.(*ssa.Alloc)
		return ok && onlyLoaded(a)
	case *ssa.Phi:
		for _, e := range w.Edges {
			if e == w || !zeroFill(e, depth+1) {
				return false
			}
		}
		return len(w.Edges) > 0
	case *ssa.Call:
		if w.Call.IsInvoke() || len(w.Call.Args) == 0 {
			return false
		}
		for _, a := range w.Call.Args {
			if !zeroFill(a, depth+1) {
				return false
			}
		}
		return w.Call.StaticCallee() != nil
	}
	return false
}

// boundless reports whether a time or length of time is a constant that stands
// for no end: a negative one, or the greatest that there is.
func boundless(v ssa.Value) bool {
	c, ok := trace(v).(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
		return false
	}
	if constant.Sign(c.Value) < 0 {
		return true
	}
	n, exact := constant.Uint64Val(c.Value)
	return exact && (n == math.MaxUint64 || n == math.MaxInt64)
}

// onlyLoaded reports whether nothing is ever done to a variable but load it.
func onlyLoaded(a *ssa.Alloc) bool {
	for _, r := range *a.Referrers() {
		if _, load := r.(*ssa.UnOp); !load {
			return false
		}
	}
	return true
}

// filledField adds a field that is set of what was made elsewhere.
func (b *builder) filledField(s *ssa.Store) {
	fa, ok := s.Addr.(*ssa.FieldAddr)
	if !ok {
		return
	}
	if _, local := rootStruct(fa).(*ssa.Alloc); local {
		return
	}
	t := b.x.in.Table
	owner, name := typeName(fa.X.Type()), plainField(fa.X.Type(), fa.Field)
	m := summary.Mint{Pos: b.x.pos(s.Pos()), Call: -1, Type: owner, Fills: []summary.Fill{b.fill(name, s.Val)}}
	m.Spends = t.Is(knowledge.SpentWords, name) && !m.Fills[0].Zero
	m.Named = t.Is(knowledge.CredentialWords, lastElement(owner))
	if owner != "" && (m.Named || m.Spends || m.Fills[0].Means == summary.Expiry) {
		b.addMint(m, s)
	}
}

// rootStruct is the value whose field, or field of a field, is addressed.
func rootStruct(fa *ssa.FieldAddr) ssa.Value {
	for {
		inner, ok := fa.X.(*ssa.FieldAddr)
		if !ok {
			return fa.X
		}
		fa = inner
	}
}

// filledKey is filledField for claims in a map.
func (b *builder) filledKey(u *ssa.MapUpdate) {
	key, ok := b.text(u.Key)
	if _, local := trace(u.Map).(*ssa.MakeMap); !ok || local {
		return
	}
	if f := b.fill(key, u.Value); f.Means == summary.Expiry {
		name := typeName(u.Map.Type())
		if name == "" {
			name = types.TypeString(u.Map.Type(), nil)
		}
		b.addMint(summary.Mint{Pos: b.x.pos(u.Pos()), Call: -1, Type: name, Fills: []summary.Fill{f}}, u)
	}
}

// told adds a call that is told how long, or for what, a credential is good:
// by the names of its parameters, or by its own where it sets one thing.
func (b *builder) told(in ssa.CallInstruction) {
	common := in.Common()
	if _, beside := in.(*ssa.Go); beside || !b.keeps(in) {
		return // what runs beside the function gives nobody a credential here
	}
	t := b.x.in.Table
	name := b.calleeName(common)
	m := summary.Mint{Type: b.callee(common), Ends: true, Fresh: true}
	params, args := common.Signature().Params(), b.args(common)
	for i := range min(params.Len(), len(args)) {
		if b.means(params.At(i).Name(), params.At(i).Type()) != summary.Plain {
			f := b.fill(params.At(i).Name(), args[i])
			f.Means = b.means(f.Name, params.At(i).Type())
			if f.Param = int32(i); common.Signature().Recv() != nil {
				f.Param++
			}
			m.Fills = append(m.Fills, f)
		}
	}
	if t.Is(knowledge.ExpiryWords, name) && len(args) > 0 && !t.Is(knowledge.ReadingWords, firstWord(name)) {
		m.Fresh = false
		m.Fills = append(m.Fills, summary.Fill{Name: name, Means: summary.Expiry, Zero: zeroFill(args[len(args)-1], 0)})
	}
	changes := b.changesFactor(common, name)
	if len(m.Fills) == 0 && !changes || m.Type == "" {
		return
	}
	m.Ends = len(m.Fills) > 0
	results := common.Signature().Results()
	m.Named = changes || slices.ContainsFunc(args, b.newlyMade) || t.Is(knowledge.CredentialWords, b.x.given(name)) ||
		results.Len() > 0 && t.Is(knowledge.CredentialWords, lastElement(typeName(results.At(0).Type())))
	m.Call = b.call(in)
	m.Pos = b.out.Calls[m.Call].Pos
	b.addMint(m, in)
}

// newlyMade reports whether an argument is what a call gives that is named for a
// new credential: what keeps it is told how long.
func (b *builder) newlyMade(arg ssa.Value) bool {
	call, _ := made(arg)
	if call == nil || b.standard(&call.Call) || !isString(trace(arg).Type()) {
		return false
	}
	t, name := b.x.in.Table, b.calleeName(&call.Call)
	return t.Is(knowledge.CreatingWords, firstWord(name)) && t.Is(knowledge.CredentialWords, b.x.given(name))
}

// changesFactor reports whether a call, by its name, changes what somebody logs
// in with or is let in for. What takes it away lets nobody in.
func (b *builder) changesFactor(common *ssa.CallCommon, name string) bool {
	t := b.x.in.Table
	return !b.standard(common) && len(b.args(common)) > 0 && t.Is(knowledge.FactorWords, b.x.given(name)) &&
		t.Is(knowledge.MutatingWords, firstWord(name)) && !t.Is(knowledge.SpentWords, name)
}

// looksAtSecret reports whether a call, by its name, looks at a credential or at
// a code: whoever knows that has shown something.
func (b *builder) looksAtSecret(name string) bool {
	t := b.x.in.Table
	return !t.Is(knowledge.MutatingWords, firstWord(name)) &&
		(t.Is(knowledge.CredentialWords, name) || t.Is(knowledge.SecretWords, name) || t.Is(knowledge.OneTimeWords, name))
}

// heldCredential reports whether a value is a session or another credential, by its
// type, that was not made in this function.
func (b *builder) heldCredential(v ssa.Value) bool {
	if !b.x.in.Table.Is(knowledge.CredentialWords, lastElement(typeName(deref(v.Type())))) {
		return false
	}
	v = trace(v)
	if load, ok := v.(*ssa.UnOp); ok {
		v = load.X
	}
	a, ok := v.(*ssa.Alloc)
	return !ok || len(stores(a)) > 0
}

// asksSpent reports whether a field says of a code that is to count once whether it
// was used.
func (b *builder) asksSpent(field string) bool {
	i := strings.LastIndexByte(field, '.')
	t := b.x.in.Table
	return i > 0 && t.Is(knowledge.SpentWords, field[i+1:]) && t.Is(knowledge.OneTimeWords, lastElement(field[:i]))
}
