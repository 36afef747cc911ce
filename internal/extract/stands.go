package extract

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// standing is the model line of the sink that a call is: that of its callee, or
// for a method of an interface which the project cut out of a library's type,
// as interface{ ExecContext(…) } of a database, that of the type's method.
func (b *builder) standing(name string, common *ssa.CallCommon) (knowledge.Entry, bool) {
	e, ok := b.x.in.Table.Role(knowledge.Sink, name)
	if ok || !common.IsInvoke() || b.standard(common) {
		return e, ok
	}
	e, ok = b.x.in.Table.Role(knowledge.Sink, b.x.cutFrom(common))
	// What is sent or given away by an interface of the project's own is what
	// its implementation makes of it.
	return e, ok && e.Str("kind") != "send" && e.Str("kind") != "disclose"
}

// cutFrom is the method of a modelled type that an interface's method was cut
// out of: the type is of a package whose types the interface's methods speak
// of, and implements the interface. "" where there is none.
func (x *extractor) cutFrom(common *ssa.CallCommon) string {
	iface, ok := common.Value.Type().Underlying().(*types.Interface)
	if !ok {
		return ""
	}
	if name, ok := x.cuts[common.Method]; ok {
		return name
	}
	if x.cuts == nil {
		x.cuts = map[*types.Func]string{}
	}
	name := x.findCut(iface, common.Method.Name())
	x.cuts[common.Method] = name
	return name
}

func (x *extractor) findCut(iface *types.Interface, method string) string {
	pkgs := x.spokenOf(iface)
	if len(pkgs) == 0 {
		return ""
	}
	modelled := x.sinksNamed(method)
	for _, pkg := range pkgs {
		for _, n := range modelled[pkg.Path()] {
			t, ok := pkg.Scope().Lookup(n).(*types.TypeName)
			if ok && t.Exported() && !t.IsAlias() && !types.IsInterface(t.Type()) && types.Implements(types.NewPointer(t.Type()), iface) {
				return "(*" + pkg.Path() + "." + n + ")." + method
			}
		}
	}
	return ""
}

// sinksNamed lists the types that have a method of a name which a model calls a
// sink, by the path of their package, sorted.
func (x *extractor) sinksNamed(method string) map[string][]string {
	if x.sinkTypes == nil {
		x.sinkTypes = map[string]map[string][]string{}
		for _, e := range x.in.Table.Of(knowledge.Sink) {
			typ, name, ok := strings.Cut(strings.TrimPrefix(e.Func, "(*"), ").")
			dot := strings.LastIndexByte(typ, '.')
			if !ok || dot < 0 || !strings.HasPrefix(e.Func, "(*") {
				continue
			}
			if x.sinkTypes[name] == nil {
				x.sinkTypes[name] = map[string][]string{}
			}
			x.sinkTypes[name][typ[:dot]] = append(x.sinkTypes[name][typ[:dot]], typ[dot+1:])
		}
	}
	return x.sinkTypes[method]
}

// spokenOf lists the packages of the named types in an interface's methods, in
// the order of its methods; not those that are analysed.
func (x *extractor) spokenOf(iface *types.Interface) []*types.Package {
	var all []*types.Package
	note := func(t types.Type) {
		if s, ok := t.Underlying().(*types.Slice); ok && typeName(t) == "" {
			t = s.Elem()
		}
		named, ok := types.Unalias(deref(t)).(*types.Named)
		if !ok || named.Obj().Pkg() == nil || named.Obj().Pkg() == x.in.Pkg || slices.Contains(all, named.Obj().Pkg()) {
			return
		}
		all = append(all, named.Obj().Pkg())
	}
	for m := range iface.Methods() {
		for v := range m.Signature().Params().Variables() {
			note(v.Type())
		}
		for v := range m.Signature().Results().Variables() {
			note(v.Type())
		}
	}
	return all
}
