package extract

import (
	"go/constant"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// call returns the index of a call, and describes it at the first time.
func (b *builder) call(in ssa.CallInstruction) int32 {
	if i, ok := b.calls[in]; ok {
		return i
	}
	i := int32(len(b.out.Calls))
	b.calls[in] = i
	b.out.Calls = append(b.out.Calls, summary.Call{})
	b.out.Calls[i] = b.describe(in)
	return i
}

func (b *builder) describe(in ssa.CallInstruction) summary.Call {
	common := in.Common()
	c := summary.Call{Pos: b.x.pos(in.Pos()), Name: b.calleeName(common)}
	switch in.(type) {
	case *ssa.Defer:
		c.Mode = summary.Defer
	case *ssa.Go:
		c.Mode = summary.Go
	}
	if !c.Pos.IsValid() {
		c.Pos = b.x.pos(common.Pos())
	}
	b.target(common, &c)
	name := b.callee(common)
	b.model(name, common, &c)
	b.arguments(common, name, &c)
	b.register(in, name, &c)
	return c
}

// target says which function is called.
func (b *builder) target(common *ssa.CallCommon, c *summary.Call) {
	if common.IsInvoke() {
		c.Invoke = common.Method.Origin().FullName()
		c.Recv = typeName(common.Value.Type())
		c.Base = b.path(common.Value)
		if iface, ok := common.Value.Type().Underlying().(*types.Interface); ok && iface.NumMethods() == 1 {
			for _, a := range b.funcs(common.Value) {
				if a.Hole != nil {
					c.Hole = a.Hole
				}
			}
		}
		return
	}
	if f := common.StaticCallee(); f != nil {
		b.instantiated(f)
		c.Static, c.Invoke = funcRef(f)
		if recv := f.Signature.Recv(); recv != nil {
			c.Recv = typeName(recv.Type())
			c.Base = b.path(common.Args[0])
		}
		return
	}
	for _, a := range b.funcs(common.Value) {
		switch {
		case a.Func != "" && c.Static == "":
			c.Static = a.Func
		case a.Hole != nil:
			c.Hole = a.Hole
		case a.Invoke != "":
			c.Invoke = a.Invoke
		case a.From > 0 && !self(common.Value, a.From, b):
			c.Result = a.From
		}
	}
}

// instantiated records that the type arguments of a generic function stand
// behind the methods of its constraints.
func (b *builder) instantiated(f *ssa.Function) {
	if f.Origin() == nil {
		return
	}
	params := f.Origin().TypeParams()
	for i, t := range f.TypeArgs() {
		if i < params.Len() {
			b.x.convert(t, params.At(i).Constraint())
		}
	}
}

// self reports whether a call is the one whose result it calls, as in a loop
// over state functions.
func self(v ssa.Value, from int32, b *builder) bool {
	for in, i := range b.calls {
		if call, ok := in.(*ssa.Call); ok && i == from-1 {
			return call.Call.Value == v
		}
	}
	return false
}

// funcRef names the function behind f; a bound method of an interface is
// named as the interface method.
func funcRef(f *ssa.Function) (static, invoke string) {
	if strings.HasPrefix(f.Synthetic, "bound method") || strings.HasPrefix(f.Synthetic, "thunk") || strings.HasPrefix(f.Synthetic, "wrapper") || strings.HasPrefix(f.Synthetic, "promoted") {
		if obj, ok := f.Object().(*types.Func); ok {
			recv := obj.Signature().Recv()
			if recv != nil && types.IsInterface(recv.Type()) {
				return "", obj.Origin().FullName()
			}
			return obj.Origin().FullName(), ""
		}
	}
	return funcID(f), ""
}

// callee is the full name of what is called, "" when it is a function value.
func (b *builder) callee(common *ssa.CallCommon) string {
	if common.IsInvoke() {
		return common.Method.Origin().FullName()
	}
	if f := common.StaticCallee(); f != nil {
		static, invoke := funcRef(f)
		return static + invoke
	}
	return ""
}

// calleeName is what the source calls the callee, without packages.
func (b *builder) calleeName(common *ssa.CallCommon) string {
	if common.IsInvoke() {
		return common.Method.Name()
	}
	if f := common.StaticCallee(); f != nil {
		if obj := f.Object(); obj != nil {
			return obj.Name()
		}
		return f.Name()
	}
	return b.path(common.Value)
}

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
	if e, ok := t.Role(knowledge.Sink, name); ok && b.discloses(e, common) {
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
	if e, ok := t.Role(knowledge.Guard, name); ok {
		r, _ := e.Int("result")
		c.Guard = &summary.Model{Result: r, Strength: strengths[e.Str("strength")]}
	}
	if !c.Audit {
		c.Audit = b.auditByName(common, c)
	}
	if common.IsInvoke() && !b.standard(common) && fallible(common) {
		switch first := firstWord(c.Name); {
		case t.Is(knowledge.MutatingWords, first):
			c.Verb = "write"
		case t.Is(knowledge.ReadingWords, first):
			c.Verb = "read"
		}
	}
	c.Config = t.Is(knowledge.ConfigWords, c.Name) && !t.Is(knowledge.PermissionWords, c.Name)
	c.Predicate = b.predicate(common)
	c.Fails = b.fails(common)
	c.Pure = c.Guard == nil && b.standard(common) && !b.knowsClient(common)
	results := common.Signature().Results()
	c.Fetches = t.Is(knowledge.ReadingWords, firstWord(c.Name)) && !answersBool(results) && results.Len() > 1
	c.Permission = c.Permission && !c.Fetches && (b.asksOf(common) || b.knowsCaller(common))
	c.Mutates = !c.Bool && t.Is(knowledge.MutatingWords, firstWord(c.Name))
	c.Identifies = results.Len() > 0 && t.Is(knowledge.PrincipalWords, lastElement(typeName(results.At(0).Type())))
	c.Void = results.Len() == 0
	c.Bool = results.Len() == 1 && isBool(results.At(0).Type())
	c.Permission = t.Is(knowledge.PermissionWords, c.Name) && (answersBool(results) || !t.Is(knowledge.MutatingWords, c.Name))
	c.Admin = t.Is(knowledge.AdminWords, c.Name)
	c.Perm = t.Is(knowledge.PermErrorWords, c.Name)
}

var strengths = map[string]summary.Strength{
	"identity": summary.Identity, "role": summary.RoleOrFlag, "permission": summary.Permission, "object": summary.Object,
}

// predicate reports whether a call takes an error and answers with a bool.
func (b *builder) predicate(common *ssa.CallCommon) bool {
	results := common.Signature().Results()
	if results.Len() != 1 || !isBool(results.At(0).Type()) {
		return false
	}
	return slices.ContainsFunc(b.args(common), func(a ssa.Value) bool { return isError(a.Type()) })
}

// fails reports whether a call answers with a failure: it is given a constant
// status from 400, or an error.
func (b *builder) fails(common *ssa.CallCommon) bool {
	return slices.ContainsFunc(b.args(common), func(a ssa.Value) bool {
		code, ok := intConst(a)
		return ok && code >= 400 && code < 600 || isError(a.Type()) && !isNilConst(a)
	})
}

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

// fallible reports whether a call can return an error, as one that leaves the
// process does.
func fallible(common *ssa.CallCommon) bool {
	results := common.Signature().Results()
	return results.Len() > 0 && isError(results.At(results.Len()-1).Type())
}

// asksOf reports whether a check is given anything that a decision about the
// caller needs: the caller, the request, its context, the name of a
// permission.
func (b *builder) asksOf(common *ssa.CallCommon) bool {
	return slices.ContainsFunc(b.args(common), func(a ssa.Value) bool {
		c := b.class(a, 0)
		return c == callerValue || c == clientValue || isContext(a.Type()) || b.constant(a) != "" || b.client(a, 0)
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

// parameter is the index of the parameter that a value is, or is made of by a
// method of it (a query builder's text); -1 when it is none.
func (b *builder) parameter(v ssa.Value, depth int) int {
	switch v := trace(v).(type) {
	case *ssa.Parameter:
		return slices.Index(b.f.Params, v)
	case *ssa.Extract:
		if depth < maxTrace {
			return b.parameter(v.Tuple, depth+1)
		}
	case *ssa.Call:
		if v.Call.IsInvoke() && depth < maxTrace {
			return b.parameter(v.Call.Value, depth+1)
		}
		if f := v.Call.StaticCallee(); f != nil && f.Signature.Recv() != nil && depth < maxTrace {
			if own := b.parameter(v.Call.Args[0], depth+1); own > 0 || own == 0 && b.f.Signature.Recv() == nil {
				return own
			}
		}
	}
	return -1
}

// args are the arguments without the receiver.
func (b *builder) args(common *ssa.CallCommon) []ssa.Value {
	if !common.IsInvoke() && common.Signature().Recv() != nil && len(common.Args) > 0 {
		return common.Args[1:]
	}
	return common.Args
}

// arguments adds what the arguments say: function values, constants, the
// caller's identity, an object.
func (b *builder) arguments(common *ssa.CallCommon, name string, c *summary.Call) {
	direct := map[int]bool{}
	for _, role := range []knowledge.Role{knowledge.Call, knowledge.Breaker} {
		if e, ok := b.x.in.Table.Role(role, name); ok {
			for _, key := range []string{"arg", "run"} {
				for _, i := range e.Indexes(key, len(b.args(common))) {
					direct[i] = true
				}
			}
		}
	}
	shift := len(common.Args) - len(b.args(common))
	if common.IsInvoke() {
		shift = -1
	}
	for i, a := range common.Args {
		param := i
		if shift < 0 {
			param = i + 1
		}
		if own := b.parameter(a, 0); own >= 0 {
			c.Pass = append(c.Pass, summary.Pass{Arg: int32(param), Param: int32(own)})
		}
		for _, fv := range b.given(a) {
			if b.wraps(name) && direct[i-max(shift, 0)] {
				continue // the result stands for it
			}
			fv.Param = param
			fv.Calls = direct[i-max(shift, 0)]
			c.Funcs = append(c.Funcs, fv)
		}
	}
	var consts []string
	for _, a := range b.args(common) {
		if phi, ok := trace(a).(*ssa.Phi); ok {
			c.Joins = append(c.Joins, int32(phi.Block().Index))
		}
		if text := b.constant(a); text != "" {
			consts = append(consts, text)
		}
		switch b.class(a, 0) {
		case callerValue:
			c.Caller = true
		case otherValue:
			c.Object = true
		}
	}
	c.Consts = strings.Join(consts, ", ")
}

// constant writes a constant argument as it appears in a guard's name: a
// string, a constant of a named type, or a package variable; "" otherwise.
func (b *builder) constant(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return b.constant(v.X)
	case *ssa.ChangeType:
		return b.constant(v.X)
	case *ssa.Const:
		if v.Value == nil {
			return ""
		}
		if v.Value.Kind() == constant.String {
			if s := constant.StringVal(v.Value); len(s) <= 64 {
				return strconv.Quote(s)
			}
			return ""
		}
		if n, ok := types.Unalias(v.Type()).(*types.Named); ok && v.Value.Kind() == constant.Int {
			return b.constName(n, v.Value)
		}
	case *ssa.UnOp:
		if g, ok := v.X.(*ssa.Global); ok && g.Object() != nil {
			if isError(v.Type()) || isFunc(v.Type()) {
				return ""
			}
			return g.Object().Name()
		}
	}
	return ""
}

// constName finds the constant of a named type with a given value.
func (b *builder) constName(n *types.Named, val constant.Value) string {
	if n.Obj().Pkg() == nil {
		return ""
	}
	scope := n.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		if c, ok := scope.Lookup(name).(*types.Const); ok && types.Identical(c.Type(), n) && constant.Compare(c.Val(), tokenEQL, val) {
			return name
		}
	}
	return n.Obj().Name() + "(" + val.ExactString() + ")"
}

// auditNamed reports whether the receiver or an argument is named for audit.
func (b *builder) auditNamed(common *ssa.CallCommon) bool {
	t := b.x.in.Table
	values := common.Args
	if common.IsInvoke() {
		values = append([]ssa.Value{common.Value}, values...)
	}
	for _, v := range values {
		if t.Is(knowledge.AuditWords, b.path(v)) || t.Is(knowledge.AuditWords, typeName(v.Type())) {
			return true
		}
		if text, ok := b.text(v); ok && t.Is(knowledge.AuditWords, text) {
			return true
		}
	}
	return false
}

// auditByName infers an audit call: the function, its receiver type or its
// package is named for audit as a whole word, or an argument is an audit
// event. Constructors and readers of audit things leave nothing behind; only
// a call whose results are no audit thing and at most an error does.
func (b *builder) auditByName(common *ssa.CallCommon, c *summary.Call) bool {
	if b.standard(common) || common.Signature() == nil {
		return false
	}
	t := b.x.in.Table
	results := common.Signature().Results()
	for i := range results.Len() {
		if !isError(results.At(i).Type()) {
			return false
		}
	}
	if t.Is(knowledge.ReadingWords, firstWord(c.Name)) {
		return false
	}
	if c.Name != "" && t.Is(knowledge.AuditWords, c.Name) {
		return true
	}
	for _, a := range b.args(common) {
		if event := typeName(deref(unboxed(a).Type())); event != "" && t.Is(knowledge.AuditWords, lastElement(event)) && !types.IsInterface(unboxed(a).Type()) {
			return writes(t, c.Name)
		}
	}
	place := c.Recv
	if place == "" {
		place, _, _ = strings.Cut(withPackage(c.Static), ".")
	}
	return t.Is(knowledge.AuditWords, withPackage(place)) && writes(t, c.Name)
}

// audits is auditByName for a function of the package, which may stand behind
// an interface of another name.
func (b *builder) audits(f *ssa.Function) bool {
	t := b.x.in.Table
	results := f.Signature.Results()
	for i := range results.Len() {
		if !isError(results.At(i).Type()) {
			return false
		}
	}
	if f.Parent() != nil || f.Object() == nil {
		return false
	}
	place := b.x.in.Pkg.Name()
	if recv := f.Signature.Recv(); recv != nil {
		place = withPackage(typeName(recv.Type()))
	}
	return t.Is(knowledge.AuditWords, place) && writes(t, f.Name())
}

// unboxed is the value behind an interface made for a call.
func unboxed(v ssa.Value) ssa.Value {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		return mi.X
	}
	return v
}

// writes reports whether a method's verb leaves something behind.
func writes(t *knowledge.Table, name string) bool {
	return t.Is(knowledge.MutatingWords, firstWord(name)) || t.Is(knowledge.EmitWords, firstWord(name))
}
