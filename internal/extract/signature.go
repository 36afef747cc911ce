package extract

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// signature says what name and parameters tell of a function: whether client
// input enters it, what it does to what, and whether it ignores who calls.
func (b *builder) signature() {
	context := false
	for _, p := range b.f.Params {
		if b.carries(p.Type(), context, 0) {
			b.out.Entry = true
		}
		context = context || isContext(p.Type())
		b.out.Chained = b.out.Chained || b.is(knowledge.Chained, p.Type()) && b.f.Signature.Results().Len() == 0
		b.heeds(p)
	}
	b.operation()
}

// heeds says of a parameter that stands for the caller whether anything reads it.
func (b *builder) heeds(p *ssa.Parameter) {
	if p == receiverOf(b.f) || p.Name() == "_" || isContext(p.Type()) || b.is(knowledge.Request, p.Type()) || b.changed(p) {
		return
	}
	if b.class(p, 0) != callerValue && !b.standsForCaller(p.Type()) {
		return
	}
	if refs := p.Referrers(); refs == nil || len(*refs) == 0 {
		b.out.Ignores = true
	} else {
		b.out.Heeds = true
	}
}

// receiverOf is the receiver of a method; nil for a function.
func receiverOf(f *ssa.Function) *ssa.Parameter {
	if f.Signature.Recv() == nil || len(f.Params) == 0 {
		return nil
	}
	return f.Params[0]
}

// maxCarried is how deep in a struct a request still makes it one: contexts of
// one's own embed that of the framework, which embeds the request's. A struct
// that has one deeper down, as a whole server may, carries no input.
const maxCarried = 3

// carries reports whether a value of type t carries client input: a request,
// a struct that holds one, or, behind a context, a protocol buffer message.
func (b *builder) carries(t types.Type, context bool, depth int) bool {
	if b.is(knowledge.Request, t) {
		return true
	}
	if depth == 0 && (context && hasMethod(t, "ProtoMessage") || hasMethod(t, "RecvMsg")) {
		return true
	}
	s := structOf(t)
	if s == nil || depth >= maxCarried {
		return false
	}
	for f := range s.Fields() {
		if (f.Embedded() || depth == 0) && b.carries(f.Type(), false, depth+1) {
			return true
		}
	}
	return false
}

func hasMethod(t types.Type, name string) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
	_, ok := obj.(*types.Func)
	return ok
}

// operation splits the function's name, or that of the function which holds a
// closure, into what is done and what it is done to.
func (b *builder) operation() {
	t := b.x.in.Table
	name := outermost(b.f).Name()
	words := knowledge.Words(name)
	b.out.Public = t.Is(knowledge.PublicWords, name)
	b.out.Right = b.right(name)
	b.out.Secret = t.Is(knowledge.TokenWords, name)
	b.out.Continues = t.Is(knowledge.ContinueWords, name)
	verb := -1
	for i, w := range words {
		if t.Is(knowledge.MutatingWords, "a "+w) || t.Is(knowledge.ReadingWords, "a "+w) {
			verb = i
			break
		}
	}
	if verb < 0 && len(words) > 0 {
		for _, i := range []int{0, len(words) - 1} {
			if verb < 0 && (t.Is(knowledge.MutatingWords, words[i]) || t.Is(knowledge.ReadingWords, words[i])) {
				verb = i
			}
		}
	}
	var noun []string
	for i, w := range words {
		if i != verb && !t.Is(knowledge.VariantWords, w) {
			noun = append(noun, singular(w))
		}
	}
	if verb >= 0 {
		b.out.Does = "read"
		if t.Is(knowledge.MutatingWords, words[verb]) {
			b.out.Does = "write"
		}
		b.out.Creates = t.Is(knowledge.CreatingWords, words[verb])
	}
	b.out.Noun = strings.Join(noun, " ")
}

func outermost(f *ssa.Function) *ssa.Function {
	for f.Parent() != nil {
		f = f.Parent()
	}
	return f
}

// singular is the singular of a regular plural.
func singular(w string) string {
	switch {
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return strings.TrimSuffix(w, "ies") + "y"
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), len(w) < 4:
		return w
	}
	return strings.TrimSuffix(w, "s")
}

// filledByCaller reports whether a value is a struct made here with the
// caller's identity in one of its fields, such as the condition of a query.
func (b *builder) filledByCaller(v ssa.Value) bool {
	return slices.ContainsFunc(filledWith(v), func(v ssa.Value) bool { return b.class(v, 0) == callerValue })
}

// filledWith are the values that are put into the fields of a struct that is
// made here; none for other values.
func filledWith(v ssa.Value) []ssa.Value {
	made := trace(v)
	if load, ok := made.(*ssa.UnOp); ok {
		made = load.X
	}
	alloc, ok := made.(*ssa.Alloc)
	if !ok || alloc.Referrers() == nil {
		return nil
	}
	var all []ssa.Value
	for _, ref := range *alloc.Referrers() {
		field, ok := ref.(*ssa.FieldAddr)
		if !ok || field.Referrers() == nil {
			continue
		}
		for _, use := range *field.Referrers() {
			if store, ok := use.(*ssa.Store); ok && store.Addr == field {
				all = append(all, store.Val)
			}
		}
	}
	return all
}
