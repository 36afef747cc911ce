// Package routes answers which entry points a program has, and what stands
// before each: its access matrix.
package routes

import (
	"cmp"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// A Route is one line of the matrix. Names are short, as messages have them.
type Route struct {
	Transport  string
	Method     string           // "" any or unknown; "?" not constant
	Pattern    string           // "" none; "?" for what is not constant
	Handler    string           // "?" not known
	At         finding.Position // of the handler; of the registration where it has no body
	Registered finding.Position
	Chain      []string // middleware and wrappers, outermost first; a question mark stands behind one that is not there in any case
	Guards     []Guard  // in order: those around the handler, then its own by place
	Audits     []string // sorted
	Sinks      []Sink   // sorted
	Findings   []string // rules that report something on the way from here, sorted
	Trusted    bool     // reached by trusted callers only
	Public     bool     // declared as public
	Rank       int      // see link.Entry

	id string // ID of the handler
}

// A Guard is an entitlement check before some sink of a route.
type Guard struct {
	Name     string
	Strength string // identity, role, permission, object
	Around   bool   // it stands before the handler
	Some     bool   // not before all sinks
}

// A Sink is an operation that a route reaches.
type Sink struct {
	Kind string // see package knowledge
	Name string
	Noun string // table or other resource; "" unknown
	Open bool   // taken for one by its name only
}

// strengths are the names of summary.Strength.
var strengths = [...]string{"none", "identity", "role", "permission", "object"}

// Of returns the routes of a program. The order is that of link.Entries.
func Of(p *link.Program, findings []*finding.Finding) []Route {
	handlers := map[*link.Func]*Route{} // what is known of a handler alone
	var all []Route
	for _, e := range p.Entries() {
		r := Route{
			Transport: e.Transport, Method: e.Method, Pattern: e.Pattern, Handler: finding.ShortName(e.Handler),
			At: e.Registered, Registered: e.Registered, Trusted: e.Trusted, Public: e.Public, Rank: e.Rank,
		}
		own := &Route{}
		if e.Fn != nil {
			if handlers[e.Fn] == nil {
				handlers[e.Fn] = inside(p, e.Fn, findings)
			}
			own, r.At, r.id = handlers[e.Fn], e.Fn.Pos, e.Fn.ID
		}
		r.Guards, r.Audits = around(p, e)
		for _, l := range e.Chain {
			name := finding.ShortName(l.Name)
			if !l.Sure {
				name += someSinks
			}
			r.Chain = append(r.Chain, name)
		}
		for _, g := range own.Guards {
			if !slices.ContainsFunc(r.Guards, func(h Guard) bool { return h.Name == g.Name }) {
				r.Guards = append(r.Guards, g)
			}
		}
		r.Audits = distinct(append(r.Audits, own.Audits...))
		r.Sinks, r.Findings = own.Sinks, own.Findings
		all = append(all, r)
	}
	return all
}

// around is what the chain of an entry checks and records.
func around(p *link.Program, e *link.Entry) (guards []Guard, audits []string) {
	seen := map[link.GuardID]bool{}
	add := func(h *link.Held) {
		for _, id := range outermost(p, h.May) {
			g := p.Guard(id)
			if seen[id] {
				continue
			}
			seen[id] = true
			if g.Audit {
				audits = append(audits, finding.ShortName(g.Name))
				continue
			}
			guards = append(guards, Guard{Name: finding.ShortName(g.Name), Strength: strengths[g.Strength], Around: true, Some: !e.Around.Must.Has(id)})
		}
	}
	for i := range e.Chain {
		add(e.Chain[i].Held)
	}
	add(e.Around)
	return guards, audits
}

// outermost lists the members of a set in order of place, without the guards
// that another of them stands for.
func outermost(p *link.Program, set link.Set) []link.GuardID {
	below := map[link.GuardID]bool{}
	for id := range set.All() {
		for _, l := range p.Guard(id).Leaves {
			below[l] = true
		}
	}
	var all []link.GuardID
	for _, id := range p.Sorted(set) {
		if !below[id] {
			all = append(all, id)
		}
	}
	slices.SortStableFunc(all, func(a, b link.GuardID) int { return set.At(a).Pos.Compare(set.At(b).Pos) })
	return all
}

// inside is what a handler does by itself.
func inside(p *link.Program, f *link.Func, findings []*finding.Finding) *Route {
	r := &Route{}
	leaves := f.Leaves()
	may, must := f.Checked(), link.Set{}
	first := true
	for i := range leaves {
		l := &leaves[i]
		if l.Kind == "" {
			continue
		}
		may = may.Union(l.Held.May)
		if l.Kind != "disclose" {
			if first {
				must = l.Held.Must
				first = false
			} else {
				must = must.Only(func(id link.GuardID, _ link.Site) bool { return l.Held.Must.Has(id) })
			}
		}
		s := Sink{Kind: l.Kind, Name: finding.ShortName(l.Name), Noun: l.Noun, Open: l.Open}
		if !slices.Contains(r.Sinks, s) {
			r.Sinks = append(r.Sinks, s)
		}
	}
	if first {
		must = f.Checked()
	}
	for _, id := range outermost(p, may) {
		g := p.Guard(id)
		if g.Audit {
			r.Audits = append(r.Audits, finding.ShortName(g.Name))
			continue
		}
		r.Guards = append(r.Guards, Guard{Name: finding.ShortName(g.Name), Strength: strengths[g.Strength], Some: !must.Has(id)})
	}
	slices.SortFunc(r.Sinks, func(a, b Sink) int {
		return cmp.Or(strings.Compare(a.Kind, b.Kind), strings.Compare(a.Noun, b.Noun), strings.Compare(a.Name, b.Name))
	})
	for _, one := range findings {
		if one.EntryPoint == f.ID || one.Function == f.ID {
			r.Findings = append(r.Findings, one.Rule)
		}
	}
	r.Findings = distinct(r.Findings)
	return r
}

// Kinds lists the kinds of the sinks of r. Answering the client is no
// sensitive operation by itself, and is left out.
func (r *Route) Kinds() []string {
	var all []string
	for _, s := range r.Sinks {
		if s.Kind != "disclose" {
			all = append(all, s.Kind)
		}
	}
	return distinct(all)
}

// Open reports whether something about where r lies or what runs there is not
// known: its pattern or method is not constant, or its handler not found.
func (r *Route) Open() bool {
	return strings.Contains(r.Pattern, "?") || r.Method == "?" || r.Handler == "?"
}

// Merge joins the routes of several programs, sorted, each once. What some
// command registers is as that command has it: rest, which no command
// imports, may set it up otherwise, as for tests.
func Merge(commands, rest []Route) []Route {
	all := slices.Clone(commands)
	known := map[registration]bool{}
	for i := range commands {
		known[commands[i].where()] = true
	}
	for i := range rest {
		if !known[rest[i].where()] {
			all = append(all, rest[i])
		}
	}
	slices.SortStableFunc(all, compare)
	return slices.CompactFunc(all, func(a, b Route) bool {
		return compare(a, b) == 0 && slices.Equal(a.Guards, b.Guards)
	})
}

// where is what tells a route from others, whatever stands around it.
func (r *Route) where() registration {
	return registration{r.Transport, r.Method, r.Handler, r.Registered}
}

type registration struct {
	transport, method, handler string
	at                         finding.Position
}

func compare(a, b Route) int {
	return cmp.Or(cmp.Compare(a.Rank, b.Rank), strings.Compare(a.Transport, b.Transport), strings.Compare(a.Pattern, b.Pattern),
		strings.Compare(a.Method, b.Method), strings.Compare(a.Handler, b.Handler), a.Registered.Compare(b.Registered))
}

// distinct sorts list and drops repeats.
func distinct(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}
