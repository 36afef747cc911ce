package extract

import (
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// An origin is a part of what the client sent: `path id`, `FormValue "id"`,
// batch.Items[].ProjectID; batch.* is all of a struct. What is made of a part,
// or looked up by it, has the same origin.

// originsFrom records of which parts of the request the arguments of calls are
// made. What the function compares, or hands to a check together, counts as
// one.
func (b *builder) originsFrom() {
	if !b.sees() {
		return
	}
	links := b.originLinks()
	for _, blk := range b.f.Blocks {
		for _, in := range blk.Instrs {
			call, ok := in.(ssa.CallInstruction)
			k, kept := b.calls[in]
			if !ok || !kept || b.standard(call.Common()) && b.out.Calls[k].Sink == "" && b.out.Calls[k].Guard == nil {
				continue
			}
			b.out.Calls[k].Keys = b.keysOf(call.Common(), links)
		}
	}
}

// sees reports whether a function, or one around it, is given what the client
// sent.
func (b *builder) sees() bool {
	for f := b.f; f != nil; f = f.Parent() {
		for _, p := range f.Params {
			if b.is(knowledge.Request, p.Type()) || b.holdsRequest(p.Type(), 0) || b.sentMessage(p) {
				return true
			}
		}
	}
	return false
}

// sentMessage reports whether a value is a message of the client, by its type.
func (b *builder) sentMessage(v ssa.Value) bool {
	if b.is(knowledge.Request, v.Type()) || structOf(v.Type()) == nil {
		return false
	}
	return b.x.in.Table.Is(knowledge.MessageWords, lastElement(typeName(deref(v.Type()))))
}

// keysOf are the arguments of a call that are made of what the client sent, or
// of what is not known.
func (b *builder) keysOf(common *ssa.CallCommon, links []originLink) []summary.Key {
	var all []summary.Key
	if recv := receiver(common); recv != nil {
		if from := b.ofThings(b.origins(recv)); len(from) > 0 {
			all = append(all, summary.Key{Arg: -1, From: linkedTo(from, links)})
		}
	}
	for i, a := range b.args(common) {
		from := b.origins(a)
		for _, e := range variadic(a) {
			from = append(from, b.origins(e)...)
		}
		keys := b.ofThings(from)
		switch {
		case len(keys) > 0:
			all = append(all, summary.Key{Arg: int32(i), From: linkedTo(keys, links)})
		case len(from) > 0: // who calls
		case b.class(a, 0) == otherValue && !constants(a, 0) && !b.proven(a, 0) && !b.standsForCaller(a.Type()):
			all = append(all, summary.Key{Arg: int32(i)})
		}
	}
	if !slices.ContainsFunc(all, func(k summary.Key) bool { return len(k.From) > 0 }) {
		return nil
	}
	return all
}

// ofThings are origins without those that say who calls.
func (b *builder) ofThings(from []string) []string {
	t := b.x.in.Table
	return slices.DeleteFunc(slices.Clone(from), func(o string) bool {
		_, text, chosen := strings.Cut(o, ` "`)
		text = strings.TrimSuffix(text, `"`)
		return chosen && !strings.HasPrefix(o, "path ") && (t.Is(knowledge.PrincipalWords, text) || t.Is(knowledge.ProofWords, text) || t.Is(knowledge.PermissionWords, text))
	})
}

// constants reports whether a value is a constant, a list of them that is
// written out, or made by a call from them alone.
func constants(v ssa.Value, depth int) bool {
	if depth > maxTrace {
		return false // a loop makes it of itself
	}
	all := func(vs []ssa.Value) bool {
		return !slices.ContainsFunc(vs, func(e ssa.Value) bool { return !constants(e, depth+1) })
	}
	switch v := trace(v).(type) {
	case *ssa.Const:
		return true
	case *ssa.Slice:
		return all(listed(v))
	case *ssa.Call:
		return !v.Call.IsInvoke() && all(v.Call.Args)
	}
	return false
}

// origins are the parts of the request that a value is made of, sorted. Each
// value is asked once; one that is made of itself, in a loop, of what it is made
// of beside.
func (b *builder) origins(v ssa.Value) []string {
	if v == nil || isContext(v.Type()) || b.is(knowledge.Request, v.Type()) || b.is(knowledge.Response, v.Type()) {
		return nil
	}
	v = trace(v)
	known, ok := b.roots[v]
	if !ok {
		b.roots[v] = nil
		known = b.findOrigins(v)
		b.roots[v] = known
	}
	return known
}

func (b *builder) findOrigins(v ssa.Value) []string {
	if path, set, ok := b.messageField(v); ok {
		all := []string{path}
		for _, x := range set {
			all = append(all, b.origins(x)...)
		}
		slices.Sort(all)
		return slices.Compact(all)
	}
	of := func(vs ...ssa.Value) []string {
		var all []string
		for _, x := range vs {
			all = append(all, b.origins(x)...)
		}
		slices.Sort(all)
		return slices.Compact(all)
	}
	switch w := v.(type) {
	case *ssa.UnOp:
		return of(w.X)
	case *ssa.FieldAddr:
		return of(w.X)
	case *ssa.Field:
		return of(w.X)
	case *ssa.IndexAddr:
		return of(w.X, w.Index)
	case *ssa.Extract:
		return of(w.Tuple)
	case *ssa.Next:
		if r, ok := w.Iter.(*ssa.Range); ok {
			return of(r.X)
		}
	case *ssa.Slice:
		return of(append(listed(w), w.X)...)
	case *ssa.BinOp:
		if w.Op == token.ADD {
			return of(w.X, w.Y)
		}
	case *ssa.Phi:
		return of(w.Edges...)
	case *ssa.FreeVar:
		return of(binding(w))
	case *ssa.Lookup:
		if name := b.part(w); name != "" {
			return []string{name}
		}
		return of(w.X, w.Index)
	case *ssa.Call:
		if name := b.part(w); name != "" {
			return []string{name}
		}
		return of(append(slices.Clone(w.Call.Args), receiver(&w.Call))...)
	case *ssa.Alloc:
		return of(b.putIn(w)...)
	}
	return nil
}

// part names the part of the request that a lookup or call gives: of its path,
// or one that the client chooses beside that; "" when it is none.
func (b *builder) part(v ssa.Value) string {
	if !b.routed(v, 0) {
		return b.chosenBy(v, 0)
	}
	for range maxTrace {
		switch w := trace(v).(type) {
		case *ssa.Lookup:
			if text, ok := b.text(w.Index); ok {
				return "path " + strconv.Quote(text)
			}
			return ""
		case *ssa.Extract:
			v = w.Tuple
			continue
		case *ssa.Call:
			for _, a := range b.args(&w.Call) {
				if text, ok := b.text(a); ok {
					return "path " + strconv.Quote(text)
				}
			}
			i := slices.IndexFunc(w.Call.Args, func(a ssa.Value) bool { return b.routed(a, 0) })
			if i < 0 {
				return ""
			}
			v = w.Call.Args[i]
			continue
		}
		return ""
	}
	return ""
}

// putIn are the values that are put into a variable, or into the fields of one,
// and what a call that is given its address is given beside.
func (b *builder) putIn(a *ssa.Alloc) []ssa.Value {
	all := fieldStores(a, -1)
	for _, r := range *a.Referrers() {
		switch r := r.(type) {
		case *ssa.Store:
			if r.Addr == a {
				all = append(all, r.Val)
			}
		case *ssa.Call:
			all = append(all, besides(r, a)...)
		case *ssa.MakeInterface:
			for _, u := range *r.Referrers() {
				if call, ok := u.(*ssa.Call); ok {
					all = append(all, besides(call, a)...)
				}
			}
		}
	}
	return all
}

// besides are the arguments of a call without one.
func besides(call *ssa.Call, but ssa.Value) []ssa.Value {
	return slices.DeleteFunc(slices.Clone(call.Call.Args), func(v ssa.Value) bool { return trace(v) == but })
}

// messageField names a field of a message of the client, through what it
// holds: batch.Items[].ProjectID; batch.* for all of it. With it come the
// values that the function itself puts there.
func (b *builder) messageField(v ssa.Value) (path string, set []ssa.Value, ok bool) {
	outermost := -1
	for range maxTrace {
		switch w := v.(type) {
		case *ssa.UnOp:
			if w.Op != token.MUL {
				return "", nil, false
			}
			v = w.X
			continue
		case *ssa.FieldAddr:
			path, outermost = "."+plainField(w.X.Type(), w.Field)+path, w.Field
			v = w.X
			continue
		case *ssa.Field:
			path, outermost = "."+plainField(w.X.Type(), w.Field)+path, w.Field
			v = w.X
			continue
		case *ssa.IndexAddr:
			path = "[]" + path
			v = w.X
			continue
		case *ssa.Call:
			recv := receiver(&w.Call)
			name, got := strings.CutPrefix(b.calleeName(&w.Call), "Get")
			if recv == nil || !got || len(b.args(&w.Call)) > 0 || structOf(recv.Type()) == nil {
				return "", nil, false
			}
			path, outermost = "."+name+path, -1
			v = recv
			continue
		case *ssa.Alloc:
			if b.filledByClient(w) {
				return messagePath(w.Type(), path), fieldStores(w, outermost), true
			}
			all := stores(w)
			if len(all) != 1 {
				return "", nil, false
			}
			v = all[0].Val
			continue
		case *ssa.Parameter:
			if b.sentMessage(w) {
				return messagePath(w.Type(), path), nil, true
			}
		case *ssa.FreeVar:
			if bound := binding(w); bound != nil {
				v = bound
				continue
			}
		}
		return "", nil, false
	}
	return "", nil, false
}

// fieldStores are the values that are put into a field of a variable; into any
// for -1.
func fieldStores(a *ssa.Alloc, field int) []ssa.Value {
	var all []ssa.Value
	for _, r := range *a.Referrers() {
		fa, ok := r.(*ssa.FieldAddr)
		if !ok || field >= 0 && fa.Field != field {
			continue
		}
		for _, s := range *fa.Referrers() {
			if s, ok := s.(*ssa.Store); ok && s.Addr == fa {
				all = append(all, s.Val)
			}
		}
	}
	return all
}

// messagePath is the path of a field in a message of some type.
func messagePath(t types.Type, path string) string {
	name := lastElement(typeName(deref(t)))
	if name == "" {
		name = "body"
	}
	if path == "" {
		path = ".*"
	}
	return name + path
}
