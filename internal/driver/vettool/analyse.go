package vettool

import (
	"errors"
	"fmt"
	"go/token"
	"io"
	"os"

	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/passes/config"
)

// analyse answers for the unit that the .cfg file name describes.
func (t *Tool) analyse(fl *flags, name string) (code int, err error) {
	u, err := readUnit(name)
	if err != nil {
		return exitFailed, err
	}
	switch {
	case u.empty():
		err = u.leave(vetx{})
	case !u.analysed():
		err = u.leaveDeclarations()
	default:
		return t.analyseFiles(fl, u)
	}
	if err != nil {
		return exitFailed, err
	}
	return exitOK, nil
}

// leaveDeclarations answers for a unit that is not analysed. Declarations that
// cannot be had are no error here: the importer that misses them says so.
func (u *unit) leaveDeclarations() error {
	if u.importersHaveExportData() {
		return u.leave(vetx{})
	}
	c, err := u.declarations()
	if err != nil {
		return err
	}
	types, err := c.exported()
	if err != nil {
		return err
	}
	return u.leave(vetx{types: types})
}

// analyseFiles runs the chosen analyzers and leaves the facts.
func (t *Tool) analyseFiles(fl *flags, u *unit) (int, error) {
	analyzers := fl.chosen(t.Analyzers)
	if err := t.configure(u, analyzers); err != nil {
		return exitFailed, err
	}
	c, err := u.check()
	if err != nil {
		return exitFailed, err
	}
	if u.VetxOnly {
		analyzers = withFacts(analyzers)
	}
	r := newRun(u, c)
	for _, a := range analyzers {
		r.do(a)
	}
	if err := r.leave(); err != nil {
		return exitFailed, err
	}
	if u.VetxOnly || fl.fix {
		return exitOK, nil
	}
	var tree results
	for _, act := range r.order { // also what no rule is: it reports mistakes in directives
		tree.add(c.fset, act.analyzer.Name, act.diagnostics)
	}
	tree.add(c.fset, config.Name, r.failures())
	return t.print(fl, u, tree)
}

// leave writes the facts, and the types unless importers have better.
func (r *run) leave() error {
	facts, err := r.facts.encode()
	if err != nil {
		return err
	}
	v := vetx{facts: facts}
	if !r.unit.importersHaveExportData() {
		if v.types, err = r.checked.exported(); err != nil {
			return err
		}
	}
	return r.unit.leave(v)
}

// failures says what was not analysed in the unit. It is said as diagnostics,
// because that is all that go vet shows, and because an error in the JSON
// would make it drop the findings of the other analyzers.
func (r *run) failures() []analysis.Diagnostic {
	var list []analysis.Diagnostic
	add := func(pos token.Pos, format string, args ...any) {
		list = append(list, analysis.Diagnostic{Pos: pos, Message: fmt.Sprintf(format, args...)})
	}
	top := r.checked.files[0].Package
	if errs := r.checked.errs; len(errs) > 0 && !r.unit.SucceedOnTypecheckFailure {
		pos := errs[0].Pos
		if !pos.IsValid() {
			pos = top
		}
		add(pos, "incomplete analysis: errors in the source (%d), the first: %s", len(errs), errs[0].Msg)
	}
	for _, act := range r.order {
		if act.err != nil && !errors.Is(act.err, errPrerequisite) && !errors.Is(act.err, errTypes) {
			add(top, "incomplete analysis: %v", act.err)
		}
	}
	for _, s := range r.facts.lost {
		add(top, "incomplete analysis: %s", s)
	}
	return list
}

// output returns where diagnostics in JSON go, and how to close it.
func (t *Tool) output(u *unit) (w io.Writer, closeOutput func() error, err error) {
	if u.Stdout == "" {
		return t.Stdout, func() error { return nil }, nil
	}
	f, err := os.Create(u.Stdout)
	if err != nil {
		return nil, nil, fmt.Errorf("writing diagnostics: %w", err)
	}
	return f, f.Close, nil
}
