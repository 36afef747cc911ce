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

// saying is what a call tells a trail: its arguments by the names of the
// parameters, and what the record among them, or the logger that it is called
// on, was filled with in this function. It is nil for a call that is not named
// for telling, and for one that says nothing that has a name.
func (b *builder) saying(in ssa.CallInstruction, c *summary.Call) *summary.Saying {
	common := in.Common()
	tells := c.Audit || c.Record != "" || c.Event != "" || !b.standard(common) && b.x.in.Table.Is(knowledge.EmitWords, firstWord(c.Name))
	if !tells {
		return nil
	}
	s := &sayer{b: b, out: &summary.Saying{}, at: in, seen: map[ssa.Value]bool{}}
	s.arguments(common)
	if recv := receiver(common); recv != nil {
		s.out.Filled = s.handedOn(recv)
		s.chain(recv)
	}
	if len(s.out.Said) == 0 && !s.out.Open {
		return nil
	}
	return s.out
}

// A sayer gathers what one record says.
type sayer struct {
	b    *builder
	out  *summary.Saying
	at   ssa.CallInstruction
	seen map[ssa.Value]bool
}

// add notes one field, unless its value says that there is none.
func (s *sayer) add(key string, v ssa.Value) {
	if v != nil && absent(v) {
		return
	}
	said := summary.Said{Key: key, Aspect: s.b.aspect(key)}
	if v != nil {
		if said.Aspect == "" {
			said.Aspect = s.b.aspect(lastElement(typeName(deref(unboxed(v).Type())))) // t EventType
		}
		said.Text, said.From = s.b.constant(trace(v)), s.b.from(v, 0)
	}
	if !slices.Contains(s.out.Said, said) {
		s.out.Said = append(s.out.Said, said)
	}
}

// absent reports whether a value is nil, zero or an empty text.
func absent(v ssa.Value) bool {
	c, ok := trace(v).(*ssa.Const)
	switch {
	case !ok:
		return false
	case c.Value == nil:
		return true
	case c.Value.Kind() == constant.String:
		return constant.StringVal(c.Value) == ""
	case c.Value.Kind() == constant.Int:
		return constant.Sign(c.Value) == 0
	}
	return false
}

// aspect is what a key stands for. A name such as targetUserID is looked at
// without the words that say nothing first.
func (b *builder) aspect(key string) summary.Aspect {
	t := b.x.in.Table
	var telling []string
	for _, w := range knowledge.Words(key) {
		if !t.Is(knowledge.VariantWords, w) {
			telling = append(telling, w)
		}
	}
	plain := strings.Join(telling, " ")
	for _, a := range []struct {
		class  knowledge.Class
		aspect summary.Aspect
	}{
		{knowledge.ReasonWords, summary.SaysReason},
		{knowledge.OutcomeWords, summary.SaysOutcome},
		{knowledge.ResourceWords, summary.SaysResource},
		{knowledge.ActorWords, summary.SaysActor},
		{knowledge.ActionWords, summary.SaysAction},
	} {
		if t.Is(a.class, plain) {
			return a.aspect
		}
	}
	if t.Is(knowledge.ResourceWords, key) {
		return summary.SaysResource
	}
	return ""
}

// arguments adds the arguments of a call by the names of the parameters.
func (s *sayer) arguments(common *ssa.CallCommon) {
	params := common.Signature().Params()
	for i, a := range s.b.args(common) {
		if i >= params.Len() {
			break
		}
		s.given(params.At(i).Name(), a)
	}
}

// given adds what one value says: its own fields where it is a record, a map
// or a list of attributes, else itself under a name.
func (s *sayer) given(name string, v ssa.Value) {
	switch {
	case isContext(v.Type()):
	case s.carries(v):
		s.content(v)
	default:
		s.add(name, v)
	}
}

// carries reports whether a value is not one thing that a record says, but
// holds several: a record, a map, a list, an attribute.
func (s *sayer) carries(v ssa.Value) bool {
	t := unboxed(v).Type()
	switch t.Underlying().(type) {
	case *types.Map, *types.Slice:
		return true
	}
	if call, _ := made(v); call != nil && s.keyed(&call.Call) != "" {
		return true
	}
	name := withPackage(typeName(deref(t)))
	table := s.b.x.in.Table
	return structOf(t) != nil && (table.Is(knowledge.RecordWords, lastElement(name)) || table.Is(knowledge.AuditWords, name) || table.Is(knowledge.NotesWords, lastElement(name)))
}

// content adds what a record, map or list of attributes holds.
func (s *sayer) content(v ssa.Value) {
	v = trace(v)
	if s.seen[v] {
		return
	}
	s.seen[v] = true
	switch v := v.(type) {
	case *ssa.Slice, *ssa.Const:
		s.list(v)
	case *ssa.UnOp:
		s.content(v.X)
	case *ssa.Extract:
		s.content(v.Tuple)
	case *ssa.Alloc:
		s.began("type " + typeName(deref(v.Type())))
		s.filled(v)
	case *ssa.MakeMap:
		for _, r := range *v.Referrers() {
			if u, ok := r.(*ssa.MapUpdate); ok && u.Map == v {
				s.keyedBy(u.Key, u.Value)
			}
		}
	case *ssa.Call:
		if key := s.keyed(&v.Call); key != "" {
			s.given(key, s.b.args(&v.Call)[1])
			return
		}
		s.chain(v)
		s.filled(v)
	default:
		s.out.Open = true // made elsewhere
	}
}

func (s *sayer) began(base string) {
	if s.out.Base == "" {
		s.out.Base = base
	}
}

// list adds the elements of a list: attributes, or keys and values in turn.
func (s *sayer) list(v ssa.Value) {
	elems, ok := s.b.elements(v)
	if !ok {
		s.out.Open = true
		return
	}
	for i := 0; i < len(elems); i++ {
		if isString(unboxed(elems[i]).Type()) && i+1 < len(elems) {
			s.keyedBy(elems[i], elems[i+1])
			i++
			continue
		}
		if s.carries(elems[i]) {
			s.content(elems[i])
		}
	}
}

// keyedBy adds a value under a key that is a constant; any other key may be
// all that a record needs.
func (s *sayer) keyedBy(key, v ssa.Value) {
	c, ok := trace(key).(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.String {
		s.out.Open = true
		return
	}
	s.given(constant.StringVal(c.Value), v)
}

// keyed is the constant key that a call is given before its value, as
// slog.String is; "" when it is given none.
func (s *sayer) keyed(common *ssa.CallCommon) string {
	args := s.b.args(common)
	if len(args) != 2 || common.Signature().Params().Len() != 2 {
		return ""
	}
	c, ok := trace(args[0]).(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.String {
		return ""
	}
	return constant.StringVal(c.Value)
}

// chain adds what the calls say that made a record or logger, each on what the
// one before gave back: With("actor", u).Info(...).
func (s *sayer) chain(v ssa.Value) {
	call, _ := made(v)
	if call == nil || call.Parent() != s.b.f {
		if v := trace(v); types.IsInterface(v.Type()) || s.b.x.in.Table.Is(knowledge.RecordWords, lastElement(typeName(deref(v.Type())))) {
			_, param := v.(*ssa.Parameter)
			s.out.Open = s.out.Open || param && s.carries(v)
		}
		return
	}
	recv := receiver(&call.Call)
	if recv == nil || !types.Identical(deref(recv.Type()), deref(call.Type())) {
		s.began(s.b.callee(&call.Call))
		s.arguments(&call.Call)
		return
	}
	s.told(&call.Call)
	s.chain(recv)
}

// told adds what one call of a builder says: a key and a value, attributes, or
// a value under the call's own name.
func (s *sayer) told(common *ssa.CallCommon) {
	args := s.b.args(common)
	if key := s.keyed(common); key != "" {
		s.given(key, args[1])
		return
	}
	if len(args) == 0 {
		s.add(s.b.calleeName(common), nil)
	}
	for _, a := range args {
		if s.carries(a) {
			s.content(a)
		} else {
			s.add(s.b.calleeName(common), a)
		}
	}
}

// filled adds what a record is given after it was made: its fields, and the
// calls of its methods. A function that it is handed to may add more.
func (s *sayer) filled(v ssa.Value) {
	refs := v.Referrers()
	if refs == nil {
		return
	}
	for _, r := range *refs {
		switch r := r.(type) {
		case *ssa.FieldAddr:
			s.stored(r, v)
		case *ssa.Store:
			if r.Addr == v && v != r.Val {
				s.content(r.Val)
			}
		case *ssa.MakeClosure:
			s.out.Open = s.out.Open || r.Parent() == nil
		case ssa.CallInstruction:
			common := r.Common()
			switch {
			case r == s.at:
			case receiver(common) == v:
				s.told(common)
			case !s.b.standard(common) && !s.b.x.in.Table.Is(knowledge.EmitWords, firstWord(s.b.calleeName(common))):
				s.out.Open = true
			}
		}
	}
}

// stored adds a field that is assigned.
func (s *sayer) stored(fa *ssa.FieldAddr, of ssa.Value) {
	if fa.Referrers() == nil {
		return
	}
	for _, r := range *fa.Referrers() {
		if st, ok := r.(*ssa.Store); ok && st.Addr == fa {
			s.add(plainField(of.Type(), fa.Field), st.Val)
		}
	}
	// A struct in it that is filled in place.
	for _, r := range *fa.Referrers() {
		if _, ok := r.(*ssa.FieldAddr); ok {
			s.add(plainField(of.Type(), fa.Field), nil)
			return
		}
	}
}

// handedOn reports whether what a method is called on is a record that another
// call of the function is given: then that call leaves it, and this one only
// adds to it.
func (s *sayer) handedOn(recv ssa.Value) bool {
	recv = trace(recv)
	switch recv.(type) {
	case *ssa.Call, *ssa.Alloc, *ssa.Extract:
	default:
		return false
	}
	refs := recv.Referrers()
	return refs != nil && slices.ContainsFunc(*refs, func(r ssa.Instruction) bool {
		call, ok := r.(ssa.CallInstruction)
		return ok && call != s.at && slices.Contains(s.b.args(call.Common()), recv)
	})
}
