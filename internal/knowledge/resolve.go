package knowledge

import (
	"fmt"
	"go/types"
	"strings"
)

// Package returns the import path of what the entry names; for a path with
// "/..." the path before it.
func (e Entry) Package() string {
	if path, whole := packagePattern(e.Func); whole {
		return path
	}
	if e.Role == Fork {
		return e.Func
	}
	path := packageOf(e.Func)
	if e.Is("field") {
		path = packageOf(path) // the type is not part of it
	}
	return path
}

// Check compares an entry with its package: what it names exists, and its
// indexes fit the signature. It returns what is wrong. An entry for all of a
// package, or for a fork of one, is never wrong.
func (e Entry) Check(p *types.Package) []string {
	if _, whole := packagePattern(e.Func); whole || e.Role == Fork {
		return nil
	}
	object := lookup(p, e)
	switch e.Role {
	case Capability, Request, Response, Chained, Outgoing, Host, Service:
		return checkType(e, object)
	}
	switch {
	case e.Is("var"):
		if _, ok := object.(*types.Var); !ok {
			return []string{"no variable"}
		}
		return nil
	case e.Is("field"):
		return checkField(e, object)
	}
	f, ok := object.(*types.Func)
	if !ok || fullName(f) != e.Func {
		return []string{"no such function"}
	}
	return checkSignature(e, f.Type().(*types.Signature))
}

// fullName is FullName with the type parameters of an interface as those of
// another type are printed: by their names.
func fullName(f *types.Func) string {
	recv := f.Signature().Recv()
	if recv == nil {
		return f.FullName()
	}
	full := strings.ReplaceAll(f.FullName(), ", ", ",") // a blank ends a name in a model
	named, ok := recv.Type().(*types.Named)
	if !ok || named.TypeParams() == nil || !types.IsInterface(named) {
		return full
	}
	var names []string
	for param := range named.TypeParams().TypeParams() {
		names = append(names, param.Obj().Name())
	}
	before, after, _ := strings.Cut(full, "[")
	return before + "[" + strings.Join(names, ",") + after[strings.LastIndexByte(after, ']'):]
}

// lookup returns the object that a model names, nil when there is none.
func lookup(p *types.Package, e Entry) types.Object {
	recv, member, method := strings.Cut(strings.TrimPrefix(e.Func, "("), ").")
	if !method {
		recv, member = e.Func, afterDot(e.Func)
		if !e.Is("field") {
			return p.Scope().Lookup(member)
		}
		recv = strings.TrimSuffix(recv, "."+member)
	}
	recv, _, _ = strings.Cut(recv, "[")
	name, ok := p.Scope().Lookup(afterDot(recv)).(*types.TypeName)
	if !ok {
		return nil
	}
	t := name.Type()
	if !types.IsInterface(t) {
		t = types.NewPointer(t)
	}
	object, _, _ := types.LookupFieldOrMethod(t, false, p, member)
	return object
}

func afterDot(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

func checkType(e Entry, object types.Object) []string {
	name, ok := object.(*types.TypeName)
	switch {
	case !ok:
		return []string{"no type"}
	case e.Role == Capability && !types.IsInterface(name.Type()):
		return []string{"no interface type"}
	}
	return nil
}

func checkField(e Entry, object types.Object) []string {
	v, ok := object.(*types.Var)
	switch {
	case !ok || !v.IsField():
		return []string{"no such field"}
	case e.Role == Dispatch && !isBasic(v.Type(), types.IsString):
		return []string{fmt.Sprintf("a %s names no operation", v.Type())}
	case e.Role == Lax && !isBasic(v.Type(), types.IsBoolean):
		return []string{fmt.Sprintf("a %s is not set to true", v.Type())}
	case e.Role != Dispatch && e.Role != Lax && !callable(v.Type()):
		return []string{fmt.Sprintf("a %s cannot run", v.Type())}
	}
	return nil
}

// checkSignature compares the keys of e with a function's signature.
func checkSignature(e Entry, s *types.Signature) []string {
	var problems []string
	for _, setting := range e.keys {
		k, _ := mustSchema(e.Role).key(setting.key)
		_, number := e.Int(k.name)
		switch {
		case k.name == "result":
			problems = append(problems, checkResult(e, s.Results())...)
		case k.name == "wrap":
			problems = append(problems, checkWrap(s.Results())...)
		case k.form == index, k.form == list, k.form == method && number:
			problems = append(problems, checkArguments(e, k.name, s)...)
		}
	}
	return problems
}

func mustSchema(r Role) schema {
	s, _ := schemaOf(string(r))
	return s
}

func checkResult(e Entry, results *types.Tuple) []string {
	i, _ := e.Int("result")
	if i >= results.Len() {
		return []string{fmt.Sprintf("result=%d: the function has %d results", i, results.Len())}
	}
	t := results.At(i).Type()
	basic, _ := t.Underlying().(*types.Basic)
	isBool := basic != nil && basic.Info()&types.IsBoolean != 0
	isError := types.Identical(t, types.Universe.Lookup("error").Type())
	deny := e.Str("deny")
	switch {
	case e.Role == Identity && (isBool || isError):
		return []string{fmt.Sprintf("result=%d: %s is nobody", i, t)}
	case e.Role == Identity:
		return nil
	case e.Is("middleware"):
		if callable(t) {
			return nil
		}
		return []string{fmt.Sprintf("result=%d: %s is no middleware", i, t)}
	case isBool && (deny == "" || deny == "true" || deny == "false"), isError && (deny == "" || deny == "error"), deny == "zero":
		return nil
	}
	return []string{fmt.Sprintf("result=%d: %s is no verdict with deny=%s", i, t, deny)}
}

func checkWrap(results *types.Tuple) []string {
	for i := range results.Len() {
		if t := results.At(i).Type(); callable(t) || types.NewMethodSet(t).Len() > 0 {
			return nil // an object may be a handler
		}
	}
	return []string{"wrap=true: no result can be called"}
}

// checkArguments checks that the arguments of a key exist and could be what
// the key says.
func checkArguments(e Entry, name string, s *types.Signature) []string {
	n := s.Params().Len()
	_, open := e.RestFrom(name)
	indexes := e.Ints(name)
	if open {
		if !s.Variadic() {
			return []string{fmt.Sprintf("%s=%s: the function is not variadic", name, e.Str(name))}
		}
		first, _ := e.RestFrom(name)
		indexes = append(indexes, first)
	}
	var problems []string
	for _, i := range indexes {
		if i >= n {
			problems = append(problems, fmt.Sprintf("%s=%s: the function has %d arguments", name, e.Str(name), n))
			continue
		}
		t := s.Params().At(i).Type()
		if s.Variadic() && i == n-1 {
			t = t.(*types.Slice).Elem()
		}
		if !plausible(e, name, t) {
			problems = append(problems, fmt.Sprintf("%s=%s: %s cannot be it", name, e.Str(name), t))
		}
	}
	return problems
}

// plausible reports whether an argument of type t can be what key says.
func plausible(e Entry, key string, t types.Type) bool {
	switch key {
	case "handler", "handlers", "use", "func", "arg", "fallback", "primary", "run":
		_, pointer := t.(*types.Pointer)
		if list, ok := t.Underlying().(*types.Slice); ok && key == "handlers" {
			t = list.Elem()
		}
		return callable(t) || pointer && e.Is("mount")
	case "pattern", "url", "name":
		return isBasic(t, types.IsString)
	case "method":
		slice, ok := t.Underlying().(*types.Slice)
		return isBasic(t, types.IsString) || ok && isBasic(slice.Elem(), types.IsString)
	case "status":
		return isBasic(t, types.IsInteger)
	default: // resource, data
		_, function := t.Underlying().(*types.Signature)
		return !function && !isBasic(t, types.IsBoolean) && !isBasic(t, types.IsNumeric) && t.String() != "context.Context" && t.String() != "net/http.ResponseWriter"
	}
}

// callable reports whether t is a function or an interface, which can hold
// one or has methods to call.
func callable(t types.Type) bool {
	if _, ok := t.(*types.TypeParam); ok {
		return false
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok || types.IsInterface(t)
}

func isBasic(t types.Type, info types.BasicInfo) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&info != 0
}
