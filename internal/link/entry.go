package link

import (
	"cmp"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// An Entry is an entry point: one way from outside into one handler.
type Entry struct {
	Fn         *Func            // the handler, behind what wraps it; nil when it has no body here
	Handler    string           // ID of Fn, or the name of a handler without a body; "?" when it is not known
	Transport  string           // one of the model format, that of a stream with "-stream" behind it
	Beside     string           // the transport that serves the same methods behind interceptors; "" none
	Method     string           // "" any or unknown, "?" not constant
	Pattern    string           // with the prefixes of its groups; "" unknown, with a "?" for each part that is not constant
	Service    string           // gRPC service or receiver type of an RPC; "" otherwise
	Registered finding.Position // where the handler is named
	Router     string           // identity of the router or group; "" unknown
	Around     *Held            // what middleware and wrappers prove before the handler runs
	Chain      []Link           // the middleware and wrappers, outermost first
	Audits     bool             // some of Chain may leave an audit event
	Trusted    bool             // only trusted callers can reach the listener, such as those of a unix socket
	Public     bool             // its registration declares that no permission is needed
	Recovery   bool             // its pattern says that it is for when the usual way fails
	Groups     []Group          // the parts of routers that it lies in, outermost first
	Plain      bool             // a request as routes have them whose line of the model names no transport
	Rank       int              // 0 for outside input, 1 for commands and jobs

	Hands bool // it only hands requests on to handlers by what the client asks for; they are entry points as well

	at     Caller // the call that binds it; of no function for a service
	binder *Func
}

// Binder is the function that binds the handler, or gives it to the function
// that does; nil for the methods of a service.
func (e *Entry) Binder() *Func { return e.binder }

// A Link is one middleware or wrapper on the way to a handler.
type Link struct {
	Name string // ID of the function, or what the source calls it
	Pos  finding.Position
	Sure bool  // it stands before the handler in any case
	Held *Held // what it proves before it goes on; Must is empty where its own function adds it on some paths only

	only   string // "unary" or "stream" calls only; "" all
	denies bool   // of an interceptor: it refuses some with a 401 or 403
	maker  string // the function that returned it
	consts string // the constants that it was made with
	right  summary.Right
}

// A Group is a part of a router, with a pattern of its own.
type Group struct {
	Beside  string // what the groups share that are made in one function of one router
	Pattern string // with the prefixes of the groups around it, as far as they are known there
	Func    *Func  // that makes it
	Pos     finding.Position
	Public  bool // its pattern says that what lies in it is open to everybody

	recovery bool // its pattern says that what lies in it is for when the usual way fails
}

// group is the group that a call makes; none where it has no pattern.
func (p *Program) group(r *summary.Register, at Caller, ctx situation) []Group {
	if r.Pattern == nil || r.Refines || r.Router == (summary.Router{}) {
		return nil
	}
	return []Group{{
		Beside: r.Router.Key() + " in " + at.Func.ID, Pattern: p.written(r.Pattern, ctx),
		Func: at.Func, Pos: at.pos(), Public: r.Public, recovery: r.Recovery,
	}}
}

// Strength is that of the strongest guard of the link.
func (p *Program) Strength(l *Link) summary.Strength {
	s := summary.NoStrength
	for id := range l.Held.Must.All() {
		if g := &p.guards[id]; !g.Audit {
			s = max(s, g.Strength)
		}
	}
	return s
}

// Entries returns the entry points of the program in order of transport,
// pattern, method and position. A handler that is registered under three
// patterns is three entry points.
func (p *Program) Entries() []*Entry {
	return p.Memo("entries", func() any {
		var all []*Entry
		for _, f := range p.Funcs {
			if e := p.consumer(f); e != nil {
				all = append(all, e)
			}
			f.each(func(b int, k int32, c *summary.Call) {
				if c.Register == nil {
					return
				}
				if c.Register.Binds {
					for _, e := range p.bound(Caller{f, b, k}) {
						all = append(append(all, e), p.dispatched(e)...)
					}
				}
				if c.Register.Service != nil {
					all = append(all, p.served(Caller{f, b, k})...)
				}
			})
		}
		return sortedEntries(all)
	}).([]*Entry)
}

// sortedEntries drops repeats: what two ways of calling a set-up function
// register is registered once.
func sortedEntries(all []*Entry) []*Entry {
	slices.SortStableFunc(all, func(a, b *Entry) int {
		return cmp.Or(cmp.Compare(a.Rank, b.Rank), strings.Compare(a.Transport, b.Transport), strings.Compare(a.Service, b.Service),
			strings.Compare(a.Pattern, b.Pattern), strings.Compare(a.Method, b.Method),
			a.Registered.Compare(b.Registered), strings.Compare(a.Handler, b.Handler), cmp.Compare(len(a.Chain), len(b.Chain)))
	})
	return slices.CompactFunc(all, func(a, b *Entry) bool {
		return a.Transport == b.Transport && a.Service == b.Service && a.Pattern == b.Pattern && a.Method == b.Method &&
			a.Registered == b.Registered && a.Handler == b.Handler && slices.EqualFunc(a.Chain, b.Chain, func(x, y Link) bool {
			return x.Name == y.Name && x.Pos == y.Pos && x.Sure == y.Sure
		})
	})
}

// bound returns the entry points of one call that binds a handler: one for
// each way in which the function around it is called, prefix and method.
func (p *Program) bound(at Caller) []*Entry {
	c := &at.Func.Calls[at.Call]
	var all []*Entry
	for _, ctx := range p.contexts(at) {
		handlers := p.handlers(at, ctx)
		if len(handlers) == 0 || p.excludes(c.Register, ctx) {
			continue
		}
		var beyond []handler
		for _, h := range handlers {
			beyond = append(beyond, p.behindGenerated(h)...)
		}
		handlers = beyond
		route := p.refined(at, ctx)
		for _, m := range p.mounts(c.Register.Router, at, ctx, nil) {
			for _, h := range handlers {
				for _, method := range route.methods {
					e := p.entry(at, ctx, h, m, route.pattern, method)
					if row := ctx.row(nil); row != nil {
						e.Public = len(row.Free) > 0
					}
					all = append(all, e)
				}
			}
		}
	}
	return all
}

// entry puts together what is known of one way in.
func (p *Program) entry(at Caller, ctx situation, h handler, m mount, pattern, method string) *Entry {
	reg := at.Func.Calls[at.Call].Register
	e := &Entry{
		Fn: h.fn, Handler: h.name, Transport: cmp.Or(reg.Transport, summary.HTTP), Method: method, Registered: h.place(at),
		Router: routerName(p.passedOn(reg.Router, ctx)), Trusted: m.trusted || reg.Trusted, at: at, binder: h.named(at).Func,
	}
	e.Rank = rank(e.Transport)
	if reg.Transport == "" {
		upgraded := h.fn.upgrades(0)
		e.Transport, e.Plain = cmp.Or(upgraded, e.Transport), upgraded == ""
	}
	if verb, rest, ok := strings.Cut(pattern, " "); ok && method == "" && (isMethod(verb) || verb == unknown) {
		e.Method, pattern = verb, strings.TrimSpace(rest)
	}
	e.Pattern = joined(m.prefix, pattern, m.glued)
	if !strings.Contains(e.Pattern, "://") {
		for strings.Contains(e.Pattern, "//") { // as path.Join has it
			e.Pattern = strings.ReplaceAll(e.Pattern, "//", "/")
		}
	}
	e.Groups = m.groups
	e.Recovery = reg.Recovery || slices.ContainsFunc(m.groups, func(g Group) bool { return g.recovery })
	e.Chain = append(e.Chain, m.chain...)
	e.Chain = append(e.Chain, p.linksIn(at.Func, &at.Func.Calls[at.Call], ctx)...)
	e.Chain = append(e.Chain, h.chain...)
	p.surround(e, m.held)
	return e
}

// rank is that of entry points of a transport.
func rank(transport string) int {
	switch transport {
	case "command", "job", "queue": // what comes there was let in elsewhere
		return 1
	}
	return 0
}

// consumer is the entry point that a function is which fetches messages by
// itself; nil for others.
func (p *Program) consumer(f *Func) *Entry {
	for k := range f.Calls {
		if c := &f.Calls[k]; c.Receives != "" {
			return &Entry{Fn: f, Handler: f.ID, Transport: c.Receives, Registered: c.Pos, Around: newHeld(), Rank: rank(c.Receives)}
		}
	}
	return nil
}

// maxUpgrade is how many calls below a handler its request is turned into
// another transport for it to be one of that transport. What does so deeper
// down stands behind a router of its own.
const maxUpgrade = 2

// upgrades is the transport that a handler turns its request into; "" none.
func (f *Func) upgrades(depth int) string {
	if f == nil || depth > maxUpgrade {
		return ""
	}
	for k := range f.Calls {
		c := &f.Calls[k]
		if c.Upgrades != "" {
			return c.Upgrades
		}
		if t := f.program.byID[c.Static]; t != nil && t != f {
			if to := t.upgrades(depth + 1); to != "" {
				return to
			}
		}
	}
	return ""
}

// Base is the transport without what tells its streams apart.
func (e *Entry) Base() string { return strings.TrimSuffix(e.Transport, streamSuffix) }

// Streams reports whether it is a stream beside unary methods.
func (e *Entry) Streams() bool { return e.Base() != e.Transport }

// streamSuffix marks the transport of streams.
const streamSuffix = "-stream"

// surround says what an entry's chain proves, and what else holds around it.
func (p *Program) surround(e *Entry, held *Held) {
	e.Around = join(held, nil)
	for _, l := range e.Chain {
		e.Around.add(l.Held)
	}
	for id := range e.Around.May.All() {
		e.Audits = e.Audits || p.guards[id].Audit
	}
}

func isMethod(s string) bool { return s != "" && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" }

// joined is a pattern below a prefix, with one slash between them, or glued to
// it.
func joined(prefix, pattern string, glued bool) string {
	switch {
	case glued:
		return prefix + pattern
	case pattern == "":
		return prefix
	case prefix == "", prefix == "/" && strings.HasPrefix(pattern, unknown):
		return pattern
	}
	prefix = strings.TrimSuffix(strings.TrimSuffix(prefix, "*"), "/")
	if pattern[0] != '/' && !strings.HasPrefix(pattern, unknown) {
		pattern = "/" + pattern
	}
	return prefix + pattern
}

// nameOf names a function value: its ID, or the function that returned it.
func (f *Func) nameOf(a summary.Arg) string {
	switch {
	case a.Func != "":
		return a.Func
	case a.Invoke != "":
		return a.Invoke
	case a.From > 0:
		return callName(&f.Calls[a.From-1], true)
	}
	return unknown
}

// unknown stands for what is not constant, or not known.
const unknown = "?"
