package extract

import (
	"fmt"
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// build makes SSA of the package's own functions, without the parts that have
// a type error in them. It returns the functions in source order, closures
// behind the function that holds them.
func (x *extractor) build() []*ssa.Function {
	s := x.sound()
	funcs, panicked := x.ssa(s)
	if panicked == nil {
		return funcs
	}
	drop := map[ast.Node]bool{}
	for _, p := range s.culprits(func(t source) bool { _, panicked := x.ssa(t); return panicked == nil }) {
		drop[p.node] = true
		x.skip(p.name, fmt.Sprintf("no SSA: %v", panicked))
	}
	if len(x.in.Errors) == 0 {
		x.out.Coverage.Incomplete = fmt.Sprintf("functions without SSA: %v", panicked)
	}
	if funcs, panicked = x.ssa(s.without(drop)); panicked != nil {
		panic(panicked) // it is not in a function
	}
	return funcs
}

// ssa makes SSA of s. Package ssa panics at types that it does not expect;
// then panicked is what it says.
func (x *extractor) ssa(s source) (funcs []*ssa.Function, panicked any) {
	defer func() {
		if panicked = recover(); panicked != nil {
			funcs = nil
		}
	}()
	prog := ssa.NewProgram(x.in.Fset, 0)
	seen := map[*types.Package]bool{}
	for _, p := range x.in.Pkg.Imports() {
		if !seen[p] {
			seen[p] = true
			prog.CreatePackage(p, nil, nil, true)
		}
	}
	pkg := prog.CreatePackage(x.in.Pkg, s.files, s.info, false)
	pkg.Build()
	var add func(f *ssa.Function)
	add = func(f *ssa.Function) {
		if len(f.Blocks) > 0 {
			funcs = append(funcs, f)
		}
		for _, a := range f.AnonFuncs {
			add(a)
		}
	}
	for _, file := range s.files {
		for _, d := range file.Decls {
			if fd, ok := d.(*ast.FuncDecl); ok {
				if obj, ok := s.info.Defs[fd.Name].(*types.Func); ok {
					if f := prog.FuncValue(obj); f != nil {
						add(f)
					}
				}
			}
		}
	}
	if f := pkg.Func("init"); f != nil {
		add(f)
	}
	return funcs, nil
}

// funcID names a function for other packages: closures by their place in the
// outer function, instances and wrappers by the function they stand for.
func funcID(f *ssa.Function) string {
	if p := f.Parent(); p != nil {
		name := f.Name()
		if i := strings.LastIndexByte(name, '$'); i >= 0 {
			return funcID(p) + name[i:]
		}
		return funcID(p) + "$" + name
	}
	if o := f.Origin(); o != nil {
		f = o
	}
	if obj, ok := f.Object().(*types.Func); ok && obj.Name() != "init" {
		return obj.Origin().FullName()
	}
	return f.RelString(nil)
}

// typeName is package path and name of a type behind pointers; "" for types
// without a name.
func typeName(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	switch t := types.Unalias(t).(type) {
	case *types.Named:
		return qualified(t.Obj())
	case *types.TypeParam:
		return t.Obj().Name()
	}
	return ""
}

func qualified(o types.Object) string {
	if o.Pkg() == nil {
		return o.Name()
	}
	return o.Pkg().Path() + "." + o.Name()
}
