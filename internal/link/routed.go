package link

import "github.com/authparity/authparity/internal/summary"

// Routed reports whether a route of a router leads to it, also if its handler
// turns the request into another transport.
func (e *Entry) Routed() bool {
	return e.at.Func != nil && e.Service == "" && e.at.Func.Calls[e.at.Call].Register.Transport == ""
}

// Root is the router that an entry point is bound on, where the functions that
// bind it are all given the same one: what they bind stands side by side. It
// is as Router otherwise, and "" where that is not known.
func (p *Program) Root(e *Entry) string {
	if !e.Routed() {
		return ""
	}
	r := e.at.Func.Calls[e.at.Call].Register.Router
	for range maxContextDepth {
		up := p.givenFor(r)
		if up == (summary.Router{}) {
			break
		}
		r = up
	}
	return routerName(r)
}

// givenFor is the router that all callers of a function give for the parameter
// that r is; the zero Router when r is none, or they differ.
func (p *Program) givenFor(r summary.Router) summary.Router {
	o := p.byID[r.Owner]
	if o == nil || r.At.IsValid() || r.Name != "" {
		return summary.Router{}
	}
	given := summary.Router{}
	for _, s := range o.callers {
		for _, a := range s.Func.Calls[s.Call].Routers {
			if a.Param != r.Param {
				continue
			}
			if given != (summary.Router{}) && given != a.Router {
				return summary.Router{}
			}
			given = a.Router
		}
	}
	return given
}
