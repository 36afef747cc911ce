package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/summary"
)

// served returns the entry points of one call that registers the methods of
// an implementation.
func (p *Program) served(at Caller) []*Entry {
	if all, ok := p.routes.services[at]; ok {
		return all
	}
	all := p.serve(at)
	p.routes.services[at] = all
	return all
}

func (p *Program) serve(at Caller) []*Entry {
	c := &at.Func.Calls[at.Call]
	s := c.Register.Service
	router := c.Register.Router
	var own []Link
	if router == (summary.Router{}) { // its result is to be mounted
		own = p.optionLinks(at)
		router = summary.Router{Owner: at.Func.ID, At: c.Pos}
	}
	var before []Link
	if f := p.byID[s.Before]; f != nil {
		before = []Link{{Name: f.ID, Pos: c.Pos, Sure: true, Held: f.through()}}
	}
	var all []*Entry
	for _, m := range p.mounts(router, at, nil, nil) {
		if at.Func.Entry { // made for one request
			m.held = join(m.held, at.Func.Before(at.Block, at.Call))
		}
		for _, rpc := range s.RPCs {
			for _, h := range p.methods(rpc) {
				e := &Entry{
					Fn: h, Handler: unknown, Transport: s.Transport, Beside: s.Beside, Registered: c.Pos,
					Service: s.Short(), Pattern: "/" + s.Short() + "/" + rpc.Name, Router: routerName(router), Trusted: m.trusted || c.Register.Trusted, Rank: rank(s.Transport),
				}
				if s.Mapped {
					e.Service, e.Method, e.Plain, e.binder = "", rpc.Method, true, at.Func
					e.Pattern = joined(m.prefix, p.written(c.Register.Pattern, nil), m.glued)
				}
				if rpc.Stream {
					e.Transport += streamSuffix
				}
				switch {
				case h != nil:
					e.Handler = h.ID
				case rpc.Func != "":
					e.Handler = rpc.Func
				}
				for _, l := range slices.Concat(m.chain, own, before) {
					if l.only == "" || (l.only == "stream") == rpc.Stream {
						e.Chain = append(e.Chain, l)
					}
				}
				p.surround(e, m.held)
				all = append(all, e)
			}
		}
	}
	return all
}

// methods are the functions that one method of a service can be; nil stands
// for one without a body here.
func (p *Program) methods(rpc summary.RPC) []*Func {
	if f := p.byID[rpc.Func]; f != nil || rpc.Func != "" {
		return []*Func{f}
	}
	if all := p.implementations(rpc.Invoke, nil); len(all) > 0 {
		return all
	}
	return []*Func{nil}
}

// optionLinks is the middleware that the options of a server hold. Options are
// made beside it, in functions that are called there and return some, in the
// callers that pass them on, or where a container finds them.
func (p *Program) optionLinks(server Caller) []Link {
	var all []Link
	of := p.optionsOf(&server.Func.Calls[server.Call])
	p.collectOptions(server.Func, server, of, &all, nil)
	for f, depth := server.Func, 0; len(all) == 0; depth++ {
		if depth == maxContextDepth {
			p.caps["maxContextDepth: "+server.Func.ID] = true
			break
		}
		if len(f.callers) != 1 { // whose options these are is not known, but for those of a container
			for _, t := range p.providers(f) {
				p.collectOptions(t, Caller{t, 0, -1}, of, &all, nil)
			}
			break
		}
		site := f.callers[0]
		p.collectOptions(site.Func, site, of, &all, nil)
		f = site.Func
	}
	return all
}

// optionsOf is the package whose types are options of what a call makes: that of
// the library's own constructor, known by a model where the library is analysed
// as well. "" says nothing.
func (p *Program) optionsOf(c *summary.Call) string {
	i := strings.LastIndexByte(c.Static, '.')
	if i < 0 || strings.HasPrefix(c.Static, "(") || p.byID[c.Static] != nil && (c.Register == nil || !c.Register.Makes) {
		return ""
	}
	return c.Static[:i]
}

// collectOptions adds the options that f makes before a place, those of one
// package only where it is named.
func (p *Program) collectOptions(f *Func, at Caller, of string, all *[]Link, seen []*Func) {
	if slices.Contains(seen, f) {
		return
	}
	seen = append(seen, f)
	f.each(func(b int, k int32, c *summary.Call) {
		if c.Register != nil && c.Register.Option {
			if of != "" && !strings.HasPrefix(c.Gives, of+".") {
				return
			}
			*all = append(*all, p.standing(p.linksIn(f, c, nil), Caller{f, b, k}, at, false)...)
			return
		}
		if f == at.Func && k == at.Call || c.Gives == "" || !p.givesOption(c.Gives) {
			return
		}
		for _, t := range f.Targets(c) {
			p.collectOptions(t, Caller{t, 0, -1}, of, all, seen)
		}
	})
}

// givesOption reports whether a type is that of options, or a list of them.
func (p *Program) givesOption(t string) bool {
	if p.optionTypes == nil {
		p.optionTypes = map[string]bool{}
		for _, f := range p.Funcs {
			for k := range f.Calls {
				if c := &f.Calls[k]; c.Register != nil && c.Register.Option {
					p.optionTypes[c.Gives] = true
				}
			}
		}
	}
	return p.optionTypes[strings.TrimPrefix(t, "[]")]
}
