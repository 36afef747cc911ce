package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/summary"
)

// A Hop is one call on the way down to a sink.
type Hop struct {
	Func *Func
	Call int32
}

// Target is the call that the hop makes.
func (h Hop) Target() *summary.Call { return &h.Func.Calls[h.Call] }

// A Leaf is a sink below a function, with what is checked on the way down to
// it from the function's entry.
type Leaf struct {
	*Sink // shared by all ways to it
	Held  *Held
	Path  []Hop // the last is the sink itself
}

// A Sink is what lies at the end of a way down.
type Sink struct {
	Key    string // identity of the operation: function that holds it, and callee
	Name   string
	Kind   string
	Noun   string // table or other resource; "" unknown
	Recv   string // type that the operation is a method of; "" none
	Pos    finding.Position
	Memory bool // a map or slice of the service's own
	Open   bool // an interface method without a known implementation

	through int32    // the parameter of the function that names the resource, plus one; 0 none
	hole    *holeKey // not a sink but a call of a function-valued parameter
}

// maxLeaves bounds the sinks kept per function: main reaches all of them, and
// nobody compares there. Reaching it is counted.
const maxLeaves = 150

// openSink is the kind of sink that an unresolved interface call is taken
// for; "" when it is none.
func (p *Program) openSink(c *summary.Call) string {
	if m, ok := p.mark(c.Static+c.Invoke, "sink"); ok {
		if k := m.Keys["kind"]; k != "" {
			return k
		}
		return "write"
	}
	if c.Invoke == "" || p.audits(c) || !p.own(c.Invoke) {
		return ""
	}
	return c.Verb
}

// own reports whether an interface method is declared in a package of the
// program. What others declare, such as a logger or a plug-in host, is known
// by models only.
func (p *Program) own(invoke string) bool {
	iface, _ := splitMethod(invoke)
	return p.ours(iface)
}

// ours reports whether a type is declared in a package of the program.
func (p *Program) ours(typeName string) bool {
	i := strings.LastIndexByte(typeName, '.')
	return i > 0 && p.packages[typeName[:i]]
}

// Leaves returns the sinks below f: of each the way with the fewest guards,
// and the way with the most where that differs.
func (f *Func) Leaves() []Leaf {
	switch f.walked {
	case done, running:
		return f.leaves
	}
	f.walked = running
	f.program.walking++
	c := newCollection(f.program, f.ID)
	s := f.States()
	f.each(func(b int, k int32, call *summary.Call) {
		if call.Mode == summary.Escape || !s.In(b).Reached() {
			return
		}
		if below := f.Below(k); len(below) > 0 {
			at := after{at: f.Holds(s.Before(b, k))}
			for _, l := range below {
				l.Held = at.sequence(l.Held)
				c.add(l)
			}
		}
	})
	f.leaves = c.all()
	f.walked = done
	f.program.walking--
	return f.leaves
}

// below returns the sinks that one call of f reaches, with what is checked
// inside the call.
func (f *Func) below(k int32) []Leaf {
	c := &f.Calls[k]
	p := f.program
	hop := Hop{f, k}
	var all []Leaf
	direct := func(kind string, open bool) {
		name := callName(c, false)
		key := f.ID + " " + name
		if open || p.Marked(name, "sink") || c.Invoke != "" && c.Sink == "" {
			key = name
		}
		sink := &Sink{Key: key + " " + c.Noun, Name: name, Kind: kind, Noun: c.Noun, Recv: c.Recv, Pos: c.Pos, Open: open, Memory: c.Memory, through: c.Through}
		all = append(all, Leaf{sink, newHeld(), []Hop{hop}})
	}
	if c.Mode == summary.Escape || p.rejected(c.Static+c.Invoke, SinkRole) {
		return nil
	}
	if m, ok := p.mark(c.Static+c.Invoke, "sink"); ok && c.Sink == "" {
		kind := m.Keys["kind"]
		if kind == "" {
			kind = "write"
		}
		direct(kind, false)
		return all
	}
	if c.Sink != "" && (!c.Memory || p.ours(c.Recv)) {
		direct(c.Sink, false)
	}
	if c.Hole != nil {
		all = append(all, Leaf{&Sink{Key: "hole", hole: &holeKey{c.Hole.Owner, c.Hole.Param}}, newHeld(), []Hop{hop}})
	}
	targets := f.Targets(c)
	if c.Sink != "" && c.Invoke != "" {
		targets = nil // the model says what the interface is for; whoever else implements it
	}
	for _, t := range targets {
		if f.asks(c) || t.onlyLooks() {
			continue // what a check reads is not what it protects
		}
		for _, l := range t.Leaves() {
			if c.Fails && l.Kind == "disclose" {
				continue // an error is no data
			}
			if l.hole != nil && l.hole.owner == t.ID {
				all = append(all, f.substitute(c, hop, l)...)
				continue
			}
			all = append(all, f.named(c, l.under(hop)))
		}
	}
	for _, a := range c.Funcs {
		if a.Calls {
			for _, t := range f.values(a) {
				for _, l := range t.Leaves() {
					all = append(all, l.under(hop))
				}
			}
		}
	}
	if !slices.ContainsFunc(all, func(l Leaf) bool { return !l.Memory }) && c.Invoke != "" && c.Hole == nil && !f.asks(c) {
		// Nothing implements it here, or what does leaves the process by a
		// library that has no model.
		if kind := p.openSink(c); kind != "" {
			if len(targets) == 0 {
				p.open[c.Invoke] = true
			}
			direct(kind, len(targets) == 0)
		}
	}
	return all
}

// asks reports whether a call is a check and no more: a known guard that
// answers with a bool, or whose name says that it is one.
func (f *Func) asks(c *summary.Call) bool {
	name := c.Static + c.Invoke
	return c.Guard != nil || f.program.Marked(name, "guard") || f.program.decisive[name] && (c.Bool || c.Permission)
}

// onlyLooks reports whether a callee gives back permission errors and does
// nothing but read.
func (f *Func) onlyLooks() bool {
	if f.Results == 0 || !f.returnsDenial(f.Results-1) {
		return false
	}
	for _, l := range f.Leaves() {
		if l.Kind != "read" || !l.Memory {
			return false
		}
	}
	return true
}

// named adds the function to the identity of a sink whose resource it names:
// a helper that runs any query is not one operation but as many as it has
// callers.
func (f *Func) named(c *summary.Call, l Leaf) Leaf {
	if l.through == 0 {
		return l
	}
	outer := f
	for outer.Enclosing() != nil {
		outer = outer.Enclosing()
	}
	sink := *l.Sink
	sink.Key = outer.ID + " > " + l.Key
	sink.through = 0
	for _, p := range c.Pass {
		if p.Arg == l.through-1 {
			sink.through = p.Param + 1
		}
	}
	l.Sink = &sink
	return l
}

// under is the leaf as seen from a caller.
func (l Leaf) under(hop Hop) Leaf {
	l.Path = append([]Hop{hop}, l.Path...)
	return l
}

// substitute replaces the call of a function-valued parameter by what the
// call site passes: this call's argument, not every argument ever passed.
func (f *Func) substitute(c *summary.Call, hop Hop, l Leaf) []Leaf {
	var all []Leaf
	for _, a := range c.Funcs {
		if a.Param != l.hole.param {
			continue
		}
		if a.Hole != nil {
			up, sink := l.under(hop), *l.Sink
			sink.hole = &holeKey{a.Hole.Owner, a.Hole.Param}
			up.Sink = &sink
			all = append(all, up)
			continue
		}
		for _, t := range f.values(a) {
			for _, inner := range t.Leaves() {
				way := append(append([]Hop{hop}, l.Path...), inner.Path...)
				all = append(all, Leaf{inner.plain(), sequence(l.Held, inner.Held), way})
			}
		}
	}
	return all
}

// plain is the sink without the parameter that names its resource: which
// argument that is of a function value's call is not known.
func (s *Sink) plain() *Sink {
	if s.through == 0 {
		return s
	}
	plain := *s
	plain.through = 0
	return &plain
}

// IsHole reports whether the sink is a call of a function-valued parameter,
// which only a caller can resolve.
func (s *Sink) IsHole() bool { return s.hole != nil }

// A collection keeps of each sink the weakest and the strongest way.
type collection struct {
	p     *Program
	owner string
	index map[string]int // into both, by key
	weak  []Leaf
	firm  []Leaf
}

func newCollection(p *Program, owner string) *collection {
	return &collection{p: p, owner: owner, index: map[string]int{}}
}

func (c *collection) add(l Leaf) {
	key := l.Key
	if l.hole != nil {
		key = "hole " + l.hole.owner + " " + string(rune('0'+l.hole.param))
	}
	i, ok := c.index[key]
	if !ok {
		if len(c.weak) >= maxLeaves {
			c.p.caps["maxLeaves: "+c.owner] = true
			return
		}
		c.index[key] = len(c.weak)
		c.weak, c.firm = append(c.weak, l), append(c.firm, l)
		return
	}
	if n, o := l.Held.May.Len(), c.weak[i].Held.May.Len(); n < o || n == o && len(l.Path) < len(c.weak[i].Path) {
		c.weak[i] = l
	}
	if n, o := l.Held.Must.Len(), c.firm[i].Held.Must.Len(); n > o || n == o && len(l.Path) < len(c.firm[i].Path) {
		c.firm[i] = l
	}
}

func (c *collection) all() []Leaf {
	all := make([]Leaf, 0, len(c.weak))
	for i, l := range c.weak {
		all = append(all, l)
		if f := c.firm[i]; f.Held.Must.Len() != l.Held.Must.Len() {
			all = append(all, f)
		}
	}
	return all
}

// BelowState returns the sinks that the calls of one block reach under a
// flow, with what holds there.
func (f *Func) BelowState(s *flow.States, block int) []Leaf {
	return f.appendBelow(nil, s, block)
}

// BelowStates returns the sinks that all calls reach under a flow, in order of
// block.
func (f *Func) BelowStates(s *flow.States) []Leaf {
	var all []Leaf
	for b := range f.Blocks {
		all = f.appendBelow(all, s, b)
	}
	return all
}

func (f *Func) appendBelow(all []Leaf, s *flow.States, block int) []Leaf {
	if !s.In(block).Reached() {
		return all
	}
	for _, k := range f.Blocks[block].Calls {
		below := f.Below(k)
		if len(below) == 0 {
			continue
		}
		at := after{at: f.Holds(s.Before(block, k))}
		all = slices.Grow(all, len(below))
		for _, l := range below {
			l.Held = at.sequence(l.Held)
			all = append(all, l)
		}
	}
	return all
}

// Short is a function's name as a message shows it: the package's last path
// element, receiver and name.
func Short(name string) string {
	prefix := ""
	rest := name
	for strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, "*") {
		prefix += rest[:1]
		rest = rest[1:]
	}
	end := strings.IndexAny(rest, ")[(\"")
	if end < 0 {
		end = len(rest)
	}
	return prefix + rest[strings.LastIndexByte(rest[:end], '/')+1:]
}

// BlockOf is the block that a call of f stands in, -1 for one that only a
// test or a result names.
func (f *Func) BlockOf(k int32) int {
	if f.blockOf == nil {
		f.blockOf = map[int32]int{}
		f.each(func(b int, k int32, _ *summary.Call) { f.blockOf[k] = b })
	}
	if b, ok := f.blockOf[k]; ok {
		return b
	}
	return -1
}
