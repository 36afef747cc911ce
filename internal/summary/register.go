package summary

import (
	"strconv"
	"strings"

	"github.com/authparity/authparity/internal/finding"
)

// A Duty says what a function value is given for.
type Duty uint8

const (
	NoDuty  Duty = iota
	Handles      // it is bound to a route, or runs when nothing else matches: outside input enters it
	Wraps        // it is middleware
	Primary      // it is the primary path
	Falls        // it is an alternate path, which runs when the primary fails
	Routes       // it is given a router, as its last parameter, to register on
)

// HTTP is the transport of what is bound without one being named.
const HTTP = "http"

// A Register is what a call or an assignment says of how handlers are
// reached. Which function values it is given, and for what, is in the call's
// Funcs.
type Register struct {
	Router    Router  // it is called on this router, or sets a field of it
	Makes     bool    // its result is a router below Router, or Router itself
	Adds      bool    // its middleware is added to Router
	Late      bool    // also for the routes that were registered before
	Fallback  bool    // its handlers run when nothing else matches, or on errors
	Alias     Router  // an assignment: Router is this value
	Policies  []int32 // calls of the same function that made the alternates of its Primary
	Binds     bool    // it binds a handler to a pattern
	Mount     bool    // what it binds may be a router, and the pattern is a prefix
	Glued     bool    // patterns below it follow its own without a slash between
	Refines   bool    // it narrows the route that it is called on
	Handler   int     // the parameter that takes the handler, receiver included; where Binds
	Pattern   Text    // nil: it has none
	Methods   []Text  // nil: any, or said elsewhere
	Under     []Match // texts that are as it says wherever the call is made
	Public    bool    // its pattern says that what lies below it is open to everybody
	Recovery  bool    // its pattern says that it is for when the usual way fails
	Trusted   bool    // it has Router, or its handler, answer trusted callers only
	Option    bool    // its middleware is for the server that is made with its result
	Transport string  // where Binds: how input comes; "" as requests do
	Service   *Service
}

// A Match says that a text is a constant, as where one arm of a switch over the
// method of a row binds the row.
type Match struct {
	Text  Text
	Const string
}

// A Service is a set of methods that one call makes entry points.
type Service struct {
	Name      string // of the interface, without its package
	Transport string
	Beside    string // the transport that serves the same methods behind interceptors; "" none
	RPCs      []RPC  // in order of name
	Mapped    bool   // they are bound to the pattern of the registration, as requests are
	Before    string // ID of the method that runs before each of them; "" none
}

// Short is the name of the service, without what generated code adds to it.
func (s *Service) Short() string {
	for _, suffix := range []string{"Server", "Handler", "Service"} {
		if short := strings.TrimSuffix(s.Name, suffix); short != "" && short != s.Name {
			return short
		}
	}
	return s.Name
}

// An RPC is one method of a service.
type RPC struct {
	Name   string
	Func   string // ID of the concrete method; "" when the type is not known
	Invoke string // FullName of the interface method
	Stream bool
	Method string // where Mapped: "" any
}

// A Text is a string by its parts, in order.
type Text []Part

// A Part of a text is a constant, or where Hole is not nil what the parameter
// is, or where Open is set not known.
type Part struct {
	Const string
	Hole  *Hole
	Cell  *Ref // what an element of a table holds
	Open  bool
}

// constant reports whether p is known without anything else.
func (p *Part) constant() bool { return p.Hole == nil && p.Cell == nil && !p.Open }

// Then is t and then u, constants next to each other as one.
func (t Text) Then(u Text) Text {
	all := append(Text(nil), t...)
	for i := range u {
		if n := len(all); n > 0 && u[i].constant() && all[n-1].constant() {
			all[n-1].Const += u[i].Const
			continue
		}
		all = append(all, u[i])
	}
	return all
}

// A TextArg is a string passed to a call that registers something, or might.
type TextArg struct {
	Param int // receiver included
	Text  Text
}

// A Router is a value that handlers are registered on, by where it comes
// from. The zero Router is not known.
type Router struct {
	Owner string           // ID of the function that it is a parameter of, or made in; "" otherwise
	Param int              // index of the parameter, receiver included; where At is no place
	At    finding.Position // of the call or variable that made it
	Name  string           // FullName of the field or variable that holds it
}

// Key tells routers apart.
func (r Router) Key() string {
	return r.Owner + " " + r.Name + " " + r.At.File + " " + strconv.Itoa(r.At.Line) + " " + strconv.Itoa(r.At.Col) + " " + strconv.Itoa(r.Param)
}

// A RouterArg is a router passed to a call.
type RouterArg struct {
	Router Router
	Param  int  // receiver included
	Serves bool // the call has it answer a request
	Maybe  bool // it is known as a handler that a call made: a router, or what wraps one, or neither
}

// An Injection is a function that a call is given as a value of any type, as
// containers are that find by type what a function takes.
type Injection struct {
	Func  string
	Param int      // index of the parameter that the first of Takes is
	Takes []string // types of the parameters, in order
	Gives []string // types of the results, without errors
}
