package paths

import (
	"fmt"
	"net/http"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A Lateness is an operation that a function has done already when it asks
// whether it may.
type Lateness struct {
	Func  *link.Func
	Call  int32 // that does it
	Leaf  link.Leaf
	Guard link.GuardID
	at    link.Site // of the guard
	name  string    // of the guard
}

// Late returns the operations that come before their check, in order of
// function and call.
func Late(p *link.Program) []*Lateness {
	var all []*Lateness
	for _, f := range p.Funcs {
		if f.Generated || f.Public || goesOn(f) || f.Outer != "" && f.Results > 0 {
			continue // what a closure did before it fails, as in a transaction, may be taken back
		}
		gates := gatesOf(p, f)
		if len(gates) == 0 || slices.ContainsFunc(f.Calls, func(c summary.Call) bool { return c.Undoes }) {
			continue
		}
		for k := range f.Calls {
			if l := late(p, f, int32(k), gates); l != nil {
				all = append(all, l)
				break // one of each function
			}
		}
	}
	return all
}

// mayChange reports whether a function is there to change something: by its
// name, or by the method of its route.
func mayChange(p *link.Program, f *link.Func) bool {
	if f.Does == "write" {
		return true
	}
	return f.Does == "" && slices.ContainsFunc(p.Entries(), func(e *link.Entry) bool {
		return e.Fn == f && slices.Contains([]string{http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete}, e.Method)
	})
}

// A gate is a branch of a function one arm of which denies, with the check
// that it asks.
type gate struct {
	block, pass int // the branch, and the index of the edge that goes on
	id          link.GuardID
	site        link.Site
}

// gatesOf lists the branches of a function that deny, and ask for what they do in
// the function itself.
func gatesOf(p *link.Program, f *link.Func) []gate {
	var all []gate
	s := f.States()
	for b := range f.Blocks {
		for i := range f.Blocks[b].Succs {
			if f.Gate(b, i) != summary.DenyPermit || !s.Edge(b, i).Reached() {
				continue
			}
			before, behind := f.Holds(s.Out(b)).May, f.Holds(s.Edge(b, i)).Must
			for _, id := range p.Sorted(behind) {
				g := p.Guard(id)
				if site := behind.At(id); !before.Has(id) && !g.Audit && !g.Narrow && g.Strength >= summary.Identity && site.In == f.ID && p.Decides(id) {
					all = append(all, gate{b, i, id, site})
				}
			}
		}
	}
	return all
}

// late says that call k is made before a gate that nothing else lies behind;
// nil when it is not, or something was checked before.
func late(p *link.Program, f *link.Func, k int32, gates []gate) *Lateness {
	var leaf *link.Leaf
	if mayChange(p, f) {
		leaf = effect(p, f, k)
	}
	if leaf == nil {
		leaf = told(f, k)
	}
	sent := false
	if leaf == nil {
		leaf = requested(p, f, k)
		sent = leaf != nil
	}
	if leaf == nil {
		return nil
	}
	s := f.States()
	before := s.Before(f.BlockOf(k), k)
	if !before.Reached() || entitledIn(p, f.Holds(before).May) || entitledAround(p, f) || f.AfterFailure(k) {
		return nil
	}
	for _, g := range gates {
		if !sent && (p.Guard(g.id).Strength == summary.Identity || !entitles(p, g.id)) {
			continue
		}
		if !comesBefore(f, k, g) || undone(f, g) || protects(f, g, leaf) {
			continue
		}
		if askedBefore(f, k, g.site.Pos) {
			continue // the answer is looked at now
		}
		return &Lateness{Func: f, Call: k, Leaf: *leaf, Guard: g.id, at: g.site, name: p.Guard(g.id).Name}
	}
	return nil
}

// comesBefore reports whether a call is made before a gate is reached: on every
// way, or on some, where it is never made behind the gate.
func comesBefore(f *link.Func, k int32, g gate) bool {
	s := f.States()
	if s.Out(g.block).Must.Has(s.Made(int(k))) {
		return true
	}
	b := f.BlockOf(k)
	return b != g.block && f.Reaches(b, g.block) && !f.Reaches(g.block, b)
}

// entitledAround reports whether what stands around a function asks for a role or
// more: a look at what a credential says of itself, as whether it was revoked, is
// no more than a look at who calls.
func entitledAround(p *link.Program, f *link.Func) bool {
	for id := range f.Entering().May.All() {
		if g := p.Guard(id); !g.Audit && g.Strength > summary.Identity && entitles(p, id) {
			return true
		}
	}
	return false
}

// effect is what a call changes; nil when that is nothing, or the call checks
// or looks up something itself.
func effect(p *link.Program, f *link.Func, k int32) *link.Leaf {
	c := &f.Calls[k]
	if c.Mode != summary.Now || f.BlockOf(k) < 0 || c.Permission || c.Identifies || c.Fetches || c.Fails || f.Decisive(k) || f.DeniesOn(k) {
		return nil
	}
	if changes := c.Does == summary.Create || c.Does == summary.Change || c.Does == summary.Delete; !changes && !c.Mutates {
		return nil
	}
	l := gravestBelow(f, k)
	if l == nil && c.Void || l == nil && c.Fallible {
		l = sentBelow(f, k)
	}
	if l == nil || len(l.Path) > maxNear || l.Kind != "send" && weight(l.Kind) < weight("write") || entitledIn(p, l.Held.May) || asked(l) {
		return nil
	}
	return l
}

// sentBelow is what a call that is named for it sends to another service, and
// gets nothing back from but an error; nil when there is none.
func sentBelow(f *link.Func, k int32) *link.Leaf {
	for _, l := range f.Below(k) {
		if l.Kind == "send" && !l.IsHole() {
			return &l
		}
	}
	return nil
}

// requested is what a call asks of another service that the client has named to
// it, before anybody has asked who the client is; nil when it asks for nothing. A
// service that says who calls is asked first of all.
func requested(p *link.Program, f *link.Func, k int32) *link.Leaf {
	c := &f.Calls[k]
	b := f.BlockOf(k)
	if !f.Entry || c.Mode != summary.Now || b < 0 || len(c.Hints) == 0 || c.Permission || c.Identifies || c.Secret || c.Caller || c.Authorizes || c.Fails || f.Decisive(k) {
		return nil
	}
	if before := f.States().Before(b, k); !before.Reached() || p.Guarded(f.Holds(before).May) || p.Guarded(f.Entering().May) {
		return nil
	}
	return sentBelow(f, k)
}

// told is what a call tells the client of something that was loaded; nil when
// it tells nothing, a failure, or what is in the code.
func told(f *link.Func, k int32) *link.Leaf {
	c := &f.Calls[k]
	if c.Mode != summary.Now || f.BlockOf(k) < 0 || !c.Object || c.Fails || c.Failure || f.Decisive(k) || f.DeniesOn(k) {
		return nil
	}
	for _, l := range f.Below(k) {
		if l.Kind == "disclose" && !l.IsHole() && len(l.Path) <= maxNear {
			return &l
		}
	}
	return nil
}

// entitledIn reports whether a set holds more than a look at who calls.
func entitledIn(p *link.Program, set link.Set) bool {
	for id := range set.All() {
		if g := p.Guard(id); !g.Audit && g.Strength > summary.Identity {
			return true
		}
	}
	return false
}

// askedBefore reports whether the call at a place may have been made before call
// k.
func askedBefore(f *link.Func, k int32, at finding.Position) bool {
	s := f.States()
	before := s.Before(f.BlockOf(k), k)
	for i := range f.Calls {
		if f.Calls[i].Pos == at && before.May.Has(s.Made(i)) {
			return true
		}
	}
	return false
}

// undone reports whether something is changed where a gate denies: what was
// done before may be taken back there.
func undone(f *link.Func, g gate) bool {
	s := f.States()
	for i, e := range f.Blocks[g.block].Succs {
		if i == g.pass {
			continue
		}
		for b := range f.Blocks {
			if b != int(e.To) && !onlyBehind(f, int(e.To), b) {
				continue
			}
			if slices.ContainsFunc(f.BelowState(s, b), func(l link.Leaf) bool { return class(l.Kind) != "out" && !l.IsHole() }) {
				return true
			}
		}
	}
	return false
}

// onlyBehind reports whether a block has no way in but from another one.
func onlyBehind(f *link.Func, from, b int) bool {
	into := false
	for i := range f.Blocks {
		for _, e := range f.Blocks[i].Succs {
			if int(e.To) == b {
				if i != from {
					return false
				}
				into = true
			}
		}
	}
	return into
}

// protects reports whether a change lies behind a gate: that is what it is for,
// unless it is the same one that was made before, or of what was deleted before.
func protects(f *link.Func, g gate, done *link.Leaf) bool {
	s := f.States()
	for k := range f.Calls {
		b := f.BlockOf(int32(k))
		if b < 0 {
			continue
		}
		if at := s.Before(b, int32(k)); !at.Reached() || !f.Holds(at).Must.Has(g.id) {
			continue
		}
		l := gravestBelow(f, int32(k))
		if same := l != nil && (l.Key == done.Key || done.Kind == "delete" && done.Noun != "" && l.Noun == done.Noun); !same && (l != nil || f.Calls[k].Mutates && !f.Calls[k].Fails) {
			return true
		}
	}
	return false
}

// Finding writes a lateness out: what is done, and the check behind it. The
// rule's name and severity are the rule's to set.
func (l *Lateness) Finding() *finding.Finding {
	c := &l.Func.Calls[l.Call]
	root, _ := l.Func.Root()
	at := places(c.Pos, l.at.Pos)
	f := &finding.Finding{
		Confidence: finding.Medium,
		Evidence:   finding.Fork,
		Position:   c.Pos,
		Function:   l.Func.ID,
		EntryPoint: root.ID,
		Sink:       finding.Sink{Position: l.Leaf.Pos, Name: l.Leaf.Name, Kind: l.Leaf.Kind},
		Missing:    []finding.Check{{Name: l.name, Kind: "guard"}},
		Message: fmt.Sprintf("%s calls %s (%s) before it asks %s (%s): what is denied there is done already",
			link.Short(l.Func.ID), link.Short(callee(link.Hop{Func: l.Func, Call: l.Call})), at[0], link.Short(l.name), at[1]),
	}
	f.Fallback = append([]finding.Step{{Position: l.Func.Pos, Function: l.Func.ID, Note: "enters here"}}, below(&l.Leaf)...)
	f.Primary = []finding.Step{
		{Position: l.Func.Pos, Function: l.Func.ID, Note: "enters here"},
		{Position: l.at.Pos, Function: l.at.In, Note: "checks " + link.Short(l.name)},
	}
	if l.Leaf.Open {
		f.Open = []string{l.Leaf.Name}
	}
	return f
}
