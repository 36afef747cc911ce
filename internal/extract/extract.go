// Package extract makes the summary of one type-checked package: what its
// functions call, under which tests, and how they return. It looks at this
// package only and decides nothing; package link does.
package extract

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// An Input is one type-checked package. Files and Info may be incomplete
// when the package has type errors.
type Input struct {
	Fset   *token.FileSet
	Files  []*ast.File // _test.go files are passed over
	Pkg    *types.Package
	Info   *types.Info
	Errors []types.Error
	Table  *knowledge.Table
}

// Package returns the summary of in; never nil. A panic on the way becomes a
// Problem and an incomplete Coverage: one odd package must not end the run.
func Package(in Input) (p *summary.Package) {
	x := &extractor{
		in: in, refs: map[*ssa.Function]ref{}, names: map[*types.Func]string{}, roles: map[roleOf]bool{},
		files: map[string]string{}, consts: map[*types.Named][]*types.Const{},
		methods: map[types.Type]map[string]string{},
	}
	x.out = &summary.Package{Path: in.Pkg.Path(), Main: in.Pkg.Name() == "main"}
	for _, imp := range in.Pkg.Imports() {
		x.out.Imports = append(x.out.Imports, imp.Path())
	}
	slices.Sort(x.out.Imports)
	x.in.Files = slices.DeleteFunc(slices.Clone(in.Files), func(f *ast.File) bool {
		return strings.HasSuffix(in.Fset.Position(f.FileStart).Filename, "_test.go")
	})
	x.out.Coverage.TypeErrors = len(in.Errors)
	defer func() {
		if r := recover(); r != nil {
			p = x.failed(r, debug.Stack())
		}
	}()
	x.run()
	return x.out
}

// extractor holds what the functions of one package share.
type extractor struct {
	in           Input
	out          *summary.Package
	funcs        []*ssa.Function // of the package, those of closures included
	prog         *ssa.Program
	routers      map[string]bool         // see modelledRouter
	holders      map[*types.TypeName]int // see held
	serviceLines []knowledge.Entry       // see services
	denied       map[*ssa.Global]bool    // see sentinels

	// What is asked of one thing again and again.
	refs      map[*ssa.Function]ref
	names     map[*types.Func]string           // see fullName
	roles     map[roleOf]bool                  // see is
	files     map[string]string                // names without folders, see pos
	consts    map[*types.Named][]*types.Const  // see constantsOf
	methods   map[types.Type]map[string]string // see methodsOf
	cuts      map[*types.Func]string           // see cutFrom
	sinkTypes map[string]map[string][]string   // see sinksNamed
}

func (x *extractor) run() {
	x.in.Table = x.in.Table.Remembering()
	x.exceptions()
	if x.testDouble() {
		return
	}
	marks := x.marks()
	funcs := x.build()
	if len(funcs) > 0 {
		x.prog = funcs[0].Prog
	}
	x.funcs = funcs
	x.denied = x.sentinels(funcs)
	for _, f := range funcs {
		x.out.Coverage.Functions++
		fn := x.function(f)
		if fn != nil {
			fn.Marks = marks[fn.ID]
			x.out.Funcs = append(x.out.Funcs, fn)
		}
	}
	x.declared()
	x.methodSets()
}

// testDouble reports whether the package is made for tests: what it
// implements is no way to a sink (nilaway #314 is about such mocks).
func (x *extractor) testDouble() bool {
	return x.in.Table.Is(knowledge.TestDoubleWords, x.in.Pkg.Name()) && x.in.Pkg.Name() != "main"
}

// failed is the summary of a package whose analysis panicked.
func (x *extractor) failed(r any, stack []byte) *summary.Package {
	at := finding.Position{File: x.out.Path, Line: 1, Col: 1}
	if len(x.in.Files) > 0 {
		at = x.pos(x.in.Files[0].Package)
	}
	p := &summary.Package{Path: x.out.Path, Main: x.out.Main, Exceptions: x.out.Exceptions}
	p.Coverage.Incomplete = fmt.Sprintf("panic: %v", r)
	p.Problems = []summary.Problem{{Position: at, Message: fmt.Sprintf("package %s was not analysed: panic: %v (%s)", p.Path, r, origin(stack))}}
	return p
}

// origin is the first place of this module below the panic.
func origin(stack []byte) string {
	_, after, _ := strings.Cut(string(stack), "panic(")
	for line := range strings.Lines(after) {
		line = strings.TrimSpace(line)
		if file, _, ok := strings.Cut(line, " +0x"); ok && strings.Contains(file, ".go:") && !strings.Contains("/"+file, "/runtime/") {
			return filepath.Base(file)
		}
	}
	return "place unknown"
}

// pos is p without the machine's folders.
func (x *extractor) pos(p token.Pos) finding.Position {
	if !p.IsValid() {
		return finding.Position{}
	}
	at := x.in.Fset.Position(p)
	file, ok := x.files[at.Filename]
	if !ok {
		file = x.in.Pkg.Path() + "/" + filepath.Base(at.Filename)
		x.files[at.Filename] = file
	}
	return finding.Position{File: file, Line: at.Line, Col: at.Column}
}

func (x *extractor) skip(what, why string) {
	x.out.Coverage.Skipped = append(x.out.Coverage.Skipped, x.in.Pkg.Path()+"."+what+": "+why)
}

// maxInstructions bounds one function. Generated tables and parsers have
// hundreds of thousands of instructions and no handlers; a hand-written
// function of 50,000 is not known.
const maxInstructions = 50_000

// function summarises f; nil when it was skipped, which is counted.
func (x *extractor) function(f *ssa.Function) *summary.Func {
	n := 0
	for _, b := range f.Blocks {
		n += len(b.Instrs)
	}
	if n > maxInstructions {
		x.capped("maxInstructions", f)
		x.skip(f.Name(), fmt.Sprintf("more than %d instructions", maxInstructions))
		return nil
	}
	b := newBuilder(x, f)
	b.build()
	return b.out
}

// capped counts that a cap was reached in a function.
func (x *extractor) capped(name string, f *ssa.Function) {
	if c := name + ": " + funcID(f); !slices.Contains(x.out.Coverage.Caps, c) {
		x.out.Coverage.Caps = append(x.out.Coverage.Caps, c)
	}
}

func (b *builder) capped(name string) { b.x.capped(name, b.f) }

// generated reports whether f stands in a file that no person wrote.
func (x *extractor) generated(f *ssa.Function) bool {
	for _, file := range x.in.Files {
		if file.FileStart <= f.Pos() && f.Pos() < file.FileEnd {
			return ast.IsGenerated(file)
		}
	}
	return false
}

// methodSets records which concrete methods stand behind the interface
// values that the package makes.
func (x *extractor) methodSets() {
	slices.SortFunc(x.out.Conversions, func(a, b summary.Conversion) int {
		return cmp.Or(strings.Compare(a.Iface+" "+a.Type, b.Iface+" "+b.Type), said(a)-said(b))
	})
	x.out.Conversions = slices.CompactFunc(x.out.Conversions, func(a, b summary.Conversion) bool {
		return a.Iface == b.Iface && a.Type == b.Type
	})
}
