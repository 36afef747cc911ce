package summary

import "github.com/authparity/authparity/internal/finding"

// A Func is what callers need to know about one function: a control-flow
// skeleton with the calls on it, what its branches prove, and how it returns.
// Nothing in it depends on another package; link decides what it means.
type Func struct {
	ID        string // as (*types.Func).FullName prints the origin; closures carry $1, $2, ... behind the outer function's ID
	Pos       finding.Position
	Outer     string // ID of the enclosing function of a closure; "" otherwise
	Params    int    // receiver included
	Generated bool   // its file says that no person wrote it
	Exported  bool   // reachable by name from other packages
	Audit     bool   // its name, receiver or package says that it leaves an audit event
	Entry     bool   // its parameters carry client input: a handler
	Does      string // what its name says that it does: read, write; "" unknown
	Creates   bool   // its name says that it makes something new
	Noun      string // what its name says that it does it to: the words that are no verb, singular; "" unknown
	Reads     bool   // it takes the caller, or what proves him, out of the request or its context
	Right     Right  // what its name says that it does, in the terms of permissions
	Secret    bool   // what it does so to is a credential
	Continues bool   // its name says that it goes on from a credential, or from a new account
	Public    bool   // its name says that it is open to everybody
	Matched   string // how it matches a text parameter, or the request's path, to answer with yes or no: Contains, HasPrefix, HasSuffix; "" not
	Results   int
	Blocks    []Block // 0 is the entry
	Calls     []Call
	Atoms     []Atom
	Returns   []Return
	Sets      []Set    // of variables of the functions around a closure
	Marks     []Mark   // directives on the function
	Routers   []Router // that it returns
	Tables    []Table  // that it makes
	Names     []Naming // of tables
	Gives     []Router // tables that it returns
	Mints     []Mint   // credentials that it makes or fills in
	Bounds    []int32  // parameters that are lengths of time and are compared with a limit, receiver included
	Stock     Stock    // a credential that lasts and that it gives back
	Wires     []Wire   // types that a branch puts behind an interface with verdicts
	Lax       []Lax    // parts of verifications that it leaves out
	Swaps     []Swap   // credentials that it takes from elsewhere when one was not issued
	Stamps    []string // keys, quoted, that it sets on a request that it was given
	Recovery  bool     // its name says that it is for when the usual way fails
	OneTime   bool     // its name speaks of codes that count once
	Desk      bool     // its name says that it is for administrators
	Unread    []int32  // parameters with a name that nothing reads, receiver included
	Chained   bool     // it gives nothing back and is given what handlers in a chain are: the next runs when it comes back
	Ignores   bool     // a parameter with a name stands for the caller, and nothing reads it
	Heeds     bool     // a parameter stands for the caller, and something reads it
	Lapses    []Lapse
	Literals  []Literal
}

// A Block is a run of calls without a branch between them.
type Block struct {
	Calls []int32 // indexes into Func.Calls, in order of execution
	Deny  Deny    // the strongest denial that happens in the block itself
	Succs []Edge  // none after a return or a panic
	Ret   int32   // index into Func.Returns, -1 where the block does not return
	Cond  *Cond   // what the branch at its end asks; nil without a branch
}

// An Edge leads to a block and carries what is proven by taking it.
type Edge struct {
	To    int32
	Facts []int32 // atoms that hold
	Phis  []Phi   // each proves what all of its alternatives agree on
	Calls []int32 // of those calls that were made, none denied (sticky error state)
}

// A Phi says that a variable got its value on one of several edges; what
// holds on all of them holds.
type Phi struct {
	Alts []Alt
}

// An Alt is one edge on which the value can have come, and what the value
// itself proves there.
type Alt struct {
	From  int32 // block
	Succ  int32 // index into its Succs
	Facts []int32
	Phis  []Phi // the value is such a variable itself
}

// Deny says how a request ends without success.
type Deny uint8

const (
	DenyNone   Deny = iota
	DenySkip        // one element of many is passed over
	DenyPlain       // it ends, without saying why
	DenyError       // it ends with an error of no special kind
	DenyAbort       // the chain of handlers ends here, with whatever status
	DenyHidden      // 404
	DenyPermit      // 401, 403, a permission code or error, a login redirect
)

// Mode says when a call runs.
type Mode uint8

const (
	Now    Mode = iota
	Defer       // at the function's exit
	Go          // beside it
	Escape      // not a call here: the function value leaves for unknown code, which will call it
)

// A Call is one call, or one function value that leaves the function.
type Call struct {
	Pos        finding.Position
	Mode       Mode
	Static     string    // ID of the called function; "" when it is not known by name
	Invoke     string    // FullName of the called interface method, or of the function-valued field or variable; "" otherwise
	Hole       *Hole     // the function-valued parameter that is called; nil otherwise
	Result     int32     // the callee is what call Result-1 returned; 0 not
	Name       string    // how the source names the callee
	Recv       string    // type of the receiver, package path and name; "" none
	Base       string    // how the source names the receiver; "" none
	Funcs      []Arg     // function values among the arguments
	Consts     string    // constant arguments as written into a guard's name, e.g. "doc:export"
	Noun       string    // the resource that constant arguments name; "" unknown
	Through    int32     // the parameter of the function that names the resource, plus one; 0 when the call itself does
	Pass       []Pass    // parameters of the function that are handed on
	Owners     []int32   // arguments that are the caller's identity, receiver included
	Binds      []int32   // of a sink: parameters of the function among the values given with its statement
	Errs       []Given   // errors among the arguments that other calls returned
	Narrows    bool      // an argument, or a value among variadic ones, is the caller's identity
	Scoped     bool      // the receiver was made for the caller
	Filters    []int32   // of a call that answers with a list: the calls that look at it before anybody else
	Object     bool      // an argument is neither constant, context, client input nor caller identity
	Caller     bool      // an argument, or a field that it was filled with, carries the caller's identity
	Sink       string    // kind of a modelled sink; "" none
	Memory     bool      // the sink is a map or slice in a field, read or changed in place
	Verb       string    // kind of sink that an interface method is taken for by its verb where nothing implements it: read, write; "" none
	Audit      bool      // it leaves an audit event by itself
	Record     string    // type of the record that it is given to keep: who did what, and when; "" none
	Event      string    // type of the event that it tells whoever listens of; "" none
	Says       *Saying   // what it tells a trail, if it is named for telling; nil otherwise
	Keeps      []string  // types of events that it has kept for audit from now on
	Guard      *Model    // a modelled guard
	Permission bool      // its name is that of an entitlement check: a prior, no proof
	Anyone     bool      // it is given nothing that stands for the caller
	Open       bool      // its name asks whether something is open to everybody
	Admin      bool      // its name asks for a high rank
	Weighed    bool      // an argument is what a check of the caller answered
	Ranks      bool      // it asks more of who calls than that somebody does, and is given nothing
	Bool       bool      // it answers with a bool and nothing else
	Joins      []int32   // blocks in which an argument was chosen between values from different ways
	Choices    []Choice  // of the arguments in Joins those that are the caller's identity on some of the ways
	Pure       bool      // it knows nothing of the client: a function of the standard library, or one that reads a field of the input
	Part       bool      // a function of the standard library that gives a part of what the client sent, or looks at one
	Config     bool      // its name asks for a setting, licence or feature
	Void       bool      // it has no results
	Fetches    bool      // it reads something, and fails where that is not there
	Identifies bool      // its first result is who calls: a user, a session, claims
	Whose      bool      // it identifies who calls by what carries him, and fails where there is nobody
	Mutates    bool      // its name says that it changes something
	Fallible   bool      // its last result is an error
	Fails      bool      // it is given a constant status from 400, or an error: what it writes is a failure
	Failure    bool      // it answers the client with a constant status from 400
	Ends       bool      // it ends the chain of handlers
	Chains     bool      // it is given what the handlers of a chain are, and may end it
	Answers    bool      // it is given what answers the client, or what holds that, and nobody reads what it gives back
	Located    bool      // with Bool: it is given the path of the request, or the request
	Onward     bool      // it hands on what the function was given, to a handler that is kept or to a router
	Refuses    bool      // with Answers: it is given a text that speaks of a denial
	Worded     bool      // it gives back a text for a sentence that is written in its place: a translation, or what is filled in
	Tells      bool      // it leaves a record of what failed, or was denied
	FailsIf    int32     // the atom by which the error that it answers with is one, plus one; 0 none
	Predicate  bool      // it only asks what kind of error its argument is
	Perm       bool      // its name says that it makes a permission error; counts only where its body is not known
	Asks       bool      // a predicate that asks for a permission error
	Field      string    // FullName of the field that the called value comes from, or that an Escape goes to; "" none
	Cell       *Ref      // the callee is what an element of a table holds that was looked up; nil otherwise
	Chosen     []string  // methods and paths that the client asks for wherever it is made; of calls that hand a request on
	Receives   string    // the transport of a message that it gives back; "" none
	Upgrades   string    // the transport that it turns a request into; "" none
	Register   *Register // nil when it registers nothing
	Routers    []RouterArg
	Texts      []TextArg // strings among the arguments, where functions or routers are too
	Tables     []TableArg
	Injects    []Injection // functions that it is given as values of any type
	Spends     bool        // its name says that it makes a code count no more
	Secret     bool        // its name says that it looks at a credential
	Gives      string      // type of its first result; "" none, or an error or bool
	Unread     int32       // results that nothing reads, one bit for each
	Takes      []Given     // arguments that say how another call ended; of a check, all that another call gave
	Authorizes bool        // its name says that it makes or asks what authorizes
	Stops      bool        // it does not come back
	Actors     []Actor     // who its arguments say to act
	Hints      []string    // arguments that the client chooses, as Cond.Hint names them
	Rewraps    int32       // the argument whose nil it gives back as nil, plus one; 0 none is known
	Rest       string      // constants among its variadic arguments, as in Consts
	Unbound    string      // the field for its key of an argument that the client filled in, and that nothing here sets or looks at; "" none
	Routed     bool        // an argument is a part of the request's path
	Verifies   *Verify     // the token that it reads, and what it asks of that; nil when it reads none
	Keys       []Key       // arguments that are made of what the client sent; none where no argument is
	About      []string    // of a call that can fail or answers with a bool: types of messages of the client, fields of which it is given
	Undoes     bool        // its name says that it takes back what was done
	Credential bool        // its name is that of a credential
	Standing   bool        // its name asks whether somebody's account counts, and it is given him
	Someone    bool        // an argument is somebody, by its type or name, or a part of him
	Renews     bool        // an argument is a credential that was there before
	Factor     bool        // its name is that of a second factor
	Does       Right       // what its name says that it does
	Right      Right       // what its constant arguments name a permission for
	Highest    bool        // its constant arguments name a high rank
}

// A Choice is an argument that was chosen where several ways meet, and that
// names the caller on some of them.
type Choice struct {
	Block int32   // where they meet
	Own   []int32 // the blocks from which it comes as the caller's identity
	Blank []int32 // those from which it comes as a constant
}

// A Model is a modelled guard: which result decides, and how strong it is.
type Model struct {
	Result     int
	Strength   Strength
	Deny       string // the value that denies: false, true, error, zero; "" false or error
	Middleware bool   // the result is a middleware that asks the guard
}

// A Hole is a function-valued parameter of Owner, called in Owner or in one
// of its closures.
type Hole struct {
	Owner string
	Param int // receiver included
}

// An Arg is a function value passed as argument Param (receiver included).
type Arg struct {
	Param  int
	Func   string // ID; "" when it is not a known function
	Invoke string // FullName of an interface method or function-valued field taken as a value; "" otherwise
	Hole   *Hole
	From   int32  // it is what call From-1 of the same function returns; 0 none
	Calls  bool   // the callee calls it as part of this very call (modelled higher-order function)
	As     Duty   // what it is given for
	Cell   *Ref   // it is what an element of a table holds
	Only   string // middleware: "unary" or "stream" calls only; "" all
	Kept   string // it is the handler in this field
	List   bool   // it is all that Hole is, a list
	Bound  []Arg  // of a method of a function type: the functions that it is a method of
}

// A Verify is a call that reads a token.
type Verify struct {
	Token   string   // type of its claims; "" not known
	Demands []string // parts that it asks for, sorted: signature, audience, issuer, subject, expiry, algorithm
	Open    bool     // it may ask for more, by options that come from elsewhere
}

// A Key is an argument by the parts of the request that it is made of, or was
// looked up by: `path "id"`, `FormValue "id"`, batch.Items[].ID; batch.* is all
// of a message.
type Key struct {
	Arg  int32    // without the receiver; -1 the receiver
	From []string // sorted; none where it is not known
}

// A Pass says that a parameter is handed on as an argument.
type Pass struct {
	Arg   int32 // of the callee, receiver included
	Param int32 // of the function, receiver included
}

// A Given is the error that a call returned, as an argument of another.
type Given struct {
	Param  int32 // of the callee, receiver included
	Call   int32 // index into Func.Calls
	Result int32
}

// Outcome says which result of a call an atom speaks of.
type Outcome uint8

const (
	Returned Outcome = iota // the call came back
	Nil
	NonNil
	Other // anything but a permission error, nil included
	True
	False
	Ok // no denial happened in it
)

// Strength orders guards.
type Strength uint8

const (
	NoStrength Strength = iota
	Identity            // who the caller is
	RoleOrFlag          // a role or flag of the caller
	Permission          // a permission on a kind
	Object              // a permission on this object
)

// Right says what a permission is for, and what an operation does, by name.
type Right uint8

const (
	NoRight Right = iota // its name does not say
	View
	Create
	Change
	Delete
	Everything // of permissions only
)

// An Atom is one thing that can be known at a point: an outcome of a call, or
// a local test of the caller's identity.
type Atom struct {
	Call    int32 // index into Func.Calls; -1 for a local test
	Result  int32
	Outcome Outcome
	Any     []int32 // one of these atoms holds, where neither Call nor Test is given
	Fail    bool    // the outcome is a non-nil error
	Test    *Test
}

// A Test is a comparison with the caller's identity or a field of the
// principal.
type Test struct {
	Name     string // canonical: type and field path
	Strength Strength
	Holds    bool // the polarity: the comparison is equal, the field true
	Pos      finding.Position
	Same     bool   // two values are compared, and are the same where Holds
	Setting  bool   // a configuration or mode is tested
	Dispatch bool   // the operation that the client names is tested: no guard
	Identity bool   // the tested value is the caller's own identity or authority
	Of       int32  // the tested value is part of the answer of call Of-1 of the function; 0 none
	Left     []Left // the tested variable is not what it began as, and these gave it its value
	There    bool   // with Left: it is no bool, and not nil
	Denies   bool   // with Of: that answer is a denial
	Part     bool   // with Of: a field of what somebody may do, one permission among others
	Param    int32  // the tested value is an error parameter, receiver included, plus one; 0 not
	Right    Right  // what the tested field, by its name, is a permission for
	Admin    bool   // by its name it asks for a high rank
	Standing bool   // it asks whether somebody's account counts
}

// A Left is a closure that gives a value to a variable of the function around
// it.
type Left struct {
	Func string // ID of the closure
	Var  string
}

// A Set is a value that a closure gives to a variable of the function around it.
type Set struct {
	Var    string
	Block  int32
	Result Result
}

// A Mark is a directive on a function.
type Mark struct {
	Verb string // guard, audit, sink, primary, fallback
	Keys Names
}
