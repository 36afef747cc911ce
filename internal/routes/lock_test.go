package routes

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// some are routes of all sorts.
func some() []Route {
	return []Route{
		{Transport: "http", Method: "GET", Pattern: "/docs/{id}", Handler: "(*api.Server).get", Sinks: []Sink{{Kind: "read", Name: "x"}, {Kind: "disclose"}},
			Guards: []Guard{{Name: `(*authz.Policy).Can("a, b")`, Strength: "object", Around: true}, {Name: "api.admin", Strength: "role", Some: true}}},
		{Transport: "http", Method: "POST", Pattern: "/docs", Handler: "(*api.Server).add", Audits: []string{"audit.Log", "audit.Note"}, Sinks: []Sink{{Kind: "write"}},
			Guards: []Guard{{Name: "api.login", Strength: "identity"}}},
		{Transport: "http", Pattern: "?", Handler: "?"},
		{Transport: "http", Pattern: "/odd\tname; here", Handler: "api.odd", Public: true},
		{Transport: "grpc", Pattern: "/Docs/Get", Handler: "(*rpc.Docs).Get", Trusted: true},
	}
}

func TestLockRoundTrip(t *testing.T) {
	want := NewLock(some()).Bytes()
	l, err := ParseLock("x.lock", want)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(l.Bytes())); diff != "" {
		t.Errorf("lock (-first +again):\n%s", diff)
	}
	if changes := l.Compare(some()); len(changes) > 0 {
		t.Errorf("changes of nothing: %v", changes)
	}
	if _, err := ParseLock("x.lock", bytes.ReplaceAll(want, []byte("\n"), []byte("\r\n"))); err != nil {
		t.Errorf("with line ends of Windows: %v", err)
	}
}

func TestParseLockRejects(t *testing.T) {
	good := string(NewLock(some()).Bytes())
	lines := strings.SplitAfter(good, "\n")
	join := func(lines ...string) string { return strings.Join(lines, "") }
	resummed := func(text string) string { return sum(text) + "\t" + text + "\n" }
	tests := []struct{ name, content, want string }{
		{"empty", "", `x.lock:1:1: expected "authparity routes lock 1"`},
		{"something else", "{}\n", `x.lock:1:1: expected "authparity routes lock 1"`},
		{"another version", strings.Replace(good, "lock 1", "lock 2", 1), "x.lock:1:24: version 2: expected 1"},
		{"edited by hand", strings.Replace(good, "[object]", "[role]", 1), "x.lock:4:1: the line was changed by hand: its sum is not "},
		{"a line too few", join(append([]string{lines[0]}, lines[2:]...)...), "x.lock:6:5: there are 4 routes: expected 5"},
		{"cut off between lines", join(lines[:3]...), `x.lock:4:1: the file is cut off: expected a line "end 2"`},
		{"cut off in a line", good[:len(lines[0])+len(lines[1])+20], `x.lock:3:21: the file is cut off: expected a line "end 1"`},
		{"marks of a conflict", join(lines[0], lines[1], "<<<<<<< ours\n", lines[2], "=======\n", lines[3], ">>>>>>> theirs\n", lines[4]), "x.lock:3:1: a mark of a merge conflict: expected a route"},
		{"a line twice", join(lines[0], lines[1], lines[1], lines[2]), "x.lock:3:1: the line is out of order or given twice: expected sorted lines"},
		{"two lines exchanged", join(lines[0], lines[2], lines[1]), "x.lock:3:1: the line is out of order or given twice: expected sorted lines"},
		{"a field of another name", join(lines[0], resummed("http\tGET\t/\tf\tgards: -\taudits: -\tsinks: -")), `x.lock:2:23: expected "guards: "`},
		{"a version that is no number", strings.Replace(good, "lock 1", "lock x1", 1), "x.lock:1:24: version x1: expected 1"},
		{"cut off in the head", good[:12], `x.lock:1:1: expected "authparity routes lock 1"`},
		{"cut off in the number of routes", strings.TrimSuffix(good, "5\n"), "x.lock:7:5: there are 5 routes: expected "},
		{"cut off before the number of routes", strings.TrimSuffix(good, "d 5\n"), `x.lock:7:3: the file is cut off: expected a line "end 5"`},
		{"edited by hand, with line ends of Windows", strings.ReplaceAll(strings.Replace(good, "[object]", "[role]", 1), "\n", "\r\n"), "x.lock:4:1: the line was changed by hand"},
		{"line ends of old Macintoshes", strings.ReplaceAll(good, "\n", "\r"), `x.lock:1:24: version 1`},
		{"a field too few", join(lines[0], strings.Replace(lines[1], "\taudits: -", "", 1), lines[2]), "x.lock:2:1: 7 fields: expected 8, separated by tabs"},
		{"tabs that an editor made blanks", strings.ReplaceAll(good, "\t", "    "), "x.lock:2:1: 1 fields: expected 8, separated by tabs"},
		{"a base of a conflict", join(lines[0], lines[1], "||||||| base\n", lines[2]), "x.lock:3:1: a mark of a merge conflict: expected a route"},
		{"both sides of a conflict", good + join(lines[1:]...), "x.lock:8:1: expected nothing behind the last line"},
		{"more behind the end", good + "more\n", "x.lock:8:1: expected nothing behind the last line"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := ParseLock("x.lock", []byte(tt.content))
			if _, ok := errors.AsType[*LockError](err); !ok || !strings.HasPrefix(err.Error(), tt.want) {
				t.Errorf("error %v, want %s", err, tt.want)
			}
		})
	}
}

// FuzzParseLock: what is read is written again as it was.
func FuzzParseLock(f *testing.F) {
	f.Add(NewLock(some()).Bytes())
	f.Add(NewLock(nil).Bytes())
	f.Add([]byte("authparity routes lock 1\n\nend 0"))
	f.Fuzz(func(t *testing.T, content []byte) {
		l, err := ParseLock("x.lock", content)
		if err != nil {
			return
		}
		again, err := ParseLock("x.lock", l.Bytes())
		if err != nil {
			t.Fatalf("%v in\n%s", err, l.Bytes())
		}
		if !bytes.Equal(l.Bytes(), again.Bytes()) {
			t.Fatalf("written %s, then %s", l.Bytes(), again.Bytes())
		}
	})
}

func TestCompare(t *testing.T) {
	add := func(l []Route, r Route) []Route { return append(l, r) }
	tests := []struct {
		name   string
		change func([]Route) []Route
		want   string // lines; ! before those that fail
	}{
		{"nothing", func(l []Route) []Route { return l }, ""},
		{"another order", func(l []Route) []Route { return append(l[2:], l[:2]...) }, ""},
		{"a guard is lost", func(l []Route) []Route { l[0].Guards = l[0].Guards[1:]; return l },
			`!http GET /docs/{id} (*api.Server).get: lost the guard (*authz.Policy).Can("a, b") [object]`},
		{"a guard that is not before all sinks is lost", func(l []Route) []Route { l[0].Guards = l[0].Guards[:1]; return l },
			`!http GET /docs/{id} (*api.Server).get: lost the guard api.admin [role]?`},
		{"a guard is weaker", func(l []Route) []Route { l[0].Guards[0].Strength = "permission"; return l },
			`!http GET /docs/{id} (*api.Server).get: the guard (*authz.Policy).Can("a, b") is weaker: permission, was object`},
		{"a guard is no longer before all sinks", func(l []Route) []Route { l[1].Guards[0].Some = true; return l },
			`!http POST /docs (*api.Server).add: the guard api.login no longer stands before all sinks`},
		{"a guard is stronger", func(l []Route) []Route { l[1].Guards[0].Strength = "role"; return l },
			`http POST /docs (*api.Server).add: the guard api.login is stronger`},
		{"an audit is lost", func(l []Route) []Route { l[1].Audits = l[1].Audits[:1]; return l },
			`!http POST /docs (*api.Server).add: lost the audit call audit.Note`},
		{"a new route without a guard", func(l []Route) []Route {
			return add(l, Route{Transport: "http", Pattern: "/new", Handler: "api.f", Sinks: []Sink{{Kind: "delete"}}})
		}, `!http - /new api.f: is new, has no guard, and reaches delete`},
		{"a new route that only answers", func(l []Route) []Route {
			return add(l, Route{Transport: "http", Pattern: "/new", Handler: "api.f", Sinks: []Sink{{Kind: "disclose"}}})
		}, `http - /new api.f: is new`},
		{"an unguarded route reaches a sink", func(l []Route) []Route { l[4].Sinks = []Sink{{Kind: "exec"}}; return l },
			`!grpc (trusted) - /Docs/Get (*rpc.Docs).Get: has no guard, and now reaches exec`},
		{"a guarded route reaches a sink", func(l []Route) []Route { l[1].Sinks = append(l[1].Sinks, Sink{Kind: "exec"}); return l },
			`http POST /docs (*api.Server).add: now reaches exec`},
		{"another handler, without the guard", func(l []Route) []Route { l[1].Handler, l[1].Guards = "api.other", nil; return l },
			`!http POST /docs api.other: lost the guard api.login [identity]
http POST /docs api.other: was handled by (*api.Server).add`},
		{"gone", func(l []Route) []Route { return l[:4] }, `grpc (trusted) - /Docs/Get (*rpc.Docs).Get: is gone`},
		{"a second handler of a pattern", func(l []Route) []Route {
			return add(l, Route{Transport: "http", Method: "POST", Pattern: "/docs", Handler: "api.second"})
		}, `http POST /docs api.second: is new`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			changes := NewLock(some()).Compare(tt.change(some()))
			var got []string
			for _, c := range changes {
				mark := ""
				if c.Fail {
					mark = "!"
				}
				got = append(got, mark+c.Message)
			}
			if diff := cmp.Diff(tt.want, strings.Join(got, "\n")); diff != "" {
				t.Errorf("changes (-want +got):\n%s", diff)
			}
			if changes.Fail() != strings.Contains(tt.want, "!") {
				t.Errorf("fails: %v", changes.Fail())
			}
		})
	}
}
