package extract

import (
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// mints records the credentials that the function makes or fills in, with what
// says how long and for what they are good.
func (b *builder) mints() {
	t := b.x.in.Table
	name := outermost(b.f).Name()
	if recv := outermost(b.f).Signature.Recv(); recv != nil {
		b.out.Recovery = t.Is(knowledge.RecoveryWords, lastElement(typeName(recv.Type())))
		b.out.OneTime = t.Is(knowledge.OneTimeWords, lastElement(typeName(recv.Type())))
	}
	b.out.Recovery = b.out.Recovery || t.Is(knowledge.RecoveryWords, name) || t.Is(knowledge.RecoveryWords, b.x.in.Pkg.Name())
	b.out.Desk = t.Is(knowledge.AdminWords, name) || outermost(b.f).Signature.Recv() != nil && t.Is(knowledge.AdminWords, lastElement(typeName(outermost(b.f).Signature.Recv().Type())))
	b.out.OneTime = b.out.OneTime || t.Is(knowledge.OneTimeWords, name)
	for _, blk := range b.f.Blocks {
		for _, in := range blk.Instrs {
			switch in := in.(type) {
			case *ssa.Alloc:
				b.madeStruct(in)
			case *ssa.MakeMap:
				b.madeMap(in)
			case *ssa.Store:
				b.filledField(in)
			case *ssa.MapUpdate:
				b.filledKey(in)
			case ssa.CallInstruction:
				b.told(in)
			}
		}
	}
}

// addMint keeps a credential with its fields in order of name.
func (b *builder) addMint(m summary.Mint, in ssa.Instruction) {
	slices.SortStableFunc(m.Fills, func(x, y summary.Fill) int { return strings.Compare(x.Name, y.Name) })
	m.Fills = slices.CompactFunc(m.Fills, func(x, y summary.Fill) bool { return x.Name == y.Name && (y.Zero || !x.Zero) })
	m.Block = int32(in.Block().Index)
	if !m.Pos.IsValid() {
		m.Pos = b.x.pos(in.Pos())
	}
	b.out.Mints = append(b.out.Mints, m)
}

// madeStruct adds a struct that is filled in here: one that is named for a
// credential, or that is given to what makes one.
func (b *builder) madeStruct(a *ssa.Alloc) {
	of := deref(a.Type())
	name := typeName(of)
	if name == "" || structOf(of) == nil || strings.HasPrefix(name, "sync.") {
		return
	}
	named := b.x.in.Table.Is(knowledge.CredentialWords, lastElement(name))
	if b.onlyCopied(a) {
		return
	}
	if !named && !b.minted(a, 0) {
		b.besideCredential(a, of)
		return
	}
	m := summary.Mint{Call: -1, Type: name, Fresh: true, Named: named, Ends: b.hasExpiry(of, 0)}
	m.Fills, m.Opaque = b.fillsOf(a, 0)
	if len(m.Fills) == 0 {
		return
	}
	m.Kind = b.kindOf(m.Fills, a)
	b.addMint(m, a)
}

// besideCredential adds a struct that holds a credential and says beside it how
// long that is good, as a request to an authority does.
func (b *builder) besideCredential(a *ssa.Alloc, of types.Type) {
	if !b.hasExpiry(of, 0) {
		return
	}
	fills, _ := b.fillsOf(a, 0)
	for f := range structOf(of).Fields() {
		held := typeName(deref(f.Type()))
		if held != "" && b.x.in.Table.Is(knowledge.CredentialWords, lastElement(held)) {
			b.addMint(summary.Mint{Call: -1, Type: held, Fills: fills}, a)
		}
	}
}

// onlyCopied reports whether a struct is made to be put into a variable, or into
// a field of another credential, which is then the one that counts.
func (b *builder) onlyCopied(a *ssa.Alloc) bool {
	copies := false
	for _, r := range *a.Referrers() {
		switch r := r.(type) {
		case *ssa.FieldAddr:
		case *ssa.UnOp:
			for _, use := range *r.Referrers() {
				st, ok := use.(*ssa.Store)
				if !ok {
					return false
				}
				if !b.holdsCredential(st.Addr) {
					return false
				}
				copies = true
			}
		default:
			return false
		}
	}
	return copies
}

// holdsCredential reports whether an address is a variable, or a field of a
// credential in one.
func (b *builder) holdsCredential(addr ssa.Value) bool {
	if fa, ok := addr.(*ssa.FieldAddr); ok {
		a, ok := rootStruct(fa).(*ssa.Alloc)
		return ok && b.x.in.Table.Is(knowledge.CredentialWords, lastElement(typeName(a.Type())))
	}
	_, variable := addr.(*ssa.Alloc)
	return variable
}

// madeMap is madeStruct for claims that are kept in a map.
func (b *builder) madeMap(a *ssa.MakeMap) {
	name := typeName(a.Type())
	m, ok := a.Type().Underlying().(*types.Map)
	if !ok || !isString(m.Key()) {
		return
	}
	named := name != "" && b.x.in.Table.Is(knowledge.CredentialWords, lastElement(name))
	if !named && !b.minted(a, 0) {
		return
	}
	made := summary.Mint{Call: -1, Type: name, Fresh: true, Ends: true, Named: named}
	if name == "" {
		made.Type = types.TypeString(a.Type(), nil)
	}
	for _, r := range *a.Referrers() {
		if up, ok := r.(*ssa.MapUpdate); ok && up.Map == a {
			if key, ok := b.text(up.Key); ok {
				made.Fills = append(made.Fills, b.fill(key, up.Value))
			} else {
				made.Opaque = true
			}
		}
	}
	if len(made.Fills) > 0 {
		b.addMint(made, a)
	}
}

// maxMinted is how many values may stand between a literal and the call that is
// given it: a load, a conversion, a library's builder. What is further away is
// no more what the literal is made for; it also ends cycles.
const maxMinted = 4

// minted reports whether a value is given to a call that makes a credential, as
// a model says or its name and result, itself or through what a function without
// a body makes of it.
func (b *builder) minted(v ssa.Value, depth int) bool {
	if depth > maxMinted || v.Referrers() == nil {
		return false
	}
	for _, r := range *v.Referrers() {
		switch r := r.(type) {
		case *ssa.UnOp, *ssa.MakeInterface, *ssa.ChangeType, *ssa.ChangeInterface:
			if b.minted(r.(ssa.Value), depth+1) {
				return true
			}
		case *ssa.Call:
			if e, ok := b.x.in.Table.Role(knowledge.Sink, b.callee(&r.Call)); ok {
				return e.Str("kind") == "mint"
			}
			if b.gives(&r.Call) {
				return true
			}
			if f := r.Call.StaticCallee(); f != nil && len(f.Blocks) == 0 && !b.standard(&r.Call) && b.minted(r, depth+1) {
				return true
			}
		}
	}
	return false
}

// given is what the name of a function says that it gives: its words up to the
// first that says from what, for whom or by what.
func (x *extractor) given(name string) string {
	words := knowledge.Words(name)
	for i, w := range words {
		if i > 0 && x.in.Table.Is(knowledge.RelationWords, w) {
			return strings.Join(words[:i], " ")
		}
	}
	return name
}

// gives reports whether a call, by its name, makes a credential, or gives one
// back that it has not looked up.
func (b *builder) gives(common *ssa.CallCommon) bool {
	t, name := b.x.in.Table, b.calleeName(common)
	if b.standard(common) || t.Is(knowledge.ReadingWords, name) || t.Is(knowledge.ProofWords, name) {
		return false
	}
	results := common.Signature().Results()
	return t.Is(knowledge.CredentialWords, b.x.given(name)) && t.Is(knowledge.MutatingWords, firstWord(name)) ||
		results.Len() > 0 && t.Is(knowledge.CredentialWords, lastElement(typeName(results.At(0).Type())))
}

// maxEmbedded is how deep in a struct a field still belongs to it, by what it
// embeds and what is filled in with it. Types that point to each other end
// here. What lies deeper is not known, and never reported as left out.
const maxEmbedded = 3

// hasExpiry reports whether a struct has a place for an expiry, itself or in
// what it embeds.
func (b *builder) hasExpiry(t types.Type, depth int) bool {
	s := structOf(t)
	if s == nil || depth > maxEmbedded {
		return false
	}
	for f := range s.Fields() {
		if b.means(f.Name(), f.Type()) == summary.Expiry || f.Embedded() && b.hasExpiry(f.Type(), depth+1) {
			return true
		}
	}
	return false
}

// means says what a field, key or parameter is for, by its name and type.
func (b *builder) means(name string, of types.Type) summary.Meaning {
	t := b.x.in.Table
	switch {
	case t.Is(knowledge.ExpiryWords, name) && moment(of):
		return summary.Expiry
	case t.Is(knowledge.ScopeWords, name), isBool(of) && t.Is(knowledge.AdminWords, name):
		return summary.Scope
	}
	return summary.Plain
}

// moment reports whether a value can be a time or a length of time: a number,
// a text, or a type of its own that holds one.
func moment(t types.Type) bool {
	switch u := deref(t).Underlying().(type) {
	case *types.Basic:
		return u.Info()&(types.IsNumeric|types.IsString) != 0
	case *types.Struct, *types.Interface:
		return true
	}
	return false
}

// fill says what a value is that a field, key or parameter gets.
func (b *builder) fill(name string, v ssa.Value) summary.Fill {
	f := summary.Fill{Name: name, Means: b.means(name, unboxed(v).Type()), Zero: zeroFill(v, 0)}
	if f.Means == summary.Expiry {
		f.Zero = f.Zero || boundless(v)
		f.Lasts, f.Asked = int(lifetime(v, 0)), b.unlimited(v)
	}
	if f.Means == summary.Scope {
		texts := b.scopeTexts(v, 0)
		f.Text = strings.Join(texts, ", ")
		f.Wide = slices.ContainsFunc(texts, b.isWide)
	}
	return f
}

// isWide reports whether a constant scope leaves nothing out.
func (b *builder) isWide(text string) bool {
	return strings.Contains(text, "*") && strings.Trim(text, `*:/. "`) == "" || b.x.in.Table.Is(knowledge.WideWords, text)
}

// scopeTexts are the constants of a scope: a text, the elements of a list, a
// named constant, the name of a field that is true.
func (b *builder) scopeTexts(v ssa.Value, depth int) []string {
	v = trace(v)
	if depth > maxEmbedded {
		return nil
	}
	if c, ok := v.(*ssa.Const); ok {
		if c.Value != nil && c.Value.Kind() == constant.Bool {
			if constant.BoolVal(c.Value) {
				return []string{"admin"}
			}
			return nil
		}
		if c.Value != nil && c.Value.Kind() == constant.String && constant.StringVal(c.Value) != "" {
			return strings.FieldsFunc(constant.StringVal(c.Value), func(r rune) bool { return r == ' ' || r == ',' })
		}
	}
	if elems, ok := b.elements(v); ok {
		var all []string
		for _, e := range elems {
			all = append(all, b.scopeTexts(e, depth+1)...)
		}
		return all
	}
	if text := b.constant(v); text != "" {
		return []string{strings.Trim(text, `"`)}
	}
	return nil
}

// kindOf is what says which credential of its type it is: the constants of
// fields such as Kind or Purpose.
func (b *builder) kindOf(fills []summary.Fill, a *ssa.Alloc) string {
	var all []string
	for _, r := range *a.Referrers() {
		fa, ok := r.(*ssa.FieldAddr)
		if !ok || !b.x.in.Table.Is(knowledge.ActionWords, plainField(fa.X.Type(), fa.Field)) {
			continue
		}
		for _, rr := range *fa.Referrers() {
			if st, ok := rr.(*ssa.Store); ok && st.Addr == fa {
				if text := b.constant(st.Val); text != "" && len(fills) > 1 {
					all = append(all, text)
				}
			}
		}
	}
	return strings.Join(all, ", ")
}
