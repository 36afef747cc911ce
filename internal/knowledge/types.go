package knowledge

import (
	"strconv"
	"strings"
)

// A Role is what a function, type, field or variable is to the analysis.
type Role string

const (
	Sink       Role = "sink"       // does the sensitive operation
	Audit      Role = "audit"      // leaves an audit event
	Guard      Role = "guard"      // a result of it decides allow or deny
	None       Role = "none"       // is no guard, audit call or sink, whatever is inferred
	Deny       Role = "deny"       // denies by itself
	Redirect   Role = "redirect"   // sends the client to another address
	Identity   Role = "identity"   // returns who calls
	Call       Role = "call"       // calls its function argument in the same flow
	Fallback   Role = "fallback"   // takes the code of an alternate path
	Breaker    Role = "breaker"    // runs its argument, or returns an error when open
	Route      Role = "route"      // binds a handler to a pattern
	Refine     Role = "refine"     // narrows the route that it is called on, and returns it
	Use        Role = "use"        // adds middleware to its receiver
	Group      Role = "group"      // returns or passes on a sub-router
	With       Role = "with"       // returns a router with more middleware
	Service    Role = "service"    // a type that marks the functions which register the methods of an implementation
	Methods    Role = "methods"    // makes the methods of an argument entry points
	Controller Role = "controller" // binds methods of an argument to a pattern
	Receive    Role = "receive"    // gives a message to the function that calls it
	Upgrade    Role = "upgrade"    // turns a request into another transport
	Serve      Role = "serve"      // has its receiver, or a handler, answer what comes to a listener
	Option     Role = "option"     // returns an option that adds middleware to the server it is given to
	Config     Role = "config"     // reads configuration
	Timeout    Role = "timeout"    // a source of timeout signals
	Wrap       Role = "wrap"       // wraps an error, and gives back nil for nil
	Hint       Role = "hint"       // a part of the request that the client sets at will
	Lax        Role = "lax"        // leaves out a part of the verification of a token or a peer
	Demand     Role = "demand"     // has the verification of a token ask for one part more
	Stop       Role = "stop"       // does not come back
	Inert      Role = "inert"      // neither a sink nor worth following
	Dispatch   Role = "dispatch"   // names the operation that the client asks for: a branch on it is a router, not a fallback
	Capability Role = "capability" // an interface type: what the client or the transport can do
	Request    Role = "request"    // a type that carries client input
	Response   Role = "response"   // a type that answers the client
	Chained    Role = "chained"    // a type that a chain of handlers is given: it goes on when one comes back
	Outgoing   Role = "outgoing"   // a type that the service calls others with
	Host       Role = "host"       // a type that whoever serves the process that started it is given
	Fork       Role = "fork"       // an import path where a copy of another package lives
)

// A Class is a list of words that names are matched against. A match is a
// hint, never a proof: `author` is not `auth`, and a name guards nothing.
type Class string

const (
	AuditWords        Class = "audit"        // audit records
	PermissionWords   Class = "permission"   // entitlement checks
	PermErrorWords    Class = "permerror"    // errors that mean a denial
	PrincipalWords    Class = "principal"    // the caller
	ProofWords        Class = "proof"        // calls that prove who calls by a credential
	CarrierWords      Class = "carrier"      // types that carry the caller
	OpenWords         Class = "open"         // questions whether something is open to everybody
	AdminWords        Class = "admin"        // the caller's high rank
	ConfigWords       Class = "config"       // configuration, licences, feature flags
	SwitchWords       Class = "switch"       // fields by which a component is on or off
	FallbackFlagWords Class = "fallbackflag" // switches to an alternate path
	CacheWords        Class = "cache"        // stored answers, copies
	RateWords         Class = "rate"         // limits of how much may be asked
	NotesWords        Class = "notes"        // types that gather what is told of an operation
	LoginWords        Class = "login"        // addresses where one logs in
	MutatingWords     Class = "mutating"     // verbs that change something
	CreatingWords     Class = "creating"     // verbs that make something new
	AsideWords        Class = "aside"        // begin what a name says beside what is given back
	ReadingWords      Class = "reading"      // verbs that only read
	EmitWords         Class = "emit"         // verbs of calls that leave a record
	RecordWords       Class = "record"       // types of events that tell what was done
	ActorWords        Class = "actor"        // fields of a record: who did it
	ActionWords       Class = "action"       // fields of a record: what was done
	MomentWords       Class = "moment"       // fields of a record: when
	ResourceWords     Class = "resource"     // fields of a record: what it was done to
	OutcomeWords      Class = "outcome"      // fields of a record: what came of it
	ReasonWords       Class = "reason"       // fields of a record: why
	LifecycleWords    Class = "lifecycle"    // verbs about a trail itself: to open or close it records nothing
	StatusWords       Class = "status"       // parameters that say how a request ends
	AnsweredWords     Class = "answered"     // questions whether a denial or other answer was given already
	PublicWords       Class = "public"       // operations that are open to everybody by design
	VariantWords      Class = "variant"      // marks of another way to the same operation
	TestDoubleWords   Class = "testdouble"   // packages and types for tests
	CredentialWords   Class = "credential"   // types and calls that stand for a credential
	RelationWords     Class = "relation"     // words behind which a name says no more what a call gives
	SecretWords       Class = "secret"       // values that are as good as a credential
	FactorWords       Class = "factor"       // what one logs in with, or is let in for
	ExpiryWords       Class = "expiry"       // fields and parameters that say how long something is good for
	ScopeWords        Class = "scope"        // fields and parameters that say what a credential is good for
	WideWords         Class = "wide"         // values of a scope that leave nothing out
	RecoveryWords     Class = "recovery"     // operations for when the usual way fails
	LimitWords        Class = "limit"        // calls and rules that set a greatest value
	OneTimeWords      Class = "onetime"      // codes that count once
	SpentWords        Class = "spent"        // fields and calls that make a code count no more
	ViewWords         Class = "view"         // what a permission or an operation does: it looks
	CreateWords       Class = "create"       // it makes something new
	ChangeWords       Class = "change"       // it changes what is there
	DeleteWords       Class = "delete"       // it takes something away
	EverythingWords   Class = "everything"   // permissions for all there is
	KeyWords          Class = "key"          // fields that say which object it is
	RouteVarWords     Class = "routevar"     // calls that answer with a part of the request's path
	DecodeWords       Class = "decode"       // calls that fill in a value from what the client sent
	UndoWords         Class = "undo"         // calls that take back what was done
	TokenWords        Class = "token"        // what proves who calls, and what is given to those who did
	MessageWords      Class = "message"      // types of what the client asks for
	ContinueWords     Class = "continue"     // ways to a credential that begin with one, or with a new account
	SecondFactorWords Class = "secondfactor" // proofs that are asked for besides the first one
	StandingWords     Class = "standing"     // whether somebody's account counts at the time
	SomeoneWords      Class = "someone"      // questions whether somebody calls at all, or whether a thing is sound
	FailureWords      Class = "failure"      // begin the constants of a type that says how an operation failed
)

// An Entry is one model line: one role of one function (or type, field,
// variable, package).
type Entry struct {
	Role Role
	Func string // as (*types.Func).FullName prints it; or what doc.go says of the role
	Pos  string // file:line

	keys  []setting // in the order of the line
	col   int       // of Func, from 1, in bytes
	given bool      // by the user
}

// A setting is one key=value of a model line.
type setting struct{ key, value string }

// Str returns the value of key as written, "" when it is absent.
func (e Entry) Str(key string) string {
	for _, s := range e.keys {
		if s.key == key {
			return s.value
		}
	}
	return ""
}

// Int returns an argument index (from 0, the receiver not counted) or a result
// index. It reports false when key is absent, a list, or a word such as GET.
func (e Entry) Int(key string) (int, bool) { return number(e.Str(key)) }

// Ints returns the indexes of a list such as "0,2"; nil when key is absent or
// has no index. It does not include the open end of "1...": see RestFrom and
// Indexes.
func (e Entry) Ints(key string) []int {
	var list []int
	for part := range strings.SplitSeq(e.Str(key), ",") {
		if n, ok := number(part); ok {
			list = append(list, n)
		}
	}
	return list
}

// RestFrom returns n for a value that ends in "n...", which means argument n
// and all after it.
func (e Entry) RestFrom(key string) (int, bool) {
	value, ok := strings.CutSuffix(e.Str(key), "...")
	if !ok {
		return 0, false
	}
	return number(value[strings.LastIndexByte(value, ',')+1:])
}

// Indexes returns the indexes that key means in a call with n arguments, in
// ascending order. What lies beyond n is left out.
func (e Entry) Indexes(key string, n int) []int {
	var list []int
	for _, i := range e.Ints(key) {
		if i < n {
			list = append(list, i)
		}
	}
	if first, ok := e.RestFrom(key); ok {
		for i := first; i < n; i++ {
			list = append(list, i)
		}
	}
	return list
}

// Is reports whether a flag such as field=true is set.
func (e Entry) Is(flag string) bool { return e.Str(flag) == "true" }

// id is what no two lines of a file may share.
func (e Entry) id() string { return string(e.Role) + " " + withoutParams(e.Func) }

// String returns the line in its normal form.
func (e Entry) String() string {
	var b strings.Builder
	b.WriteString(string(e.Role) + " " + e.Func)
	for _, s := range e.keys {
		b.WriteString(" " + s.key + "=" + s.value)
	}
	return b.String()
}

// maxIndex bounds argument indexes: no function has more arguments, and a
// typing error should not become a huge number.
const maxIndex = 99

// number reads an index without sign or leading zeros.
func number(s string) (int, bool) {
	if s == "" || len(s) > 1 && s[0] == '0' || strings.TrimLeft(s, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil && n <= maxIndex
}
