package extract

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// closes reports whether a call ends the use of its receiver, as that of an
// io.Closer does: it is told nothing, and answers that it failed.
func (b *builder) closes(common *ssa.CallCommon) bool {
	sig := common.Signature()
	return sig.Params().Len() == 0 && sig.Results().Len() == 1 && b.calleeName(common) == "Close"
}

// namedAfter reports whether a function has the name of the type that it gives
// back, with what it finds it by or without: User, UserByID.
func (b *builder) namedAfter(t types.Type, name string) bool {
	of := lastElement(typeName(t))
	if of == "" || strings.EqualFold(of, name) {
		return of != ""
	}
	words, named := knowledge.Words(name), knowledge.Words(of)
	n := len(named)
	return n < len(words) && slices.Equal(words[:n], named) && b.x.in.Table.Is(knowledge.RelationWords, words[n])
}

// confirms reports whether a call compares what one function, asked twice in the
// same manner, gave: a password that is typed again. Nothing is known of who
// types it.
func (b *builder) confirms(common *ssa.CallCommon) bool {
	args := b.args(common)
	if len(args) != 2 {
		return false
	}
	x, i := givenBy(args[0])
	y, j := givenBy(args[1])
	if x == nil || y == nil || x == y || i != j || x.Call.StaticCallee() == nil || x.Call.StaticCallee() != y.Call.StaticCallee() {
		return false
	}
	for i, a := range x.Call.Args {
		if said := b.operand(a); said == "" || said != b.operand(y.Call.Args[i]) {
			return false
		}
	}
	return true
}

// givenBy is the call that a value is the result of, converted or not.
func givenBy(v ssa.Value) (*ssa.Call, int) {
	if c, ok := trace(v).(*ssa.Convert); ok {
		v = c.X
	}
	return made(v)
}

// converts reports whether a call gives back a text or bytes of the type that it
// is named after, made of a text or bytes: a token that is read is not proven.
func (b *builder) converts(common *ssa.CallCommon, name string) bool {
	args, results := b.args(common), common.Signature().Results()
	if len(args) != 1 || results.Len() == 0 || b.namedForProof(common, name) {
		return false
	}
	of := results.At(0).Type()
	return plainText(args[0].Type()) && plainText(of) && b.namedAfter(of, name)
}

// plainText reports whether a type is a text, or made of bytes alone.
func plainText(t types.Type) bool {
	var elem types.Type
	switch t := t.Underlying().(type) {
	case *types.Basic:
		return t.Info()&types.IsString != 0
	case *types.Slice:
		elem = t.Elem()
	case *types.Array:
		elem = t.Elem()
	default:
		return false
	}
	basic, ok := elem.Underlying().(*types.Basic)
	return ok && basic.Kind() == types.Byte
}

// sentence reports whether a value is a constant text of several words that is
// no statement of a query language.
func (b *builder) sentence(v ssa.Value) bool {
	text, _ := b.text(v)
	kind, _ := statement(text)
	return kind == "" && len(strings.Fields(text)) > 1
}
