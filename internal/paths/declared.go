package paths

import (
	"fmt"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// An Undeclared is a handler whose registration leaves out what nearly all
// others like it declare that a caller needs: its zero value asks for nothing.
type Undeclared struct {
	Handler  *link.Func
	Field    string // FullName
	With, Of int    // how many of the others declare it

	own, peer *literal
	leaf      *link.Leaf // what the handler does; nil where it is only known to call what the others call
	call      *summary.Call
}

type literal struct {
	*summary.Literal
	in      *link.Func
	handler *link.Func
}

// mostUndeclared is the largest share of registrations without a declaration
// for which it is a rule: one in six.
const mostUndeclared = 6

// Undeclareds returns the registrations that leave out what nearly all others
// of their type in their package declare, in order of place.
func Undeclareds(p *link.Program) []*Undeclared {
	v := newVote(p)
	var order []string
	by := map[string][]*literal{}
	for _, f := range p.Funcs {
		for i := range f.Literals {
			l := &literal{Literal: &f.Literals[i], in: f}
			for _, a := range l.Funcs {
				if all := f.Values(a); len(all) == 1 {
					l.handler = all[0]
				}
			}
			key := l.Type + " " + l.Pos.File[:strings.LastIndexByte(l.Pos.File, '/')+1]
			if by[key] == nil {
				order = append(order, key)
			}
			by[key] = append(by[key], l)
		}
	}
	var all []*Undeclared
	for _, key := range order {
		for _, d := range by[key][0].Fields {
			all = append(all, v.undeclared(d, by[key])...)
		}
	}
	slices.SortStableFunc(all, func(a, b *Undeclared) int { return a.own.Pos.Compare(b.own.Pos) })
	return all
}

// undeclared compares literals of one type in one field.
func (v *vote) undeclared(d summary.Declared, all []*literal) []*Undeclared {
	with := slices.DeleteFunc(slices.Clone(all), func(l *literal) bool { return !l.Has(d.Name, true) })
	without := slices.DeleteFunc(slices.Clone(all), func(l *literal) bool { return !l.Has(d.Name, false) })
	n := len(with)
	if n < leastPeers || len(without) == 0 || len(without)*mostUndeclared > len(all) || wilson(n, n+len(without)-1) < leastReadShare {
		return nil
	}
	field := all[0].Type + "." + d.Name
	if demands, read := v.p.Demands(field); !demands && (read || !d.Permission) {
		return nil
	}
	var found []*Undeclared
	for _, l := range without {
		if l.handler == nil || l.handler.Public || l.handler.Generated || v.declaresElse(l, d.Name, with) {
			continue
		}
		u := &Undeclared{Handler: l.handler, Field: field, With: n, Of: n + len(without) - 1, own: l, peer: with[0]}
		if door := newDoor(l.handler, nil, nil); door != nil {
			if door.open() || v.asks(door) {
				continue
			}
			u.leaf = gravest(door.leaves)
		} else if u.call = sameCall(l.handler, with); u.call == nil {
			continue // it does nothing that the others do
		}
		found = append(found, u)
	}
	return found
}

// declaresElse reports whether a literal declares something in place of a
// field: another one named for a permission, or that demands something, which
// most of those with the field leave out.
func (v *vote) declaresElse(l *literal, field string, with []*literal) bool {
	return slices.ContainsFunc(l.Fields, func(d summary.Declared) bool {
		if !d.Set || d.Name == field {
			return false
		}
		n := 0
		for _, o := range with {
			if o.Has(d.Name, true) {
				n++
			}
		}
		if 2*n > len(with) {
			return false
		}
		demands, _ := v.p.Demands(l.Type + "." + d.Name)
		return demands || d.Permission
	})
}

// sameCall is a call of a function of the program that gives something back, which
// at least half of the handlers of other literals make as well; nil if there is
// none.
func sameCall(f *link.Func, others []*literal) *summary.Call {
	for k := range f.Calls {
		c := &f.Calls[k]
		if c.Mode != summary.Now || c.Void || c.Predicate || c.Pure || len(f.Targets(c)) == 0 {
			continue
		}
		n := 0
		for _, o := range others {
			if o.handler != nil && slices.ContainsFunc(o.handler.Calls, func(b summary.Call) bool { return b.Static == c.Static && b.Invoke == c.Invoke }) {
				n++
			}
		}
		if 2*n >= len(others) {
			return c
		}
	}
	return nil
}

// Finding writes an undeclared registration out. The rule's name and severity
// are the rule's to set.
func (u *Undeclared) Finding() *finding.Finding {
	f := &finding.Finding{
		Confidence: finding.Medium, Evidence: finding.Registration, Position: u.own.Pos, Function: u.own.in.ID,
		EntryPoint: u.Handler.ID, Missing: []finding.Check{{Name: u.Field, Kind: "guard"}},
	}
	f.Primary = []finding.Step{{Position: u.peer.Pos, Function: u.peer.in.ID, Note: "declares " + link.Short(u.Field)}}
	if u.peer.handler != nil {
		f.Primary = append(f.Primary, finding.Step{Position: u.peer.handler.Pos, Function: u.peer.handler.ID, Note: "enters here"})
	}
	f.Fallback = []finding.Step{
		{Position: u.own.Pos, Function: u.own.in.ID, Note: "declares nothing"},
		{Position: u.Handler.Pos, Function: u.Handler.ID, Note: "enters here"},
	}
	var reaches string
	if u.leaf != nil {
		f.Sink = finding.Sink{Position: u.leaf.Pos, Name: u.leaf.Name, Kind: u.leaf.Kind}
		f.Fallback = append(f.Fallback, below(u.leaf)...)
		reaches = operation(u.leaf)
	} else {
		name := u.call.Static + u.call.Invoke
		f.Sink = finding.Sink{Position: u.call.Pos, Name: name, Kind: "read"}
		f.Fallback = append(f.Fallback, finding.Step{Position: u.call.Pos, Function: u.Handler.ID, Note: "calls " + link.Short(name)})
		reaches = link.Short(name)
	}
	f.Message = fmt.Sprintf("%s is registered without %s and reaches %s: %d of %d others beside it declare it, as at %s",
		link.Short(u.Handler.ID), link.Short(u.Field), reaches, u.With, u.Of, places(u.peer.Pos)[0])
	return f
}
