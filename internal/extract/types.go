package extract

import (
	"go/types"
	"strings"
)

func isFunc(t types.Type) bool {
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

var errorType = types.Universe.Lookup("error").Type()

// isError reports whether t is error or implements it.
func isError(t types.Type) bool {
	if types.Identical(t, errorType) {
		return true
	}
	switch t.(type) {
	case *types.Tuple, *types.Basic, *types.Slice, *types.Array, *types.Map, *types.Chan, *types.Signature:
		return false // without a name, it has no methods
	}
	iface, ok := errorType.Underlying().(*types.Interface)
	return ok && types.Implements(t, iface)
}

func isBool(t types.Type) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsBoolean != 0
}

// isStatus reports whether t can be a status code.
func isStatus(t types.Type) bool { return types.Identical(t, types.Typ[types.Int]) }

func isContext(t types.Type) bool { return typeName(t) == "context.Context" }

func singleMethod(t types.Type) bool {
	iface, ok := t.Underlying().(*types.Interface)
	return ok && iface.NumMethods() == 1 && !isError(t)
}

// takesAny reports whether a type is a named interface without methods, such as
// macaron.Handler: what is given there may be a function.
func takesAny(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return false
	}
	iface, ok := named.Underlying().(*types.Interface)
	return ok && iface.Empty()
}

func deref(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

func structOf(t types.Type) *types.Struct {
	s, _ := deref(t).Underlying().(*types.Struct)
	return s
}

func fieldType(t types.Type, i int) types.Type {
	if s := structOf(t); s != nil {
		return s.Field(i).Type()
	}
	return types.Typ[types.Invalid]
}

func plainField(t types.Type, i int) string {
	if s := structOf(t); s != nil {
		return s.Field(i).Name()
	}
	return ""
}

// fieldName is type and field of a named struct: pkg.T.f.
func fieldName(t types.Type, i int) string {
	return typeName(t) + "." + plainField(t, i)
}

// concreteName names a type behind an interface, with a star for a pointer.
func concreteName(t types.Type) string {
	name := typeName(t)
	if _, ok := types.Unalias(t).(*types.Pointer); ok && name != "" {
		return "*" + name
	}
	return name
}

// lastElement is what stands behind the last slash and dot of a name.
func lastElement(name string) string {
	name = name[strings.LastIndexByte(name, '/')+1:]
	return name[strings.LastIndexByte(name, '.')+1:]
}

// withPackage is what stands behind the last slash of a name: package and
// type.
func withPackage(name string) string { return name[strings.LastIndexByte(name, '/')+1:] }
