package link

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/summary"
)

// TestEntering asks what holds whenever target is entered.
func TestEntering(t *testing.T) {
	const (
		can   = "0: Can  if Can true 2 else 1\n1: 403 return nil\n2: CALL  return nil"
		both  = "0: Can  if Can true 2 else 1\n1: 403 return nil\n2: Member  if Member true 3 else 1\n3: CALL  return nil"
		plain = "0: CALL  return nil"
	)
	with := func(drawing, call string) string { return strings.ReplaceAll(drawing, "CALL", call) }
	tests := []struct {
		name  string
		funcs map[string]string
		want  []string
		bug   string // why the case fails for now
	}{
		{"no callers", nil, nil, ""},
		{"one caller that checks", map[string]string{"a": with(can, "target")}, []string{"Can"}, ""},
		{"two callers: what both check", map[string]string{"a": with(can, "target"), "b": with(both, "target")}, []string{"Can"}, ""},
		{"one of two callers does not check", map[string]string{"a": with(can, "target"), "b": with(plain, "target")}, nil, ""},
		{"one caller, at two places", map[string]string{"a": "0: target Can  if Can true 2 else 1\n1: 403 return nil\n2: target  return nil"}, nil, ""},
		{"checked further up", map[string]string{"a": with(can, "b"), "b": with(plain, "target")}, []string{"Can"}, ""},
		{"checked on both steps", map[string]string{"a": with(can, "b"), "b": with("0: Member  if Member true 2 else 1\n1: 403 return nil\n2: CALL  return nil", "target")}, []string{"Can", "Member"}, ""},
		{"a call in unreachable code does not count", map[string]string{"a": with(can, "target") + "\n3: target return nil"}, []string{"Can"}, ""},
		{"given to a helper that checks before it calls", map[string]string{
			"a": "0: guarded(target)  return nil", "guarded": with(can, "$0"),
		}, []string{"Can"}, ""},
		{"given to a helper behind a check", map[string]string{"a": with(can, "each(target)"), "each": "0: $0  return nil"}, []string{"Can"}, ""},
		{"given to two helpers, one of which checks", map[string]string{
			"a": "0: guarded(target) each(target)  return nil", "guarded": with(can, "$0"), "each": "0: $0  return nil",
		}, nil, ""},
		{"given to a modelled callee behind a check", map[string]string{"a": with(can, "once.Do(target now)")}, []string{"Can"}, ""},
		{"escaped to unknown code", map[string]string{"a": with(can, "target keep(target)")}, nil, ""},
		{"called by itself too", map[string]string{"a": with(can, "target"), "target": "0: target db.Read!  return nil"}, []string{"Can"}, ""},
		{"called by what it calls", map[string]string{
			"a": with(can, "target"), "target": "0: helper db.Read!  return nil", "helper": "0: target  return nil",
		}, []string{"Can"}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var funcs []*summary.Func
			if tt.funcs["target"] == "" {
				funcs = append(funcs, draw("target", "0: db.Read!  return nil"))
			}
			for id, drawing := range tt.funcs {
				funcs = append(funcs, draw(id, drawing))
			}
			p := program(funcs)
			differs(t, tt.bug, cmp.Diff(tt.want, p.names(p.Lookup("target").Entering().Must)))
		})
	}
}

// TestRoot asks for the outermost function on the least checked way.
func TestRoot(t *testing.T) {
	p := program([]*summary.Func{
		draw("target", "0: db.Read!  return nil"),
		draw("guarded", "0: Can  if Can true 2 else 1\n1: 403 return nil\n2: middle  return nil"),
		draw("open", "0: middle  return nil"),
		draw("middle", "0: target  return nil"),
	})
	root, hops := p.Lookup("target").Root()
	got := []string{root.ID}
	for _, h := range hops {
		got = append(got, h.Func.ID+" calls "+h.Target().Name)
	}
	if diff := cmp.Diff([]string{"open", "open calls middle", "middle calls target"}, got); diff != "" {
		t.Errorf("root and steps (-want +got):\n%s", diff)
	}
}

func TestAuditedAround(t *testing.T) {
	tests := []struct {
		name  string
		funcs map[string]string
		want  bool
	}{
		{"no caller", nil, false},
		{"before", map[string]string{"a": "0: audit target  return nil"}, true},
		{"after", map[string]string{"a": "0: target audit  return nil"}, true},
		{"by a helper", map[string]string{"a": "0: target note  return nil", "note": "0: audit  return nil"}, true},
		{"further up", map[string]string{"a": "0: b audit  return nil", "b": "0: target  return nil"}, true},
		{"by one of two callers", map[string]string{"a": "0: audit target  return nil", "b": "0: target  return nil"}, false},
		{"by a helper that may not", map[string]string{"a": "0: target note  return nil", "note": "0: if on true 1 else 2\n1: audit  return nil\n2: return nil"}, true}, // it may: nobody is accused
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			funcs := []*summary.Func{draw("target", "0: db.Read!  return nil")}
			for id, drawing := range tt.funcs {
				funcs = append(funcs, draw(id, drawing))
			}
			if got := program(funcs).Lookup("target").AuditedAround(); got != tt.want {
				t.Errorf("audited around: %t, want %t", got, tt.want)
			}
		})
	}
}

// TestCaps: a list of sinks that is cut is counted, under the name of the
// function (peer 19: gosec stops at 32 callers and says nothing).
func TestCaps(t *testing.T) {
	sinks := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "op%d! ", i)
		}
		return "0: " + b.String() + " return nil"
	}
	tests := []struct {
		n, leaves int
		caps      []string
	}{
		{maxLeaves, maxLeaves, nil},
		{maxLeaves + 1, maxLeaves, []string{"maxLeaves: f", "maxLeaves: main"}},
	}
	for _, tt := range tests {
		p := program([]*summary.Func{draw("f", sinks(tt.n)), draw("main", "0: f more!  return nil")})
		if got := len(p.Lookup("f").Leaves()); got != tt.leaves {
			t.Errorf("%d sinks: %d leaves, want %d", tt.n, got, tt.leaves)
		}
		p.Lookup("main").Leaves()
		caps := p.Coverage().Caps
		if tt.caps == nil {
			tt.caps = []string{"maxLeaves: main"} // f's and one more
		}
		if diff := cmp.Diff(tt.caps, caps); diff != "" {
			t.Errorf("%d sinks: caps (-want +got):\n%s", tt.n, diff)
		}
	}
}

// TestManyCallers: no list of callers is cut (peer 19 again).
func TestManyCallers(t *testing.T) {
	const n = 500
	funcs := []*summary.Func{draw("target", "0: db.Read!  return nil")}
	for i := range n {
		funcs = append(funcs, draw(fmt.Sprint("caller", i), "0: Can  if Can true 2 else 1\n1: 403 return nil\n2: target  return nil"))
	}
	f := program(funcs).Lookup("target")
	if got := f.program.names(f.Entering().Must); len(got) != 1 || len(f.callers) != n {
		t.Errorf("%d callers, all of which check: %v", len(f.callers), got)
	}
	f = program(append(funcs, draw("last", "0: target  return nil"))).Lookup("target")
	if got := f.program.names(f.Entering().Must); len(got) != 0 {
		t.Errorf("the last of %d callers does not check: %v", len(f.callers), got)
	}
}

// TestSplitting: a function that is split in three holds as many sinks, and
// no function holds more than once what lies below it (peer 6: nilaway #411,
// where memory doubles).
func TestSplitting(t *testing.T) {
	whole := map[string]string{
		"f": "0: Can  if Can true 2 else 1\n1: 403 return nil\n2: a! b! c! d! e! g!  return nil",
	}
	split := map[string]string{
		"f":  "0: Can  if Can true 2 else 1\n1: 403 return nil\n2: f1  return nil",
		"f1": "0: a! b! f2  return nil",
		"f2": "0: c! d! f3 f3  return nil",
		"f3": "0: e! g!  return nil",
	}
	leaves := func(drawings map[string]string) (at, all int) {
		var funcs []*summary.Func
		for id, drawing := range drawings {
			funcs = append(funcs, draw(id, drawing))
		}
		p := program(funcs)
		for _, f := range p.Funcs {
			all += len(f.Leaves())
		}
		return len(p.Lookup("f").Leaves()), all
	}
	wholeAt, _ := leaves(whole)
	splitAt, splitAll := leaves(split)
	if wholeAt != 6 || splitAt != wholeAt {
		t.Errorf("leaves of f: %d whole, %d split, want 6 both", wholeAt, splitAt)
	}
	if splitAll != 6+6+4+2 {
		t.Errorf("leaves of all parts: %d, want 18", splitAll)
	}
}
