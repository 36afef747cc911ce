package extract

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// convert records that a concrete type becomes an interface value, with the
// methods that then stand behind the interface's. A test double never does.
func (x *extractor) convert(from, to types.Type) {
	iface, ok := to.Underlying().(*types.Interface)
	if !ok || isFunc(from) {
		return
	}
	name := concreteName(from)
	if name == "" || x.in.Table.Is(knowledge.TestDoubleWords, lastElement(name)) {
		return
	}
	methods := x.methodsOf(from)
	if methods == nil {
		return
	}
	var own []string
	for i := range iface.NumMethods() {
		own = append(own, iface.Method(i).Name())
	}
	slices.Sort(own)
	for _, n := range declaring(to, iface) {
		x.out.Conversions = append(x.out.Conversions, summary.Conversion{Iface: n, Type: name, Methods: methods, Own: own})
	}
}

// methodsOf returns the full names of the methods of a type, by name; nil when
// it has none. Conversions of the type share the map.
func (x *extractor) methodsOf(t types.Type) map[string]string {
	methods, ok := x.methods[t]
	if ok {
		return methods
	}
	if set := types.NewMethodSet(t); set.Len() > 0 {
		methods = map[string]string{}
		for m := range set.Methods() {
			if f, ok := m.Obj().(*types.Func); ok {
				methods[f.Name()] = x.fullName(f)
			}
		}
	}
	x.methods[t] = methods
	return methods
}

// declaring names the interfaces whose method names a call through to can
// carry: to itself, and the interfaces embedded in it.
func declaring(to types.Type, iface *types.Interface) []string {
	names := []string{typeName(to)}
	for i := range iface.NumMethods() {
		if recv := iface.Method(i).Signature().Recv(); recv != nil {
			if n := typeName(recv.Type()); n != "" && !slices.Contains(names, n) {
				names = append(names, n)
			}
		}
	}
	return names
}

// widened records that values of one interface become values of another.
func (x *extractor) widened(from, to types.Type) {
	iface, ok := to.Underlying().(*types.Interface)
	if !ok || iface.NumMethods() == 0 || typeName(from) == "" || isError(to) {
		return
	}
	for _, n := range declaring(to, iface) {
		if n != typeName(from) {
			x.out.Conversions = append(x.out.Conversions, summary.Conversion{Iface: n, Type: "interface " + typeName(from)})
		}
	}
}

// declared records which types the package declares to implement an
// interface: var _ I = (*T)(nil). Library code may ask for it.
func (x *extractor) declared() {
	for _, file := range x.in.Files {
		for _, decl := range file.Decls {
			gen, ok := decl.(*ast.GenDecl)
			if !ok || gen.Tok != token.VAR {
				continue
			}
			for _, spec := range gen.Specs {
				v, ok := spec.(*ast.ValueSpec)
				if !ok || len(v.Names) != 1 || v.Names[0].Name != "_" || v.Type == nil || len(v.Values) != 1 {
					continue
				}
				if to, from := x.in.Info.TypeOf(v.Type), x.in.Info.TypeOf(v.Values[0]); to != nil && from != nil {
					before := len(x.out.Conversions)
					x.convert(from, to)
					for i := before; i < len(x.out.Conversions); i++ {
						x.out.Conversions[i].Declared = true
					}
				}
			}
		}
	}
}

// said orders what is only declared behind what was seen.
func said(c summary.Conversion) int {
	if c.Declared {
		return 1
	}
	return 0
}
