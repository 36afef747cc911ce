package extract

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// standard reports whether the callee is a function of the standard library.
func (b *builder) standard(common *ssa.CallCommon) bool {
	var pkg *types.Package
	if common.IsInvoke() {
		pkg = common.Method.Pkg()
		if pkg == nil { // error.Error
			return true
		}
	} else if f := common.StaticCallee(); f != nil {
		if f.Origin() != nil {
			f = f.Origin()
		}
		switch {
		case f.Object() != nil:
			pkg = f.Object().Pkg()
		case f.Pkg != nil:
			pkg = f.Pkg.Pkg
		}
	}
	return pkg != nil && pkg != b.x.in.Pkg && knowledge.Standard(pkg.Path())
}

// model adds what the table knows of the callee.
func (b *builder) model(name string, common *ssa.CallCommon, c *summary.Call) {
	t := b.x.in.Table
	if e, ok := b.standing(name, common); ok && b.discloses(e, common) && !b.excused(e, common) {
		c.Sink, c.Noun = b.refine(e, common)
		if i, ok := e.Int("resource"); ok && i < len(b.args(common)) && c.Noun == "" {
			c.Through = int32(b.parameter(b.args(common)[i], 0)) + 1
		} else if c.Sink == "send" && len(b.args(common)) > 0 {
			// Who builds the request says what it does.
			c.Through = int32(b.parameter(b.args(common)[0], 0)) + 1
		}
	}
	if e, ok := t.Role(knowledge.Audit, name); ok {
		c.Audit = e.Str("when") == "" || b.auditNamed(common)
	}
	if e, ok := t.Role(knowledge.Guard, name); ok && !b.confirms(common) {
		r, _ := e.Int("result")
		c.Guard = &summary.Model{Result: r, Strength: strengths[e.Str("strength")], Deny: e.Str("deny"), Middleware: e.Is("middleware")}
	}
	if !c.Audit {
		c.Audit = b.auditByName(common, c)
		c.Record = b.recorded(common, c)
	}
	c.Event, c.Keeps = b.event(common, c), b.keptForAudit(common)
	if common.IsInvoke() && !b.standard(common) && fallible(common) && !b.closes(common) {
		switch first := firstWord(c.Name); {
		case t.Is(knowledge.MutatingWords, first):
			c.Verb = "write"
		case t.Is(knowledge.ReadingWords, first):
			c.Verb = "read"
		}
	}
	pkg, _, _ := strings.Cut(withPackage(c.Recv), ".")
	c.Config = (t.Is(knowledge.ConfigWords, c.Name) || firstWord(pkg) == pkg && t.Is(knowledge.ConfigWords, pkg)) && !t.Is(knowledge.PermissionWords, c.Name)
	c.Predicate = b.predicate(common)
	b.fails(common, c)
	c.Pure = c.Guard == nil && (b.standard(common) && !b.knowsClient(common) || b.readsInput(common, c.Name) || b.fillsIn(common, c) || b.converts(common, c.Name))
	results := common.Signature().Results()
	c.Part = b.standard(common) && c.Guard == nil && b.knowsClient(common)
	c.Fetches = results.Len() > 1 && !answersBool(results) &&
		(b.namedAfter(results.At(0).Type(), c.Name) || t.Is(knowledge.ReadingWords, firstWord(c.Name)) || t.Is(knowledge.ReadingWords, c.Name) && !t.Is(knowledge.PermissionWords, c.Name))
	c.Spends = t.Is(knowledge.SpentWords, c.Name)
	c.Secret = b.looksAtSecret(c.Name)
	c.Mutates = !c.Bool && t.Is(knowledge.MutatingWords, firstWord(c.Name))
	c.Identifies = results.Len() > 0 && t.Is(knowledge.PrincipalWords, lastElement(typeName(results.At(0).Type())))
	c.Whose = c.Identifies && !t.Is(knowledge.AdminWords, c.Name) && (fallible(common) || answersBool(results)) && !listsOf(results.At(0).Type()) && b.readsCaller(common)
	c.Void, c.Fallible = results.Len() == 0, fallible(common)
	c.Worded = results.Len() == 1 && isText(results.At(0).Type()) && slices.ContainsFunc(b.args(common), b.sentence)
	c.Bool = results.Len() == 1 && isBool(results.At(0).Type())
	c.Permission = t.Is(knowledge.PermissionWords, c.Name) && (b.givesVerdict(results) || !t.Is(knowledge.MutatingWords, c.Name)) &&
		!c.Fetches && !constructs(c.Name) && (b.asksOf(common) || b.knowsCaller(common)) && !t.Is(knowledge.RateWords, c.Name) && !b.limits(common)
	c.Open = t.Is(knowledge.OpenWords, c.Name)
	if b.proves(common, c) {
		c.Permission, c.Identifies, c.Fetches, c.Mutates = true, true, false, false
	}
	if results.Len() > 0 && b.is(knowledge.Outgoing, deref(results.At(0).Type())) {
		c.Permission, c.Identifies, c.Whose = false, false, false // it is what the service proves to another
	}
	c.Anyone = !c.Identifies && b.asksNobody(common)
	c.Admin = t.Is(knowledge.AdminWords, c.Name)
	c.Ranks = b.ranks(common, c)
	c.Perm = t.Is(knowledge.PermErrorWords, c.Name)
}

// ranks reports whether a call without arguments asks more of who calls than
// that somebody does: acl.AllowNodeWrite(), access.IsSystem().
func (b *builder) ranks(common *ssa.CallCommon, c *summary.Call) bool {
	t := b.x.in.Table
	if !c.Bool || c.Recv == "" || c.Config || len(b.args(common)) > 0 || t.Is(knowledge.SomeoneWords, c.Name) {
		return false
	}
	return c.Permission || t.Is(knowledge.PermissionWords, lastElement(c.Recv))
}

// proves reports whether a call, by its name, proves who calls by a credential
// that it is given: it must be able to fail, and give back no more than who it
// is.
func (b *builder) proves(common *ssa.CallCommon, c *summary.Call) bool {
	t := b.x.in.Table
	results := common.Signature().Results()
	if !b.namedForProof(common, c.Name) || b.standard(common) || results.Len() == 0 || len(b.args(common)) == 0 {
		return false
	}
	return !t.Is(knowledge.MutatingWords, firstWord(c.Name)) && (fallible(common) || answersBool(results))
}

// namedForProof reports whether a call is named for the proof of a credential;
// a bare verb, as Verify, with the type of what it is given.
func (b *builder) namedForProof(common *ssa.CallCommon, name string) bool {
	t := b.x.in.Table
	if t.Is(knowledge.ProofWords, name) || t.Is(knowledge.ProofWords, withPackage(b.callee(common))) {
		return true
	}
	return len(knowledge.Words(name)) == 1 && slices.ContainsFunc(b.args(common), func(a ssa.Value) bool {
		given := lastElement(typeName(deref(a.Type())))
		return given != "" && t.Is(knowledge.ProofWords, name+" "+given)
	})
}

var strengths = map[string]summary.Strength{
	"identity": summary.Identity, "role": summary.RoleOrFlag, "permission": summary.Permission, "object": summary.Object,
}

// fillsIn reports whether a call only fills in a value from what the client sent:
// that this fails says nothing of who asks, however it is answered.
func (b *builder) fillsIn(common *ssa.CallCommon, c *summary.Call) bool {
	t := b.x.in.Table
	results, args := common.Signature().Results(), b.args(common)
	if results.Len() != 1 || !isError(results.At(0).Type()) || len(args) == 0 || !t.Is(knowledge.DecodeWords, c.Name) {
		return false
	}
	for _, said := range []string{c.Name, lastElement(c.Recv)} {
		if t.Is(knowledge.PermissionWords, said) || t.Is(knowledge.TokenWords, said) || t.Is(knowledge.ProofWords, said) {
			return false
		}
	}
	_, pointer := unboxed(args[len(args)-1]).Type().Underlying().(*types.Pointer)
	return pointer
}

// predicate reports whether a call takes an error and answers with a bool.
func (b *builder) predicate(common *ssa.CallCommon) bool {
	results := common.Signature().Results()
	if results.Len() != 1 || !isBool(results.At(0).Type()) {
		return false
	}
	return slices.ContainsFunc(b.args(common), func(a ssa.Value) bool { return isError(a.Type()) })
}

// maxErrorField is how deep in structs an error still says what became of the
// whole. Structs may point to each other; what lies deeper is no answer.
const maxErrorField = 3

func isNilConst(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.IsNil()
}

// answersBool reports whether one of the results is a bool.
func answersBool(results *types.Tuple) bool {
	for i := range results.Len() {
		if isBool(results.At(i).Type()) {
			return true
		}
	}
	return false
}

// givesVerdict reports whether a call answers with yes or no, or with a code of the
// project's own that says why not.
func (b *builder) givesVerdict(results *types.Tuple) bool {
	return answersBool(results) || results.Len() == 1 && !isError(results.At(0).Type()) && b.failureCode(results.At(0).Type())
}

// fallible reports whether a call can return an error, as one that leaves the
// process does.
func fallible(common *ssa.CallCommon) bool {
	results := common.Signature().Results()
	return results.Len() > 0 && isError(results.At(results.Len()-1).Type())
}

// constructs reports whether a function makes something, by the way that Go
// names such functions: what it makes may check, it does not.
func constructs(name string) bool { return strings.EqualFold(firstWord(name), "new") }

// asksOf reports whether a check is given anything that a decision about the
// caller needs: the caller, the request, its context, the name of a
// permission.
func (b *builder) asksOf(common *ssa.CallCommon) bool {
	tells := func(a ssa.Value) bool {
		c := b.class(a, 0)
		return c == callerValue || c == clientValue || isContext(a.Type()) || b.constant(a) != "" || b.client(a, 0) || b.standsForCaller(a.Type())
	}
	return slices.ContainsFunc(b.args(common), func(a ssa.Value) bool {
		return tells(a) || slices.ContainsFunc(filledWith(a), tells)
	})
}

// limits reports whether a call is given what counts how much is asked: it is a
// test of the load, not of the caller.
func (b *builder) limits(common *ssa.CallCommon) bool {
	values := b.args(common)
	if common.IsInvoke() {
		values = append(values[:len(values):len(values)], common.Value)
	} else if common.Signature().Recv() != nil && len(common.Args) > 0 {
		values = append(values[:len(values):len(values)], common.Args[0])
	}
	return slices.ContainsFunc(values, func(v ssa.Value) bool {
		return b.x.in.Table.Is(knowledge.RateWords, lastElement(typeName(v.Type())))
	})
}

// asksNobody reports whether a call is given nothing that stands for the
// caller: it asks of a thing, or of another user, whoever calls.
func (b *builder) asksNobody(common *ssa.CallCommon) bool {
	if b.knowsCaller(common) {
		return false
	}
	values := b.args(common)
	if recv := receiver(common); recv != nil {
		values = append(values[:len(values):len(values)], recv)
	}
	return !slices.ContainsFunc(values, func(v ssa.Value) bool {
		c := b.class(v, 0)
		return c == callerValue || c == clientValue || isContext(v.Type()) || b.constant(v) != "" ||
			b.x.in.Table.Is(knowledge.CarrierWords, withPackage(typeName(v.Type())))
	})
}

// knowsCaller reports whether a method's receiver is the caller or the
// request.
func (b *builder) knowsCaller(common *ssa.CallCommon) bool {
	recv := common.Value
	if !common.IsInvoke() {
		if common.Signature().Recv() == nil || len(common.Args) == 0 {
			return false
		}
		recv = common.Args[0]
	}
	return b.is(knowledge.Request, recv.Type()) || b.class(recv, 0) == callerValue ||
		b.x.in.Table.Is(knowledge.PrincipalWords, lastElement(typeName(recv.Type())))
}

// knowsClient reports whether a call of the standard library reads client
// input: a header, a cookie, a form.
func (b *builder) knowsClient(common *ssa.CallCommon) bool {
	if _, ok := b.x.in.Table.Role(knowledge.Identity, b.callee(common)); ok {
		return true
	}
	values := common.Args
	if common.IsInvoke() {
		values = append([]ssa.Value{common.Value}, values...)
	}
	return len(values) > 0 && common.Signature().Recv() != nil && b.client(values[0], 0)
}

// answers reports whether a call writes to the client: its receiver or an
// argument is what answers the client, or was made from it, as an encoder is.
func (b *builder) answers(common *ssa.CallCommon) bool {
	values := common.Args
	if common.IsInvoke() {
		values = append([]ssa.Value{common.Value}, values...)
	}
	for _, v := range values {
		if b.is(knowledge.Response, v.Type()) || b.is(knowledge.Response, trace(v).Type()) {
			return true
		}
		if call, _ := made(v); call != nil {
			for _, a := range call.Call.Args {
				if b.is(knowledge.Response, a.Type()) || b.is(knowledge.Response, trace(a).Type()) {
					return true
				}
			}
		}
	}
	return false
}

// discloses reports whether a modelled disclosure gives away more than a
// constant text or an error.
func (b *builder) discloses(e knowledge.Entry, common *ssa.CallCommon) bool {
	if e.Str("kind") != "disclose" {
		return true
	}
	if !b.answers(common) {
		return false
	}
	for _, a := range b.args(common) {
		if code, ok := intConst(a); ok && code >= 400 && code < 600 {
			return false
		}
	}
	i, ok := e.Int("data")
	if !ok {
		return true
	}
	args := b.args(common)
	if i >= len(args) {
		return false
	}
	return !b.harmless(args[i], 0)
}

// refine returns kind and resource of a modelled sink; SQL text says more
// than the method that runs it.
func (b *builder) refine(e knowledge.Entry, common *ssa.CallCommon) (kind, noun string) {
	kind = e.Str("kind")
	i, ok := e.Int("resource")
	args := b.args(common)
	if !ok || i >= len(args) {
		return kind, ""
	}
	if text, ok := b.text(args[i]); ok {
		if k, table := statement(text); table != "" {
			return k, table
		}
	}
	return kind, ""
}

// writes reports whether a method's verb leaves something behind.
func writes(t *knowledge.Table, name string) bool {
	return t.Is(knowledge.MutatingWords, firstWord(name)) || t.Is(knowledge.EmitWords, firstWord(name))
}
