package link

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/summary"
)

// reached lists the sinks below a function, sorted.
func (p *Program) reached(t *testing.T, id string) []string {
	t.Helper()
	var all []string
	for name := range p.atSink(t, id) {
		all = append(all, name)
	}
	slices.Sort(all)
	return all
}

// TestInterfaces: an interface call reaches the types that were seen becoming
// that interface, and no other that happens to have the method.
func TestInterfaces(t *testing.T) {
	funcs := []*summary.Func{
		draw("handler", "0: !Store.Get  return nil"),
		draw("wide", "0: !Wide.Get  return nil"),
		draw("(*pg).Get", "0: pg.Query!  return nil"),
		draw("(*mem).Get", "0: mem.Load!  return nil"),
		draw("(*base).Get", "0: base.Read!  return nil"),
	}
	tests := []struct {
		name        string
		conversions []string // "interface type method=function", ~ for a blank
		want        []string // sinks below handler
	}{
		{"no conversion", nil, nil},
		{"one", []string{"Store *pg Get=(*pg).Get"}, []string{"pg.Query"}},
		{"two", []string{"Store *pg Get=(*pg).Get", "Store *mem Get=(*mem).Get"}, []string{"mem.Load", "pg.Query"}},
		{"to another interface with the same method", []string{"Other *pg Get=(*pg).Get"}, nil},
		{"by way of another interface", []string{"Wide *pg Get=(*pg).Get", "Store interface~Wide"}, []string{"pg.Query"}},
		{"interfaces that become each other", []string{"Wide *pg Get=(*pg).Get", "Store interface~Wide", "Wide interface~Store"}, []string{"pg.Query"}},
		{"promoted from an embedded struct", []string{"Store *pg Get=(*base).Get"}, []string{"base.Read"}},
		{"promoted from an embedded interface", []string{"Store wrapper Get=(Inner).Get", "Inner *mem Get=(*mem).Get"}, []string{"mem.Load"}},
		{"embedded interface that is itself", []string{"Store wrapper Get=(Store).Get"}, nil},
		{"embedded interface that is itself, with an implementation", []string{"Store wrapper Get=(Store).Get", "Store *mem Get=(*mem).Get"}, []string{"mem.Load"}},
		{"method without a body here", []string{"Store *other Get=(*other).Get"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, program(funcs, tt.conversions...).reached(t, "handler")); diff != "" {
				t.Errorf("sinks (-want +got):\n%s", diff)
			}
		})
	}
}

// TestHoles: a helper that calls its argument does at each place what it is
// given there (peer 4: golang/go #69446, two users of sync.Once are not
// connected).
func TestHoles(t *testing.T) {
	p := program([]*summary.Func{
		draw("each", "0: $0  return nil"),
		draw("twice", "0: each($0)  return nil"), // hands it on
		draw("guarded", `
			0: Can  if Can true 2 else 1
			1: 403  return nil
			2: $0   return nil`),
		draw("second", "0: $1  return nil"),
		draw("maker", "0: return func write"),
		draw("read", "0: db.Read!  return nil"),
		draw("write", "0: db.Write!  return nil"),
		draw("mail", "0: smtp.Send!  return nil"),
		draw("A", "0: each(read)  return nil"),
		draw("B", "0: each(write)  return nil"),
		draw("C", "0: twice(mail)  return nil"),
		draw("D", "0: guarded(write)  return nil"),
		draw("E", "0: once.Do(read now)  return nil"),
		draw("F", "0: once.Do(write now)  return nil"),
		draw("G", "0: unknown(read)  return nil"), // keeps it, as far as is known
		draw("H", "0: maker each(*)  return nil"),
		draw("I", "0: maker <maker  return nil"),
		draw("J", "0: each(none)  return nil"),
		draw("K", "0: second(read,mail)  return nil"),
	})
	want := map[string]map[string][]string{
		"each": {}, "twice": {}, "guarded": {},
		"A": {"db.Read": nil},
		"B": {"db.Write": nil},
		"C": {"smtp.Send": nil},
		"D": {"db.Write": {"Can"}},
		"E": {"db.Read": nil},
		"F": {"db.Write": nil},
		"G": {},
		"H": {"db.Write": nil},
		"I": {"db.Write": nil},
		"J": {},
		"K": {"smtp.Send": nil},
	}
	got := map[string]map[string][]string{}
	for id := range want {
		got[id] = p.atSink(t, id)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("sinks and their guards by function (-want +got):\n%s", diff)
	}
}

// everything asks all that there is to ask of a program.
func everything(p *Program) {
	for _, f := range p.Funcs {
		f.Leaves()
		f.Entering()
		f.Root()
		f.AuditedAround()
		f.Interesting()
		f.denies()
		f.alwaysReturns(0)
		for _, o := range outcomes {
			f.ensures(0, o)
		}
		f.ensures(0, summary.Ok)
		for k := range f.Calls {
			f.CanDeny(int32(k))
			f.CallAudits(int32(k))
			f.Proven(int32(k))
		}
	}
	p.Coverage()
}

// TestRecursion: everything ends, whatever calls what, and what is not part
// of the cycle is there.
func TestRecursion(t *testing.T) {
	tests := []struct {
		name        string
		funcs       map[string]string
		conversions []string
	}{
		{"itself", map[string]string{"f": "0: db.Read! f  return f"}, nil},
		{"each other", map[string]string{"f": "0: db.Read! g  return g", "g": "0: f  if f true 1 else 2\n1: return f\n2: return false"}, nil},
		{"as guard", map[string]string{"f": "0: f  if f true 2 else 1\n1: 403 return permission\n2: db.Read! return f"}, nil},
		{"in a loop", map[string]string{"f": "0: if f true 1 else 2\n1: f  goto 0\n2: db.Read! return f"}, nil},
		{"by way of an interface", map[string]string{"f": "0: db.Read! !Store.Get  return nil", "(*pg).Get": "0: f  return f"}, []string{"Store *pg Get=(*pg).Get"}},
		{"handing its function on to itself", map[string]string{"f": "0: db.Read! $0 f($0)  return nil", "g": "0: f(g)  return nil"}, nil},
		{"handing functions on in a circle", map[string]string{"f": "0: db.Read! g($0)  return nil", "g": "0: f($0)  return nil", "h": "0: f(h)  return nil"}, nil},
		{"calling itself by way of a modelled callee", map[string]string{"f": "0: db.Read! once.Do(f now)  return nil"}, nil},
		{"giving itself back", map[string]string{"f": "0: db.Read! f <f  return func f"}, nil},
		{"state function", map[string]string{"f": "0: db.Read! <next  return nil"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var funcs []*summary.Func
			for id, drawing := range tt.funcs {
				funcs = append(funcs, draw(id, drawing))
			}
			p := program(funcs, tt.conversions...)
			everything(p)
			if diff := cmp.Diff([]string{"db.Read"}, p.reached(t, "f")); diff != "" {
				t.Errorf("sinks below f (-want +got):\n%s", diff)
			}
		})
	}
}

// TestConstructorChains: constructors of configuration structs that hold each
// other give each other's results back, with wrapped errors (peer 8: gosec
// #1594 did not end).
func TestConstructorChains(t *testing.T) {
	const n = 40
	var funcs []*summary.Func
	for i := range n {
		next, second := (i+1)%n, (i*7+3)%n
		funcs = append(funcs, draw(fmt.Sprint("New", i), fmt.Sprintf(`
			0: New%d    if New%[1]d nil 1 else 2
			1: New%[2]d if New%[2]d nil 3 else 2
			2:          return 0:New%[1]d|1:New%[2]d
			3: New%[1]d(New%[2]d) $0 <New%[1]d  return New%[2]d`, next, second)))
	}
	funcs = append(funcs, draw("main", "0: New0  if New0 nil 1 else 2\n1: db.Read! return nil\n2: 403 return permission"))
	p := program(funcs)
	everything(p)
	if diff := cmp.Diff([]string{"db.Read"}, p.reached(t, "main")); diff != "" {
		t.Errorf("sinks below main (-want +got):\n%s", diff)
	}
}

// TestDeepChain: a way of many calls is found whole (peer 19: gosec stops at
// 50 calls).
func TestDeepChain(t *testing.T) {
	const depth = 300
	funcs := []*summary.Func{draw("f0", "0: db.Read!  return nil")}
	for i := range depth {
		funcs = append(funcs, draw(fmt.Sprint("f", i+1), fmt.Sprintf("0: f%d  return nil", i)))
	}
	p := program(funcs)
	if leaves := p.Lookup(fmt.Sprint("f", depth)).Leaves(); len(leaves) != 1 || len(leaves[0].Path) != depth+1 {
		t.Errorf("leaves %v, want one with %d steps", leaves, depth+1)
	}
	p = program(append(funcs, draw("wide", "0: f0  return nil")))
	if f, _ := p.Lookup("f0").Root(); f.ID != fmt.Sprint("f", depth) && f.ID != "wide" {
		t.Errorf("root of f0 is %s", f.ID)
	}
}
