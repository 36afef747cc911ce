// Package link resolves what the summaries of single packages left open:
// which functions a call reaches, which outcome of which call proves which
// guard, and which sinks lie below.
package link

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/summary"
)

// A Program is a linked set of packages: a main package and the first-party
// packages below it, or any set for which nobody else decides what is open.
// It is not safe for concurrent use.
type Program struct {
	Funcs []*Func // in order of package path, then source

	using       sync.Mutex
	packages    map[string]bool    // by import path
	implemented map[string][]*Func // by interface method
	memo        map[string]any

	byID      map[string]*Func
	impls     map[string][]summary.Conversion // by interface, field or variable
	declared  map[string][]summary.Conversion // by interface: said, and not seen
	marks     map[string][]summary.Mark
	holes     map[holeKey][]holeCall // calls of a function-valued parameter
	handed    map[holeKey][]holeCall // calls that pass it on
	receivers map[holeKey][]string   // methods of function types that a parameter is the receiver of, taken as values
	passes    map[*Func][]Caller     // calls that a function is an argument of
	routes    *routing

	optionTypes    map[string]bool     // see givesOption
	openCalls      map[string][]Caller // see opens
	protectedCalls map[string]bool     // see protected
	entitling      map[string]bool     // see Entitles

	walking int     // functions whose Leaves are being found
	below   []*Func // those with belows, the oldest first

	guards   []Guard // by GuardID
	guardID  map[string]GuardID
	known    map[knownKey]int           // outcomes that somewhere are asked for a 401 or 403, with how often
	decisive map[string]bool            // their functions
	answers  map[string]bool            // functions a part of whose answer decides a 401 or 403
	parts    map[string]map[string]bool // which parts, by field
	reasons  map[string][]GuardID       // by function: see Reasons
	refused  map[knownKey]int           // those of them that are asked for a 401 or 403
	denies   bool                       // somewhere a 401 or 403 is given: a program that never denies has no guards, whatever its functions are called
	open     map[string]bool
	caps     map[string]bool
	events   map[string]bool // types of events that are kept for audit
}

// A Func is one function of the program.
type Func struct {
	*summary.Func
	Package string
	Main    bool

	program *Program
	alone   []*Func // f and nobody else
	callers []Caller
	escaped bool // unknown code may call it

	blockOf  map[int32]int
	idoms    []int // see dominators
	checking progress
	checked  Set // see Checked
	expanded map[int32]*Held
	mades    map[madeKey]*Held
	flow     *flow.States
	denyOut  []summary.Deny // by block: on every path from its start
	deny     *summary.Deny
	gates    map[int32]summary.Deny // atoms that a gate asks, with what its other arm does
	ensured  map[ensureKey]*Held
	leaves   []Leaf
	belows   map[int32][]Leaf // see Below
	walked   progress
	effects  progress
	touches  bool
	context  *Held
	entering progress

	around        progress
	checkedAround Set // see CheckedAround
	users         int // see Users; 0 not counted

	answering progress
	elsewhere bool // see answers

	auditing progress
	audits   bool

	resolving     bool // the target of a returned function is being looked for
	successes     Set  // see allSuccesses
	succeeded     progress
	whole         Set                  // see Successes
	decisiveCalls map[int32]bool       // see Decisive
	always        map[int]summary.Deny // alwaysReturns by result
	gateAt        map[[2]int]summary.Deny
	reaches       map[int][]bool
	loops         map[int]map[int]bool // by head; see innermost
	worksAt       []progress           // running: does not
	refuse        progress             // running: cannot deny
	computing     progress
	computes      bool     // it only computes
	failing       progress // done: answers with a failure on every path
	stopping      progress // done: does not come back; see Stops
}

type progress uint8

const (
	untouched progress = iota
	running
	done
)

// A Caller is one call of a function.
type Caller struct {
	Func  *Func
	Block int
	Call  int32
}

type holeKey struct {
	owner string
	param int
}

type holeCall struct {
	f     *Func
	block int
	call  int32
}

// New links packages. Their order does not matter.
func New(pkgs []*summary.Package) *Program {
	p := &Program{
		packages:    map[string]bool{},
		implemented: map[string][]*Func{},
		memo:        map[string]any{},
		byID:        map[string]*Func{},
		declared:    map[string][]summary.Conversion{},
		impls:       map[string][]summary.Conversion{},
		marks:       map[string][]summary.Mark{},
		holes:       map[holeKey][]holeCall{},
		handed:      map[holeKey][]holeCall{},
		receivers:   map[holeKey][]string{},
		passes:      map[*Func][]Caller{},
		routes:      newRouting(),
		guardID:     map[string]GuardID{},
		known:       map[knownKey]int{},
		decisive:    map[string]bool{},
		answers:     map[string]bool{},
		parts:       map[string]map[string]bool{},
		reasons:     map[string][]GuardID{},
		refused:     map[knownKey]int{},
		open:        map[string]bool{},
		caps:        map[string]bool{},
		events:      map[string]bool{},
	}
	pkgs = slices.Clone(pkgs)
	slices.SortFunc(pkgs, func(a, b *summary.Package) int { return strings.Compare(a.Path, b.Path) })
	for _, pkg := range pkgs {
		p.packages[pkg.Path] = true
		for _, f := range pkg.Funcs {
			fn := &Func{Func: f, Package: pkg.Path, Main: pkg.Main, program: p, ensured: map[ensureKey]*Held{}}
			fn.alone = []*Func{fn}
			p.byID[f.ID] = fn
			p.Funcs = append(p.Funcs, fn)
		}
		for _, c := range pkg.Conversions {
			if c.Declared {
				p.declared[c.Iface] = append(p.declared[c.Iface], c)
				continue
			}
			if !slices.ContainsFunc(p.impls[c.Iface], func(d summary.Conversion) bool { return d.Type == c.Type }) {
				p.impls[c.Iface] = append(p.impls[c.Iface], c)
			}
		}
		for _, m := range pkg.Marks {
			p.marks[m.ID] = append(p.marks[m.ID], m.Marks...)
		}
	}
	p.routes.index(p)
	p.routes.trust()
	p.connect()
	p.keepEvents()
	p.learn()
	return p
}

// Use runs fn while nobody else uses the program: some drivers run the rules
// of one package at once.
func (p *Program) Use(fn func()) {
	p.using.Lock()
	defer p.using.Unlock()
	fn()
}

// Memo returns what make returned when it was first asked for under a name:
// rules that ask the same of a program share the answer.
func (p *Program) Memo(name string, make func() any) any {
	v, ok := p.memo[name]
	if !ok {
		v = make()
		p.memo[name] = v
	}
	return v
}

// Lookup returns the function with an ID, nil when it has no body here.
func (p *Program) Lookup(id string) *Func { return p.byID[id] }

// mark returns the directive of a function for a verb.
func (p *Program) mark(id, verb string) (summary.Mark, bool) {
	for _, m := range p.marks[id] {
		if m.Verb == verb {
			return m, true
		}
	}
	return summary.Mark{}, false
}

// Marked reports whether a function has a directive.
func (p *Program) Marked(id, verb string) bool {
	_, ok := p.mark(id, verb)
	return ok
}

// connect indexes calls by callee and by function-valued parameter.
func (p *Program) connect() {
	for _, f := range p.Funcs {
		for _, a := range f.returnedFuncs() {
			p.bind(a)
		}
		f.each(func(block int, k int32, c *summary.Call) {
			if c.Hole != nil {
				key := holeKey{c.Hole.Owner, c.Hole.Param}
				p.holes[key] = append(p.holes[key], holeCall{f, block, k})
			}
			for _, t := range f.Targets(c) {
				t.callers = append(t.callers, Caller{f, block, k})
			}
			for _, a := range c.Funcs {
				p.pass(f, block, k, c, a)
			}
		})
	}
}

// pass records who may call a function value that is an argument.
func (p *Program) pass(f *Func, block int, k int32, c *summary.Call, a summary.Arg) {
	p.bind(a)
	if a.Hole != nil {
		key := holeKey{a.Hole.Owner, a.Hole.Param}
		p.handed[key] = append(p.handed[key], holeCall{f, block, k})
	}
	for _, t := range f.values(a) {
		switch {
		case a.Calls:
			t.callers = append(t.callers, Caller{f, block, k})
		case p.routes.registers(t, Caller{f, block, k}, c, a):
		case c.Mode == summary.Escape || len(f.Targets(c)) == 0:
			t.escaped = true
		default:
			p.passes[t] = append(p.passes[t], Caller{f, block, k})
		}
	}
}

// bind records the parameters that a method value is bound to.
func (p *Program) bind(a summary.Arg) {
	for _, b := range a.Bound {
		if b.Hole == nil {
			continue
		}
		key := holeKey{b.Hole.Owner, b.Hole.Param}
		if !slices.Contains(p.receivers[key], a.Func) {
			p.receivers[key] = append(p.receivers[key], a.Func)
		}
	}
}

func sortedKeys(m map[string]bool) []string { return slices.Sorted(maps.Keys(m)) }

// each calls fn for every call of f in reachable order, with its block.
func (f *Func) each(fn func(block int, k int32, c *summary.Call)) {
	for b := range f.Blocks {
		for _, k := range f.Blocks[b].Calls {
			fn(b, k, &f.Calls[k])
		}
	}
}

// values returns the functions that a function-valued argument can be.
func (f *Func) values(a summary.Arg) []*Func {
	p := f.program
	switch {
	case a.Func != "":
		if t := p.byID[a.Func]; t != nil {
			return []*Func{t}
		}
	case a.From > 0:
		var all []*Func
		for _, t := range f.Targets(&f.Calls[a.From-1]) {
			all = append(all, t.Made()...)
		}
		return all
	case a.Invoke != "":
		return p.implementations(a.Invoke, nil)
	}
	return nil
}

// Made returns the functions that f returns as its first result.
func (f *Func) Made() []*Func {
	var all []*Func
	for _, r := range f.Returns {
		if len(r.Results) == 0 {
			continue
		}
		for _, a := range r.Results[0].Funcs {
			if a.From == 0 && a.Func != "" {
				if t := f.program.byID[a.Func]; t != nil && !slices.Contains(all, t) {
					all = append(all, t)
				}
			}
		}
	}
	return all
}

// Targets returns the functions with a body that a call can reach, in order
// of ID. An interface call reaches the methods of the types that were seen
// becoming that interface.
func (f *Func) Targets(c *summary.Call) []*Func {
	p := f.program
	switch {
	case c.Mode == summary.Escape:
		return nil
	case c.Static != "":
		if t := p.byID[c.Static]; t != nil {
			return t.alone[:1:1]
		}
		return nil
	case c.Result > 0:
		if f.resolving {
			return nil // a state function that returns the next one
		}
		f.resolving = true
		made := f.values(summary.Arg{From: c.Result})
		f.resolving = false
		if len(made) > 0 || c.Invoke == "" {
			return made
		}
		return p.implementations(c.Invoke, nil)
	case c.Invoke != "":
		return p.implementations(c.Invoke, nil)
	}
	return nil
}
