package link

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// draw makes a function from a drawing: a line for each block, with its calls
// in order and what is behind them.
//
//	0: Can          if Can true 2 else 1
//	1: 403          goto 3
//	2: db.Exec!
//	3:              return nil
//
// A call is the ID of a function; !ID is open, a method of an interface; ID!
// is a sink; $1 calls the function-valued parameter 1; ID(F,G) gives F and G as
// arguments 0 and 1, ID(F now) to a modelled callee that calls it, ID($1) hands
// a parameter on, ID(*) the result of the call before. <CALL is the call of what
// the call with that ID returned. "audit" leaves an audit event. "403" is a
// denial of the block.
//
// A condition is ID and outcome; "ok" asks the error state that was given to
// the call. The outcome of the other arm is the opposite, of "other" and "ok"
// nothing.
//
// A result is nil, permission, error, any, true, false, the ID of a call (its
// result handed on), "ID?" (the bool itself: true proves true), or alternatives
// BLOCK:RESULT joined by |, for the first edge of that block. "func F" is a
// function.
func draw(id string, drawing string) *summary.Func {
	a := assembler{&summary.Func{ID: id, Params: 2, Results: 1, Pos: finding.Position{File: id, Line: 1}}}
	lines := strings.Split(strings.TrimSpace(drawing), "\n")
	a.f.Blocks = make([]summary.Block, len(lines))
	for i, line := range lines {
		_, text, _ := strings.Cut(line, ":")
		a.block(&a.f.Blocks[i], strings.Fields(text), i)
	}
	for i, line := range lines { // the other blocks' calls may stand in a result
		if _, results, ok := strings.Cut(line, "return"); ok {
			a.f.Blocks[i].Ret = int32(len(a.f.Returns))
			a.f.Returns = append(a.f.Returns, summary.Return{Results: []summary.Result{a.result(strings.TrimSpace(results))}})
		}
	}
	return a.f
}

type assembler struct{ f *summary.Func }

func (a assembler) block(b *summary.Block, words []string, line int) {
	b.Ret = -1
	for i, w := range words {
		switch w {
		case "return":
			return
		case "goto":
			b.Succs = []summary.Edge{{To: number(words[i+1])}}
			return
		case "if":
			a.branch(b, words[i+1:])
			return
		case "403":
			b.Deny = summary.DenyPermit
		case "now)":
		default:
			if i+1 < len(words) && words[i+1] == "now)" {
				w += " now)"
			}
			b.Calls = append(b.Calls, a.call(w, line))
		}
	}
}

// branch reads "Can true 2 else 1".
func (a assembler) branch(b *summary.Block, w []string) {
	yes, no := summary.Edge{To: number(w[2])}, summary.Edge{To: number(w[4])}
	k := a.made(w[0])
	if o, ok := outcomes[w[1]]; ok {
		yes.Facts = a.atom(k, o)
		if o != summary.Other {
			no.Facts = a.atom(k, opposite(o))
		}
	} else {
		yes.Calls = []int32{k}
	}
	b.Succs = []summary.Edge{yes, no}
	b.Cond = &summary.Cond{Alt: -1, Primary: -1}
}

var outcomes = map[string]summary.Outcome{
	"true": summary.True, "false": summary.False, "nil": summary.Nil, "nonnil": summary.NonNil, "other": summary.Other,
}

func (a assembler) atom(k int32, o summary.Outcome) []int32 {
	a.f.Atoms = append(a.f.Atoms, summary.Atom{Call: k, Outcome: o, Fail: o == summary.NonNil})
	return []int32{int32(len(a.f.Atoms) - 1)}
}

func (a assembler) call(w string, line int) int32 {
	c := summary.Call{Pos: finding.Position{File: a.f.ID, Line: line + 1, Col: len(a.f.Calls) + 1}}
	w, arg, given := strings.Cut(strings.TrimSuffix(w, ")"), "(")
	switch {
	case w[0] == '$':
		c.Hole = &summary.Hole{Owner: a.f.ID, Param: int(number(w[1:]))}
	case w[0] == '<':
		c.Result = a.made(w[1:]) + 1
	case w[0] == '!':
		c.Invoke = "(" + strings.Replace(w[1:], ".", ").", 1)
	case strings.HasSuffix(w, "!"):
		c.Static, c.Sink = w[:len(w)-1], "write"
	default:
		c.Static = w
	}
	c.Name, c.Audit = strings.Trim(w, "!$<"), w == "audit"
	if given {
		for text := range strings.SplitSeq(arg, ",") {
			fv := a.arg(text)
			fv.Param = len(c.Funcs)
			c.Funcs = append(c.Funcs, fv)
		}
	}
	a.f.Calls = append(a.f.Calls, c)
	return int32(len(a.f.Calls) - 1)
}

func (a assembler) arg(text string) summary.Arg {
	text, now := strings.CutSuffix(text, " now")
	switch {
	case text == "*":
		return summary.Arg{From: int32(len(a.f.Calls)), Calls: now}
	case text[0] == '$':
		return summary.Arg{Hole: &summary.Hole{Owner: a.f.ID, Param: int(number(text[1:]))}, Calls: now}
	}
	return summary.Arg{Func: text, Calls: now}
}

// made is the last call of a function so far; of one that is not called yet,
// the next call.
func (a assembler) made(id string) int32 {
	for k, c := range slices.Backward(a.f.Calls) {
		if c.Name == id {
			return int32(k)
		}
	}
	return int32(len(a.f.Calls))
}

var resultKinds = map[string]summary.ResultKind{
	"nil": summary.ZeroValue, "permission": summary.PermissionError, "error": summary.ErrorValue, "any": summary.AnyValue,
	"true": summary.TrueValue, "false": summary.FalseValue,
}

func (a assembler) result(text string) summary.Result {
	if strings.Contains(text, ":") {
		var r summary.Result
		for alt := range strings.SplitSeq(text, "|") {
			from, value, _ := strings.Cut(alt, ":")
			r.Phi = append(r.Phi, summary.AltResult{From: number(from), Result: a.result(value)})
		}
		return r
	}
	if kind, ok := resultKinds[text]; ok {
		return summary.Result{Kind: kind}
	}
	if id, ok := strings.CutSuffix(text, "?"); ok {
		k := a.made(id)
		return summary.Result{True: a.atom(k, summary.True), False: a.atom(k, summary.False)}
	}
	if id, ok := strings.CutPrefix(text, "func "); ok {
		return summary.Result{Funcs: []summary.Arg{{Func: id}}}
	}
	return summary.Result{Kind: summary.FromCall, Call: a.made(text)}
}

func number(text string) int32 {
	n, err := strconv.Atoi(text)
	if err != nil {
		panic(err)
	}
	return int32(n)
}

// program links drawn functions as one package, with conversions given as
// "interface type method=function".
func program(funcs []*summary.Func, conversions ...string) *Program {
	pkg := &summary.Package{Path: "example.com/p", Main: true, Funcs: funcs}
	for _, text := range conversions {
		words := strings.Fields(text)
		c := summary.Conversion{Iface: words[0], Type: strings.ReplaceAll(words[1], "~", " "), Methods: map[string]string{}}
		for _, m := range words[2:] {
			name, id, _ := strings.Cut(m, "=")
			c.Methods[name] = id
		}
		pkg.Conversions = append(pkg.Conversions, c)
	}
	return New([]*summary.Package{pkg})
}

// names writes a set of guards and audit calls.
func (p *Program) names(set Set) []string {
	var all []string
	for _, id := range slices.Sorted(set.IDs()) {
		name := p.Guard(id).Name
		if p.Guard(id).Audit {
			name = "audit " + name
		}
		all = append(all, name)
	}
	slices.Sort(all)
	return all
}

// atSink is what holds on every path to the sinks below a function: by the
// name of the sink, weakest way first.
func (p *Program) atSink(t *testing.T, id string) map[string][]string {
	t.Helper()
	f := p.Lookup(id)
	if f == nil {
		t.Fatalf("no function %s", id)
	}
	held := map[string][]string{}
	for _, l := range f.Leaves() {
		if l.IsHole() {
			continue
		}
		if _, seen := held[l.Name]; !seen {
			held[l.Name] = p.names(l.Held.Must)
		}
	}
	return held
}

// differs reports a difference; for a case that is known to fail for now, that
// there is none any more.
func differs(t *testing.T, bug, diff string) {
	t.Helper()
	switch {
	case bug != "" && diff == "":
		t.Errorf("it works now; remove the mark %q", bug)
	case bug != "":
		t.Skipf("%s (-want +got):\n%s", bug, diff)
	case diff != "":
		t.Errorf("(-want +got):\n%s", diff)
	}
}
