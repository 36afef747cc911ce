// Package knowledge says what is known about code that is not analysed: what
// functions of the standard library and of other modules do to a request,
// and which words in a name hint at what. The knowledge is text, one model per
// line in models/*.model; users add their own in the same format:
//
//	# a comment
//	role function key=value ...
//	words class word "two words" ^first last$ !never
//
// A function is written as [go/types.Func.FullName] prints it:
// net/http.Redirect, (*database/sql.DB).Exec, (net/http.Handler).ServeHTTP,
// (*example.com/cache.Map[K,V]).Get. Methods are named after the type that
// declares them, not after a type that embeds it. The names of type parameters
// are for the reader; they are not compared. Arguments and results are
// counted from 0, without the receiver; where a list is allowed, 0,2 means
// both and 1... means 1 and all after it.
//
// # Roles
//
//	sink FUNC kind=KIND [resource=ARG] [data=ARG]
//
// The sensitive operation. The kind is read, write, delete, exec (runs a
// command or a script), mint (makes a credential), secret (reads one), send
// (reaches another service) or disclose (answers a client). The constant or
// the type of the argument resource names what it is done to: a table, a
// bucket, a file, SQL text. The argument data holds what is disclosed, stored
// or sent.
//
//	audit FUNC [when=logger:audit|attr:audit]
//
// Leaves an audit event. With when=logger:audit only if the logger, or an
// argument, is named for audit or built with such a name; with when=attr:audit
// only if an argument is.
//
//	guard FUNC result=N strength=STRENGTH [deny=false|true|error|zero] [middleware=true]
//
// Result N decides allow or deny. The strength is identity, role, permission
// or object, in rising order. The value deny means a denial; without it,
// false for a bool and a non-nil error for an error. With middleware=true the
// result is a middleware that lets only such callers pass.
//
//	none FUNC role=guard|audit|sink
//
// Is none of these, whatever is inferred; several are separated by commas.
// The user rejects an inference with it.
//
//	deny FUNC [status=ARG] [chain=true]
//
// A call that by itself denies; with status only if that argument does.
// Constant 401 and 403 arguments need no model. With chain=true it ends the
// chain of handlers with whatever status: a denial only where the condition is
// one of a permission.
//
//	redirect FUNC url=ARG
//
// Sends the client to url.
//
//	identity FUNC [result=N]
//
// Returns who calls.
//
//	call FUNC [arg=LIST] [receiver=true] [wrap=true]
//
// Calls its function arguments in the same flow; with wrap=true, the result
// is a function or handler that calls them.
//
//	fallback FUNC [primary=ARG] [fallback=LIST] [error=true] [pattern=ARG] [when=PATTERN]
//	fallback FIELD field=true [error=true]
//
// Takes the code of an alternate path, and perhaps that of the primary. It
// runs when the primary path returns an error (error=true) or when nothing
// else matches. With when=, only if the argument pattern is that constant.
//
//	breaker FUNC run=ARG
//
// Runs its argument, or returns an error when open: what its caller does with
// the error is the alternate path.
//
//	route FUNC handler=LIST [pattern=ARG] [method=ARG|GET] [use=LIST] [on=ARG] [mount=true] [transport=WORD]
//	route FUNC row=ARG fields=PATTERN,METHOD,HANDLER,MIDDLEWARE [handler=ARG] [use=LIST] [on=ARG]
//	route FIELD field=true [mount=true] [transport=WORD]
//
// Binds a handler to a pattern. The last of several handlers is the handler,
// those before it are middleware; use are middleware too, written after the
// handler. With mount=true the handler may be a router and the pattern is a
// prefix. Without a pattern, the receiver has it. The transport is http unless
// the line says that it is another. A row is a struct, or a list of them, whose
// fields say what the arguments otherwise do; a field may be left out, as in
// fields=Path,Method,,Before. The router is the receiver, or else the argument on.
//
//	service TYPE name=GLOB impl=ARG transport=WORD [stream=TYPE,...] [having=METHOD] [beside=WORD]
//
// A function whose name fits and that takes or gives back a TYPE, as generated
// code has them, registers every method of its argument impl as an entry point.
// The name may have a * for anything. A method that is given a stream is a
// stream. With having it is a function whose first result is an interface with
// that method, as generated code declares its own. With beside, the methods are those of a service that another
// transport serves behind interceptors, which are not run here. An argument
// that is a struct has the root of resolvers in a field: an interface whose
// methods give back the interfaces that implement.
//
//	methods FUNC impl=ARG transport=WORD [only=METHOD]
//
// Makes the methods of an argument entry points: those of the interface that it
// is taken as, or only one of them, or where it is empty all that are exported.
//
//	controller FUNC pattern=ARG impl=ARG [mapping=LIST] [methods=METHOD,...] [before=METHOD] [below=true]
//
// Binds methods of its argument impl to a pattern, by a text as in
// "get,post:Save;delete:Drop", or without one those of the names in methods, which
// are methods of HTTP, that the type does not have from the package of FUNC. The method before runs
// before each of them. With below=true the pattern has a prefix that is not
// known.
//
//	receive FUNC transport=WORD
//
// Gives a message to the function that calls it, which is an entry point.
//
//	upgrade FUNC transport=WORD [when=TEXT]
//
// Turns the request of the handler that calls it into another transport; with
// when= only where an argument is that constant.
//
//	serve FUNC listener=ARG
//
// Has its receiver, or the handler that it is given, answer what comes to a
// listener. Of one on a unix socket only trusted callers can ask.
//
//	option FUNC handlers=LIST [only=unary|stream] [unary=METHOD] [stream=METHOD]
//
// Returns an option: the server that is made with it, or the handlers that are
// registered with it, have more middleware, for all methods or only for unary
// ones or streams. Middleware that is an object has it in the methods unary
// and stream.
//
//	refine FUNC [pattern=ARG] [method=LIST]
//
// Narrows the route that it is called on, or begins one, and returns it. A
// function that returns an option for routes puts a prefix before them.
//
//	use FUNC handlers=LIST [late=true]
//	with FUNC handlers=LIST [rows=LIST]
//	group FUNC [pattern=ARG] [handlers=LIST] [func=ARG] [on=ARG] [glued=true]
//
// Adds middleware to the receiver, with late=true also for the routes that it
// has already; returns a router with more middleware, or the given rows of
// routes behind it; returns a sub-router, or passes it to func. With glued=true
// patterns below it follow its own without a slash between.
//
//	config FUNC [name=ARG]        reads configuration; name names it
//	timeout FUNC                  a source of timeout signals
//	timeout VAR var=true          an error that means a timeout
//	dispatch FIELD field=true     names the operation that the client asks for
//	wrap FUNC error=ARG           wraps an error, and gives back nil for nil
//	hint FUNC                     a part of the request that the client sets at will
//	lax FUNC of=PART              leaves out a part of a verification: signature, claims, peer
//	lax FIELD of=PART field=true  the same, of a field that is set to true
//	stop FUNC                     does not come back
//	inert FUNC                    neither a sink nor worth following
//	inert PATH.*                  all functions of a package
//	inert PATH/...                all functions of a package and of those below it
//	capability TYPE               an interface: what the client or transport can do
//	request TYPE                  carries client input
//	response TYPE                 answers the client
//	fork PATH of=PATH             a copy of another package: what is said of that
//	                              and of those below it holds for this one too
//
// # Words
//
// Names and texts are split into words as [Words] does. Words of a class are
// matched whole: author is not auth. ^word counts only at the start of a name,
// word$ only at its end. !word takes what it matches out of the name before
// the others are looked for, so that !"user agent" hides that user.
//
// # Errors
//
// The parser is strict. Unknown roles and keys, values of the wrong form and
// lines given twice are errors; all of a file are reported together, each as
// file:line:col and what was expected.
package knowledge
