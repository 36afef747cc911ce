package extract

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/summary"
)

// TestDirectives: a directive is understood as a whole or is a problem. The
// cases of testdata/src/engine/directives say where one may stand.
func TestDirectives(t *testing.T) {
	keys := func(kv ...string) map[string]string {
		m := map[string]string{}
		for i := 0; i < len(kv); i += 2 {
			m[kv[i]] = kv[i+1]
		}
		return m
	}
	tests := []struct {
		text    string
		want    []summary.Mark
		problem string
	}{
		{"//authparity:guard", []summary.Mark{{Verb: "guard", Keys: keys()}}, ""},
		{"//authparity:guard result=1 deny=true strength=object", []summary.Mark{{Verb: "guard", Keys: keys("result", "1", "deny", "true", "strength", "object")}}, ""},
		{"//authparity:sink  kind=mint\tresource=token", []summary.Mark{{Verb: "sink", Keys: keys("kind", "mint", "resource", "token")}}, ""},
		{"//authparity:audit", []summary.Mark{{Verb: "audit", Keys: keys()}}, ""},
		{"//authparity:primary for=Export", []summary.Mark{{Verb: "primary", Keys: keys("for", "Export")}}, ""},
		{"//authparity:fallback for=Export", []summary.Mark{{Verb: "fallback", Keys: keys("for", "Export")}}, ""},
		{"//authparity:allow anything", nil, ""}, // exceptions are read elsewhere
		{"// authparity:guard", nil, ""},
		{"//authparity", nil, ""},
		{"//authparity:", nil, "unknown directive //authparity:: expected one of guard, audit, sink, primary, fallback, allow"},
		{"//authparity:gaurd", nil, "unknown directive //authparity:gaurd: expected one of guard, audit, sink, primary, fallback, allow"},
		{"//authparity:Guard", nil, "unknown directive //authparity:Guard: expected one of guard, audit, sink, primary, fallback, allow"},
		{"//authparity:guard kind=read", nil, `unknown directive key "kind=read" in //authparity:guard: expected key=value with one of result, deny, strength`},
		{"//authparity:guard strength", nil, `unknown directive key "strength" in //authparity:guard: expected key=value with one of result, deny, strength`},
		{"//authparity:guard strength=", nil, `unknown directive value "strength=" in //authparity:guard`},
		{"//authparity:guard strength=much", nil, `unknown directive value "strength=much" in //authparity:guard`},
		{"//authparity:guard result=-1", nil, `unknown directive value "result=-1" in //authparity:guard`},
		{"//authparity:guard deny=maybe", nil, `unknown directive value "deny=maybe" in //authparity:guard`},
		{"//authparity:sink kind=eat", nil, `unknown directive value "kind=eat" in //authparity:sink`},
		{"//authparity:audit kind=read", nil, `unknown directive key "kind=read" in //authparity:audit: expected no key`},
		{"//authparity:audit and more", nil, `unknown directive key "and" in //authparity:audit: expected no key`},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			p := Package(typed(t, "example.com/p", "p.go", "package p\n\n// Does something.\n//\n"+tt.text+"\nfunc f() {}\n"))
			if diff := cmp.Diff(tt.want, function(t, p, "f").Marks); diff != "" {
				t.Errorf("marks (-want +got):\n%s", diff)
			}
			var want []summary.Problem
			if tt.problem != "" {
				want = []summary.Problem{{Position: finding.Position{File: "example.com/p/p.go", Line: 5, Col: 1}, Message: tt.problem, Fatal: true}}
			}
			if diff := cmp.Diff(want, p.Problems); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
		})
	}
}

// TestMarkedFunctions: a directive belongs to a function or to an interface
// method, by the name that callers use.
func TestMarkedFunctions(t *testing.T) {
	p := Package(typed(t, "example.com/p", "p.go", `package p

type T[K any] struct{}

//authparity:guard
func (t *T[K]) m() {}

type I interface {
	//authparity:audit
	note()
	//authparity:guard
	//authparity:sink kind=read
	both()
	silent()
}

func f() {
	type local interface {
		//authparity:audit
		hidden()
	}
}

//authparity:guard

func apart() {}
`))
	var got []string
	for _, m := range p.Marks {
		for _, mark := range m.Marks {
			got = append(got, m.ID+" "+mark.Verb)
		}
	}
	for _, problem := range p.Problems {
		got = append(got, fmt.Sprintf("%d: %s", problem.Line, problem.Message))
	}
	want := []string{
		"(*example.com/p.T[K]).m guard", "(example.com/p.I).both guard", "(example.com/p.I).both sink", "(example.com/p.I).note audit",
		"19: misplaced directive //authparity:audit: expected it above a function or an interface method",
		"24: misplaced directive //authparity:guard: expected it above a function or an interface method",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("marks and problems (-want +got):\n%s", diff)
	}
}
