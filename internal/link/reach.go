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
	Key    string // identity of the operation: function that holds it, and callee
	Name   string
	Kind   string
	Noun   string // table or other resource; "" unknown
	Recv   string // type that the operation is a method of; "" none
	Pos    finding.Position
	Memory bool // a map or slice of the service's own
	Open   bool // an interface method without a known implementation
	Held   *Held
	Path   []Hop // the last is the sink itself

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
		all = append(all, Leaf{Key: key + " " + c.Noun, Name: name, Kind: kind, Noun: c.Noun, Recv: c.Recv, Pos: c.Pos, Open: open, Memory: c.Memory, through: c.Through, Held: newHeld(), Path: []Hop{hop}})
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
		all = append(all, Leaf{Key: "hole", Held: newHeld(), Path: []Hop{hop}, hole: &holeKey{c.Hole.Owner, c.Hole.Param}})
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
	l.Key = outer.ID + " > " + l.Key
	arg := l.through - 1
	l.through = 0
	for _, p := range c.Pass {
		if p.Arg == arg {
			l.through = p.Param + 1
		}
	}
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
			up := l.under(hop)
			up.hole = &holeKey{a.Hole.Owner, a.Hole.Param}
			all = append(all, up)
			continue
		}
		for _, t := range f.values(a) {
			for _, inner := range t.Leaves() {
				n := l.under(hop)
				n.Key, n.Name, n.Kind, n.Noun, n.Recv, n.Pos, n.Open, n.Memory, n.hole = inner.Key, inner.Name, inner.Kind, inner.Noun, inner.Recv, inner.Pos, inner.Open, inner.Memory, inner.hole
				n.Held = sequence(l.Held, inner.Held)
				n.Path = append(append([]Hop{}, n.Path...), inner.Path...)
				all = append(all, n)
			}
		}
	}
	return all
}

// IsHole reports whether the leaf is a call of a function-valued parameter,
// which only a caller can resolve.
func (l *Leaf) IsHole() bool { return l.hole != nil }

// A collection keeps of each sink the weakest and the strongest way.
type collection struct {
	p     *Program
	owner string
	keys  []string
	weak  map[string]Leaf
	firm  map[string]Leaf
}

func newCollection(p *Program, owner string) *collection {
	return &collection{p: p, owner: owner, weak: map[string]Leaf{}, firm: map[string]Leaf{}}
}

func (c *collection) add(l Leaf) {
	key := l.Key
	if l.hole != nil {
		key = "hole " + l.hole.owner + " " + string(rune('0'+l.hole.param))
	}
	old, ok := c.weak[key]
	if !ok {
		if len(c.keys) >= maxLeaves {
			c.p.caps["maxLeaves: "+c.owner] = true
			return
		}
		c.keys = append(c.keys, key)
		c.weak[key], c.firm[key] = l, l
		return
	}
	if n, o := l.Held.May.Len(), old.Held.May.Len(); n < o || n == o && len(l.Path) < len(old.Path) {
		c.weak[key] = l
	}
	firm := c.firm[key]
	if n, o := l.Held.Must.Len(), firm.Held.Must.Len(); n > o || n == o && len(l.Path) < len(firm.Path) {
		c.firm[key] = l
	}
}

func (c *collection) all() []Leaf {
	var all []Leaf
	for _, k := range c.keys {
		all = append(all, c.weak[k])
		if f := c.firm[k]; f.Held.Must.Len() != c.weak[k].Held.Must.Len() {
			all = append(all, f)
		}
	}
	return all
}

// BelowState returns the sinks that the calls of one block reach under a
// flow, with what holds there.
func (f *Func) BelowState(s *flow.States, block int) []Leaf {
	if !s.In(block).Reached() {
		return nil
	}
	var all []Leaf
	for _, k := range f.Blocks[block].Calls {
		below := f.Below(k)
		if len(below) == 0 {
			continue
		}
		at := after{at: f.Holds(s.Before(block, k))}
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
