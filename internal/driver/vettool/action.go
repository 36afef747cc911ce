package vettool

import (
	"errors"
	"fmt"
	"go/types"
	"os"
	"reflect"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/driver/crash"
)

// A run applies analyzers to one unit.
type run struct {
	unit    *unit
	checked *checked
	facts   *facts
	done    map[*analysis.Analyzer]*action
	order   []*action // in which they ran
}

// An action is one analyzer applied to the unit.
type action struct {
	analyzer    *analysis.Analyzer
	result      any
	err         error
	diagnostics []analysis.Diagnostic
}

// errPrerequisite is the error of an action that did not run because one that
// it requires failed. It needs no word of its own.
var errPrerequisite = errors.New("a prerequisite failed")

// errTypes is that of an action that needs a package without type errors.
var errTypes = errors.New("not run because of type errors")

func newRun(u *unit, c *checked) *run {
	f := &facts{unit: u, checked: c, own: make(map[reflect.Type]analysis.Fact), below: make(map[string]map[string][]byte)}
	return &run{unit: u, checked: c, facts: f, done: make(map[*analysis.Analyzer]*action)}
}

// do runs a and what it requires, each once.
func (r *run) do(a *analysis.Analyzer) *action {
	if act := r.done[a]; act != nil {
		return act
	}
	act := &action{analyzer: a}
	r.done[a] = act
	inputs := make(map[*analysis.Analyzer]any)
	for _, required := range a.Requires {
		in := r.do(required)
		if in.err != nil {
			act.err = errPrerequisite
		}
		inputs[required] = in.result
	}
	if act.err == nil && len(r.checked.errs) > 0 && !a.RunDespiteErrors {
		act.err = errTypes
	}
	if act.err == nil {
		act.err = r.apply(act, inputs)
	}
	r.order = append(r.order, act)
	return act
}

// apply calls the analyzer. A panic is an error: the others go on.
func (r *run) apply(act *action, inputs map[*analysis.Analyzer]any) (err error) {
	defer crash.Recover(&err, act.analyzer.Name)
	act.result, err = act.analyzer.Run(r.pass(act, inputs))
	return err
}

func (r *run) pass(act *action, inputs map[*analysis.Analyzer]any) *analysis.Pass {
	noObjectFacts := func() { panic("cannot happen: an analyzer of the suite with object facts") }
	return &analysis.Pass{
		Analyzer:          act.analyzer,
		Fset:              r.checked.fset,
		Files:             r.checked.files,
		OtherFiles:        r.unit.NonGoFiles,
		IgnoredFiles:      r.unit.IgnoredFiles,
		Pkg:               r.checked.pkg,
		TypesInfo:         r.checked.info,
		TypesSizes:        r.checked.sizes,
		TypeErrors:        r.checked.errs,
		Module:            r.unit.module(),
		ResultOf:          inputs,
		Report:            func(d analysis.Diagnostic) { act.diagnostics = append(act.diagnostics, d) },
		ReadFile:          r.readFile,
		ImportPackageFact: r.facts.importPackageFact,
		ExportPackageFact: r.facts.exportPackageFact,
		AllPackageFacts:   func() []analysis.PackageFact { return r.facts.all(act.analyzer.FactTypes) },
		ImportObjectFact:  func(types.Object, analysis.Fact) bool { noObjectFacts(); return false },
		ExportObjectFact:  func(types.Object, analysis.Fact) { noObjectFacts() },
		AllObjectFacts:    func() []analysis.ObjectFact { return nil },
	}
}

// readFile keeps to the files of the unit, as other drivers do.
func (r *run) readFile(name string) ([]byte, error) {
	for _, list := range [][]string{r.unit.GoFiles, r.unit.NonGoFiles, r.unit.IgnoredFiles} {
		if slices.Contains(list, name) {
			return os.ReadFile(name)
		}
	}
	return nil, fmt.Errorf("%s is not a file of %s", name, r.unit.ImportPath)
}

// withFacts returns the analyzers among as and what they require that leave
// facts: all that a unit needs which is not asked for diagnostics.
func withFacts(as []*analysis.Analyzer) []*analysis.Analyzer {
	var list []*analysis.Analyzer
	seen := make(map[*analysis.Analyzer]bool)
	var visit func(a *analysis.Analyzer)
	visit = func(a *analysis.Analyzer) {
		if seen[a] {
			return
		}
		seen[a] = true
		for _, required := range a.Requires {
			visit(required)
		}
		if len(a.FactTypes) > 0 {
			list = append(list, a)
		}
	}
	for _, a := range as {
		visit(a)
	}
	return list
}
