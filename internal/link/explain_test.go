package link

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/summary"
)

// shownAs is each inferred function as "role name kind polarity reasons".
func shownAs(p *Program) []string {
	var all []string
	for _, i := range p.Inferred() {
		var whys []string
		for _, e := range i.Evidence {
			whys = append(whys, string(e.Why))
		}
		all = append(all, strings.TrimSpace(fmt.Sprintf("%s %s %s %s %s", i.Role, i.Name, i.Kind, i.Polarity, strings.Join(whys, ","))))
	}
	return all
}

const (
	refusal = `
		0: Can  if Can true 2 else 1
		1: 403  return nil
		2: x!   return nil`
	passing = `
		0: Can  if Can true 2 else 1
		1:      return false
		2:      return true`
)

func TestInferred(t *testing.T) {
	sink := "sink x write  model"
	tests := []struct {
		name  string
		funcs map[string]string
		want  []string
	}{
		{"a gate", map[string]string{"handler": refusal}, []string{"guard Can call false gate", sink}},
		{
			"a wrapper, whose caller decides on it",
			map[string]string{"handler": strings.ReplaceAll(refusal, "Can", "helper"), "helper": passing, "other": refusal},
			[]string{"guard Can call false gate,return", "guard helper call false gate", sink + ",model"},
		},
		{
			"what a guard gives back",
			map[string]string{"handler": strings.ReplaceAll(refusal, "Can", "helper"), "helper": "0: Can  return Can", "other": refusal},
			[]string{"guard Can call false gate,return", "guard helper call false gate", sink + ",model"},
		},
		{
			"an element is passed over",
			map[string]string{"handler": "0:  goto 1\n1: Can  if Can true 2 else 1\n2: x!  goto 1", "other": refusal},
			[]string{"guard Can call false gate,gate", sink + ",model"},
		},
		{
			"one reason or another gives leave",
			map[string]string{
				"handler": strings.ReplaceAll(strings.ReplaceAll(refusal, "Can", "helper"), "403", ""),
				"helper":  "0: Can  if Can true 1 else 2\n1:  return true\n2: May  if May true 3 else 4\n3:  return true\n4:  return false",
				"other":   refusal, "outer": strings.ReplaceAll(refusal, "Can", "May"),
			},
			[]string{"guard Can call false gate,return", "guard May call false gate,return", "guard helper call false gate", sink + ",model,model"},
		},
		{
			"a handler with a check is no guard",
			map[string]string{"main": "0: handler  return nil", "handler": refusal},
			[]string{"guard Can call false gate", "sink handler write  wrapper", sink},
		},
		{
			"the denial falls through to the work",
			map[string]string{"handler": "0: Can  if Can true 2 else 1\n1: 403  goto 2\n2: x!  return nil"},
			[]string{sink},
		},
		{
			"middleware goes on only after a check",
			map[string]string{"outer": "0: Can  if Can true 2 else 1\n1: 403  return nil\n2: $1  return nil"},
			[]string{"guard Can call false gate", "guard outer middleware  middleware,middleware"},
		},
		{
			"middleware that goes on in any case",
			map[string]string{"outer": "0: $1  return nil"},
			nil,
		},
		{
			"a failure that is answered with a denial in one place of three",
			map[string]string{
				"handler": strings.ReplaceAll(refusal, "Can true", "Can nil"),
				"helper":  "0: Can  if Can nil 2 else 1\n1:  return error\n2: x!  return nil",
				"other":   "0: Can  if Can nil 2 else 1\n1:  return error\n2: x!  return nil",
			},
			[]string{sink + ",model,model"},
		},
		{"an audit call", map[string]string{"f": "0: audit  return nil"}, []string{"audit audit call  name"}},
		{
			"a function that only audits",
			map[string]string{"main": "0: f  return nil", "f": "0: audit  return nil"},
			[]string{"audit audit call  name", "audit f wrapper  wrapper"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var funcs []*summary.Func
			for _, id := range []string{"main", "handler", "helper", "other", "outer", "f"} {
				if drawing, ok := tt.funcs[id]; ok {
					funcs = append(funcs, draw(id, drawing))
				}
			}
			if diff := cmp.Diff(tt.want, shownAs(program(funcs))); diff != "" {
				t.Errorf("inferred (-want +got):\n%s", diff)
			}
		})
	}
}

// TestRejected: what the user rejects is nothing, whatever is inferred, and
// protects nothing.
func TestRejected(t *testing.T) {
	link := func(reject ...string) *Program {
		pkg := &summary.Package{Funcs: []*summary.Func{draw("handler", refusal+"\n3: audit  return nil")}}
		for _, r := range reject {
			name, role, _ := strings.Cut(r, " ")
			pkg.Marks = append(pkg.Marks, summary.Marked{ID: name, Marks: []summary.Mark{{Verb: "none", Keys: map[string]string{"role": role}}}})
		}
		return New([]*summary.Package{pkg})
	}
	tests := []struct {
		reject []string
		want   []string
	}{
		{nil, []string{"audit audit call  name", "guard Can call false gate", "sink x write  model"}},
		{[]string{"Can guard"}, []string{"audit audit call  name", "sink x write  model"}},
		{[]string{"Can audit,sink"}, []string{"audit audit call  name", "guard Can call false gate", "sink x write  model"}},
		{[]string{"audit audit", "x sink"}, []string{"guard Can call false gate"}},
	}
	for _, tt := range tests {
		p := link(tt.reject...)
		if diff := cmp.Diff(tt.want, shownAs(p)); diff != "" {
			t.Errorf("%v (-want +got):\n%s", tt.reject, diff)
		}
	}
	if got := link("Can guard").atSink(t, "handler")["x"]; got != nil {
		t.Errorf("guards at x with Can rejected: %v", got)
	}
	if got := link("x sink").atSink(t, "handler"); len(got) > 0 {
		t.Errorf("sinks with x rejected: %v", got)
	}
}

func TestWhyNot(t *testing.T) {
	const other = "0: Known  if Known true 2 else 1\n1: 403  return nil\n2: x!  return nil"
	tests := []struct {
		name, handler string
		change        func(*summary.Call)
		want          string
	}{
		{"not asked", "0: Can x!  return nil", nil, "its outcome is never used in a condition: it is called once, first here"},
		{"no denial", "0: Can  if Can true 2 else 1\n1: y!  return nil\n2: x!  return nil", nil, "the arm does not only deny: it works itself, and does not say that it denies"},
		{"falls through", "0: Can  if Can true 2 else 1\n1: 403  goto 2\n2: x!  return nil", nil, "the arm denies, and then goes on to what the other arm does too"},
		{
			"a setting", "0: Can  if Can true 2 else 1\n1: 403  return nil\n2: x!  return nil",
			func(c *summary.Call) { c.Config = true }, "it asks for a setting, a licence or a feature: its name says so",
		},
		{
			"says nothing", "0: Can  if Can true 2 else 1\n1:  return error\n2: x!  return nil", nil,
			"the arm ends without saying that it denies, nowhere is the outcome answered with a 401 or 403, nothing inside it checks, and its name is not that of a check",
		},
		{"not called", "0: x!  return nil", nil, "nothing that was analysed calls it"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			handler := draw("handler", tt.handler)
			if tt.change != nil {
				tt.change(&handler.Calls[0])
			}
			var got []string
			p := program([]*summary.Func{handler, draw("other", other)})
			for _, r := range p.WhyNot("Can") {
				if r.Role == GuardRole {
					got = append(got, r.Text)
				}
			}
			if diff := cmp.Diff([]string{tt.want}, got); diff != "" {
				t.Errorf("reasons (-want +got):\n%s", diff)
			}
		})
	}
}
