package link

import (
	"cmp"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// An InferredRole says what a function is taken for.
type InferredRole string

// The roles of functions that are inferred, in the order in which they sort.
const (
	AuditRole InferredRole = "audit"
	GuardRole InferredRole = "guard"
	SinkRole  InferredRole = "sink"
)

// An Inferred is a function or interface method that the program takes for a
// guard, an audit call or a sink.
type Inferred struct {
	Name     string // as (*types.Func).FullName prints it
	Role     InferredRole
	Kind     string // guard: call, middleware, require; audit: call, wrapper; sink: its kind
	Result   int    // guard of the kind call: index of the result that decides
	Polarity string // guard: the outcome that denies: false, true, error or zero; "" when it does so by not going on
	Strength summary.Strength
	Evidence []Evidence // sorted, without repeats
}

// Evidence is one place that speaks for a role.
type Evidence struct {
	finding.Position
	Why  Why
	Note string // what happens there
	Use  bool   // it decides, is bound as middleware, or is called there
}

// Why is the reason for which a function was taken.
type Why string

// The reasons, strongest first.
const (
	ByDirective  Why = "directive"  // the source says so
	ByModel      Why = "model"      // a model does
	ByGate       Why = "gate"       // one outcome of it only denies
	ByMiddleware Why = "middleware" // it goes on to what it is given only after a check
	ByRequire    Why = "require"    // it does not come back unless it allows
	ByReturn     Why = "return"     // its outcome is that of a guard
	ByInterface  Why = "interface"  // it stands behind an interface method that is one
	ByName       Why = "name"       // its name, or that of its type or package, says so
	ByRecord     Why = "record"     // it keeps what says who did what, and when
	ByWrapping   Why = "wrapper"    // all that it does is to call one
)

// Uses counts the places where a guard decides or is bound as middleware, an
// audit call or a sink is called.
func (n *Inferred) Uses() int {
	type line struct {
		file      string
		line, col int
	}
	seen := map[line]bool{}
	for _, e := range n.Evidence {
		if e.Use {
			seen[line{e.File, e.Line, e.Col}] = true
		}
	}
	return len(seen)
}

// Inferred lists what the program takes for guards, audit calls and sinks, by
// role, then name. Functions only: a comparison with the caller's identity or
// a field of the principal is a guard too, but has no name that one could
// declare.
func (p *Program) Inferred() []Inferred {
	n := p.inferGuards()
	for _, f := range p.Funcs {
		n.audits(f)
		n.sinks(f)
	}
	return Merge(n.all())
}

// inferGuards is what is inferred of guards alone.
func (p *Program) inferGuards() *inference {
	n := newInference(p)
	for _, f := range p.Funcs {
		n.gates(f)
		n.middleware(f)
		n.requires(f)
	}
	return n
}

// Merge joins what several programs infer: each function and role once, with
// all of the evidence, by role, then name.
func Merge(lists ...[]Inferred) []Inferred {
	found := map[inferredKey]*Inferred{}
	var all []*Inferred
	for _, list := range lists {
		for _, i := range list {
			old, ok := found[inferredKey{i.Name, i.Role}]
			if !ok {
				i.Evidence = slices.Clone(i.Evidence)
				found[inferredKey{i.Name, i.Role}] = &i
				all = append(all, &i)
				continue
			}
			old.Evidence = append(old.Evidence, i.Evidence...)
			old.Strength = max(old.Strength, i.Strength)
			old.Kind = min(old.Kind, i.Kind)
			old.Result = min(old.Result, i.Result)
			old.Polarity = max(old.Polarity, i.Polarity)
		}
	}
	merged := make([]Inferred, 0, len(all))
	for _, i := range all {
		slices.SortFunc(i.Evidence, compareEvidence)
		i.Evidence = slices.Compact(i.Evidence)
		merged = append(merged, *i)
	}
	slices.SortFunc(merged, func(a, b Inferred) int {
		return cmp.Or(strings.Compare(string(a.Role), string(b.Role)), strings.Compare(a.Name, b.Name))
	})
	return merged
}

// reasons is the order in which evidence is shown.
var reasons = []Why{ByDirective, ByModel, ByGate, ByMiddleware, ByRequire, ByReturn, ByInterface, ByName, ByRecord, ByWrapping}

func compareEvidence(a, b Evidence) int {
	return cmp.Or(
		cmp.Compare(slices.Index(reasons, a.Why), slices.Index(reasons, b.Why)),
		a.Position.Compare(b.Position), strings.Compare(a.Note, b.Note))
}

type inferredKey struct {
	name string
	role InferredRole
}

// An inference collects what one program infers.
type inference struct {
	p        *Program
	found    map[inferredKey]*Inferred
	followed map[returned]bool
	asks     map[knownKey]int // gates, and other branches, that ask whether a call failed
	denials  map[knownKey]int // those that answer with a 401 or 403 when it did
}

func newInference(p *Program) *inference {
	n := &inference{p: p, found: map[inferredKey]*Inferred{}, followed: map[returned]bool{}, asks: map[knownKey]int{}, denials: map[knownKey]int{}}
	for _, f := range p.Funcs {
		n.count(f)
	}
	return n
}

// A returned is an outcome of a function that decides at some gate.
type returned struct {
	f       *Func
	result  int
	outcome summary.Outcome
}

// take notes one piece of evidence.
func (n *inference) take(i Inferred, e Evidence) {
	if i.Name == "" || strings.Contains(i.Name, "$") || n.p.rejected(i.Name, i.Role) {
		return // a function without a name cannot be declared
	}
	key := inferredKey{i.Name, i.Role}
	old, ok := n.found[key]
	if !ok {
		old = &i
		n.found[key] = old
	}
	old.Strength = max(old.Strength, i.Strength)
	if old.Polarity == "" {
		old.Polarity = i.Polarity
	}
	old.Evidence = append(old.Evidence, e)
}

func (n *inference) all() []Inferred {
	var all []Inferred
	for _, i := range n.found {
		all = append(all, *i)
	}
	// Merge sorts what the map's order has mixed.
	return all
}

// denying is the outcome that denies, where o is the one that allows.
func denying(o summary.Outcome) string {
	switch o {
	case summary.True:
		return "false"
	case summary.False:
		return "true"
	case summary.Nil:
		return "error"
	case summary.NonNil:
		return "zero"
	}
	return ""
}
