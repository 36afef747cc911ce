package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// A situation says from where the functions around a place were called,
// innermost first: what their parameters are is known there.
type situation []situated

type situated struct {
	owner string // ID of the function, or the key of the tables
	from  Caller
	row   *summary.Row // of tables, with the function that makes it
	maker *Func
}

// of returns the call that gives owner its parameters, and what is known of
// the function that makes it.
func (s situation) of(owner string) (Caller, situation, bool) {
	i := slices.IndexFunc(s, func(b situated) bool { return b.owner == owner && b.row == nil })
	if i < 0 {
		return Caller{}, nil, false
	}
	return s[i].from, s[i+1:], true
}

// cell returns what the row of a situation holds, with what is known of the
// function that made it.
func (s situation) cell(r *summary.Ref) (cell summary.Cell, maker *Func, rest situation, ok bool) {
	i := slices.IndexFunc(s, func(b situated) bool { return b.row != nil && b.owner == r.Key() })
	if i < 0 {
		return summary.Cell{}, nil, nil, false
	}
	for _, c := range s[i].row.Cells {
		if c.Field == r.Field {
			cell = c
		}
	}
	return cell, s[i].maker, s[i+1:], true
}

// row is the row of a situation for a table; nil when it has none.
func (s situation) row(r *summary.Ref) *summary.Row {
	for _, b := range s {
		if b.row != nil && (r == nil || b.owner == r.Key()) {
			return b.row
		}
	}
	return nil
}

// maxContexts bounds the calls of one function that registers what it is
// given. Generated clients aside, the largest seen has 400 routes. Reaching it is
// counted.
const maxContexts = 2000

// maxContextDepth bounds how many functions pass a handler on before it is
// registered, or pass on the options of a server, and half of how many calls
// narrow one route. Three were seen. Reaching it is counted.
const maxContextDepth = 6

// contexts lists the ways in which a function that registers something is
// called, as far as what it registers depends on that; one empty way when it
// does not.
func (p *Program) contexts(at Caller) []situation {
	all := []situation{nil}
	for depth := 0; ; depth++ {
		var next []situation
		grown := false
		for _, ctx := range all {
			owner, table := p.unbound(at, ctx)
			if table != nil {
				rows := p.rows(table, ctx)
				for _, row := range rows {
					next = append(next, append(ctx[:len(ctx):len(ctx)], row))
				}
				if grown = grown || len(rows) > 0; len(rows) == 0 {
					next = append(next, ctx)
				}
				continue
			}
			o := p.byID[owner]
			if o == nil || len(o.callers) == 0 {
				next = append(next, ctx)
				continue
			}
			grown = true
			for _, c := range o.callers {
				next = append(next, append(ctx[:len(ctx):len(ctx)], situated{owner: owner, from: c}))
			}
		}
		if !grown {
			return next
		}
		if depth == maxContextDepth {
			p.caps["maxContextDepth: "+at.Func.ID] = true
			return all
		}
		all = next
		if len(all) > maxContexts {
			p.caps["maxContexts: "+at.Func.ID] = true
			return all[:maxContexts]
		}
	}
}

// unbound is a function whose parameters the registration depends on, and
// whose caller is not known yet, or a table whose row is not; "" and nil when
// there is none.
func (p *Program) unbound(at Caller, ctx situation) (string, *summary.Ref) {
	c := &at.Func.Calls[at.Call]
	for _, m := range c.Register.Under {
		if owner, table := p.unboundText(m.Text, ctx); owner != "" || table != nil {
			return owner, table
		}
	}
	for _, r := range append(at.Func.refinements(c.Register.Router), c.Register) {
		for _, t := range append([]summary.Text{r.Pattern}, r.Methods...) {
			if owner, table := p.unboundText(t, ctx); owner != "" || table != nil {
				return owner, table
			}
		}
	}
	for _, a := range c.Funcs {
		if a.As == summary.Handles {
			if owner, table := p.unboundArg(a, at.Func, ctx, nil); owner != "" || table != nil {
				return owner, table
			}
		}
	}
	return "", nil
}

func (p *Program) unboundText(t summary.Text, ctx situation) (string, *summary.Ref) {
	for _, part := range t {
		var inner summary.Text
		var rest situation
		switch {
		case part.Hole != nil:
			site, outer, ok := ctx.of(part.Hole.Owner)
			if !ok {
				return part.Hole.Owner, nil
			}
			inner, rest = site.text(part.Hole.Param), outer
		case part.Cell != nil:
			cell, _, outer, ok := ctx.cell(part.Cell)
			if !ok {
				return p.unboundTable(part.Cell, ctx)
			}
			inner, rest = cell.Text, outer
		}
		if owner, table := p.unboundText(inner, rest); owner != "" || table != nil {
			return owner, table
		}
	}
	return "", nil
}

// unboundTable is a table whose row is not known, or first the function that
// it is a parameter of.
func (p *Program) unboundTable(r *summary.Ref, ctx situation) (string, *summary.Ref) {
	for _, t := range r.Tables {
		if t.Owner != "" && !t.At.IsValid() {
			if _, _, ok := ctx.of(t.Owner); !ok {
				return t.Owner, nil
			}
		}
	}
	if len(p.rows(r, ctx)) == 0 {
		return "", nil
	}
	return "", r
}

func (p *Program) unboundArg(a summary.Arg, f *Func, ctx situation, seen []Caller) (string, *summary.Ref) {
	if a.Cell != nil {
		cell, maker, rest, ok := ctx.cell(a.Cell)
		if !ok {
			return p.unboundTable(a.Cell, ctx)
		}
		for _, held := range cell.Funcs {
			if owner, table := p.unboundArg(held, maker, rest, seen); owner != "" || table != nil {
				return owner, table
			}
		}
	}
	if a.Hole != nil {
		site, rest, ok := ctx.of(a.Hole.Owner)
		if !ok {
			return a.Hole.Owner, nil
		}
		for _, given := range site.Func.Calls[site.Call].Funcs {
			if given.Param == a.Hole.Param {
				if owner, table := p.unboundArg(given, site.Func, rest, seen); owner != "" || table != nil {
					return owner, table
				}
			}
		}
	}
	for _, bound := range a.Bound {
		if owner, table := p.unboundArg(bound, f, ctx, seen); owner != "" || table != nil {
			return owner, table
		}
	}
	if at := (Caller{Func: f, Call: a.From}); a.From > 0 && !slices.Contains(seen, at) { // not wrapped in a loop
		seen = append(seen[:len(seen):len(seen)], at)
		for _, given := range f.Calls[a.From-1].Funcs {
			if owner, table := p.unboundArg(given, f, ctx, seen); owner != "" || table != nil {
				return owner, table
			}
		}
	}
	return "", nil
}

// rows are the rows of tables, each as a situation has it.
func (p *Program) rows(r *summary.Ref, ctx situation) []situated {
	var all []situated
	var seen []summary.Router
	var follow func(tables []summary.Router, ctx situation)
	follow = func(tables []summary.Router, ctx situation) {
		for _, t := range tables {
			if slices.Contains(seen, t) {
				continue
			}
			seen = append(seen, t)
			if made, ok := p.routes.tables[t]; ok {
				for i := range made.table.Rows {
					all = append(all, situated{owner: r.Key(), row: &made.table.Rows[i], maker: made.maker})
				}
				continue
			}
			if t.Name != "" {
				for _, n := range p.routes.named[t.Name] {
					follow(n, nil)
				}
				continue
			}
			if !t.At.IsValid() {
				if site, rest, ok := ctx.of(t.Owner); ok {
					for _, a := range site.Func.Calls[site.Call].Tables {
						if a.Param == t.Param {
							follow(a.Tables, rest)
						}
					}
				}
				continue
			}
			if o := p.byID[t.Owner]; o != nil {
				if k := o.callAt(t.At); k >= 0 {
					for _, f := range o.Targets(&o.Calls[k]) {
						follow(f.Gives, append(situation{{owner: f.ID, from: Caller{o, o.BlockOf(k), k}}}, ctx...))
					}
				}
			}
		}
	}
	follow(r.Tables, ctx)
	return all
}

// pos is the place of a call, or where there is none of its function.
func (c Caller) pos() finding.Position {
	if c.Call < 0 {
		return c.Func.Pos
	}
	return c.Func.Calls[c.Call].Pos
}

// excludes reports whether a registration is not made in a situation: it lies
// under a comparison of a text that is another one there.
func (p *Program) excludes(r *summary.Register, ctx situation) bool {
	return slices.ContainsFunc(r.Under, func(m summary.Match) bool {
		is := p.written(m.Text, ctx)
		return is != m.Const && !strings.Contains(is, unknown)
	})
}

// text is the string that a call passes for a parameter.
func (c Caller) text(param int) summary.Text {
	for _, t := range c.Func.Calls[c.Call].Texts {
		if t.Param == param {
			return t.Text
		}
	}
	return summary.Text{{Open: true}}
}

// written is a text in a situation, with "?" for what is not known of it.
func (p *Program) written(t summary.Text, ctx situation) string {
	var b strings.Builder
	for _, part := range t {
		switch {
		case part.Hole != nil:
			if site, rest, ok := ctx.of(part.Hole.Owner); ok {
				b.WriteString(p.written(site.text(part.Hole.Param), rest))
			} else {
				b.WriteString(unknown)
			}
		case part.Cell != nil:
			if cell, _, rest, ok := ctx.cell(part.Cell); ok {
				b.WriteString(p.written(cell.Text, rest))
			} else {
				b.WriteString(unknown)
			}
		case part.Open:
			b.WriteString(unknown)
		default:
			b.WriteString(part.Const)
		}
	}
	return b.String()
}
