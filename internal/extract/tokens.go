package extract

import (
	"go/types"

	"github.com/authparity/authparity/internal/knowledge"
)

// principal reports whether a name of a value stands for the caller. Where it
// does so as a token, the type must leave room for one that proves something:
// the tokens of pages and of parsers say nothing of who calls.
func (b *builder) principal(name string, of types.Type) bool {
	t := b.x.in.Table
	return t.Is(knowledge.PrincipalWords, name) && !(t.Is(knowledge.TokenWords, name) && (enumerated(of) || b.blank(of, 0)))
}

// blank reports whether a struct holds nothing that could be a proof: no one
// and no rights that it is for, no key or secret, no end; and neither is it
// only a text or two, which may be all of that.
func (b *builder) blank(of types.Type, depth int) bool {
	s := structOf(of)
	if s == nil || s.NumFields() == 0 || depth > maxTrace {
		return false
	}
	plain := true
	for f := range s.Fields() {
		if b.provable(f, depth) {
			return false
		}
		plain = plain && isString(f.Type())
	}
	return !plain
}

// provable reports whether a field of a token can say whose it is, what for, or
// be its secret. What is kept by key, as bytes or behind an interface with
// methods can be anything.
func (b *builder) provable(f *types.Var, depth int) bool {
	t := b.x.in.Table
	for _, c := range []knowledge.Class{
		knowledge.PrincipalWords, knowledge.PermissionWords, knowledge.ScopeWords, knowledge.SecretWords,
		knowledge.CredentialWords, knowledge.ExpiryWords,
	} {
		if t.Is(c, f.Name()) {
			return true
		}
	}
	if !isString(f.Type()) && f.Embedded() {
		return !b.blank(f.Type(), depth+1)
	}
	switch u := f.Type().Underlying().(type) {
	case *types.Map, *types.Array:
		return true
	case *types.Slice:
		elem, ok := u.Elem().Underlying().(*types.Basic)
		return ok && elem.Kind() == types.Byte
	case *types.Interface:
		return !u.Empty()
	}
	return b.x.in.Table.Is(knowledge.KeyWords, f.Name())
}

// enumerated reports whether a type is a number with named values in its
// package, as the kinds of a parser's tokens are.
func enumerated(of types.Type) bool {
	named, ok := types.Unalias(of).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	if basic, ok := named.Underlying().(*types.Basic); !ok || basic.Info()&types.IsInteger == 0 {
		return false
	}
	scope := named.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		if c, ok := scope.Lookup(name).(*types.Const); ok && types.Identical(c.Type(), named) {
			return true
		}
	}
	return false
}

// firstOf is the type of a call's first result, the type itself where there is
// one.
func firstOf(t types.Type) types.Type {
	if all, ok := t.(*types.Tuple); ok && all.Len() > 0 {
		return all.At(0).Type()
	}
	return t
}
