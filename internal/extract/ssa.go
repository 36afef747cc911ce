package extract

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// build makes SSA of the package's own functions. A function or variable
// initialiser with a type error in it is left out: SSA needs complete types,
// and a guess would be worse than a counted gap. It returns the functions in
// source order, closures behind the function that holds them.
func (x *extractor) build() []*ssa.Function {
	prog := ssa.NewProgram(x.in.Fset, 0)
	seen := map[*types.Package]bool{}
	for _, p := range x.in.Pkg.Imports() {
		if !seen[p] {
			seen[p] = true
			prog.CreatePackage(p, nil, nil, true)
		}
	}
	files, info := x.sound()
	pkg := prog.CreatePackage(x.in.Pkg, files, info, false)
	pkg.Build()
	var funcs []*ssa.Function
	var add func(f *ssa.Function)
	add = func(f *ssa.Function) {
		if len(f.Blocks) > 0 {
			funcs = append(funcs, f)
		}
		for _, a := range f.AnonFuncs {
			add(a)
		}
	}
	for _, file := range files {
		for _, d := range file.Decls {
			if fd, ok := d.(*ast.FuncDecl); ok {
				if obj, ok := info.Defs[fd.Name].(*types.Func); ok {
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
	return funcs
}

// sound returns the files and type information without the declarations that
// hold a type error.
func (x *extractor) sound() ([]*ast.File, *types.Info) {
	var bad []token.Pos
	for _, e := range x.in.Errors {
		bad = append(bad, e.Pos)
	}
	if len(bad) == 0 {
		return x.in.Files, x.in.Info
	}
	holds := func(n ast.Node) bool {
		return slices.ContainsFunc(bad, func(p token.Pos) bool { return n.Pos() <= p && p <= n.End() })
	}
	var files []*ast.File
	for _, f := range x.in.Files {
		g := *f
		g.Decls = nil
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Body != nil && holds(d) {
					x.skip(d.Name.Name, "type error")
					e := *d
					e.Body = nil
					g.Decls = append(g.Decls, &e)
					continue
				}
			case *ast.GenDecl:
				if d.Tok == token.VAR && holds(d) {
					x.skip("var declaration", "type error")
				}
			}
			g.Decls = append(g.Decls, d)
		}
		files = append(files, &g)
	}
	info := *x.in.Info
	info.InitOrder = slices.DeleteFunc(slices.Clone(info.InitOrder), func(i *types.Initializer) bool { return holds(i.Rhs) })
	return files, &info
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
