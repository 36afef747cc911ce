package summary

import "github.com/authparity/authparity/internal/finding"

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

// A Register is what a call or an assignment says of how handlers are
// reached. Which function values it is given, and for what, is in the call's
// Funcs.
type Register struct {
	Router   Router  // it is called on this router, or sets a field of it
	Makes    bool    // its result is a router below Router, or Router itself
	Adds     bool    // its middleware is added to Router
	Late     bool    // also for the routes that were registered before
	Fallback bool    // its handlers run when nothing else matches, or on errors
	Alias    Router  // an assignment: Router is this value
	Policies []int32 // calls of the same function that made the alternates of its Primary
}

// A Router is a value that handlers are registered on, by where it comes
// from. The zero Router is not known.
type Router struct {
	Owner string           // ID of the function that it is a parameter of, or made in; "" otherwise
	Param int              // index of the parameter, receiver included; where At is no place
	At    finding.Position // of the call or variable that made it
	Name  string           // FullName of the field or variable that holds it
}

// A RouterArg is a router passed to a call.
type RouterArg struct {
	Router Router
	Param  int  // receiver included
	Serves bool // the call has it answer a request
}
