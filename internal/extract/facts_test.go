package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/summary"
)

const factsPrelude = `
var ErrNotFound = errors.New("c")
type ForbiddenError struct{}
func (*ForbiddenError) Error() string { return "" }
type builder struct { err error; n int }
func (b *builder) step(u *User) {}
func (b *builder) other() {}
func name(u *User) string { return "" }
func code(u *User) (int, error) { return 0, nil }
func find(id int) (*Doc, bool) { return nil, false }
func IsForbidden(err error) bool { return false }
func IsGone(err error) bool { return false }
type store struct { authz *User; count int; ready bool }
func (s *store) ok() bool { return true }
`

// TestFacts asks what the arms of one condition prove.
func TestFacts(t *testing.T) {
	tests := []struct {
		name    string
		before  string // what stands before the condition
		cond    string
		yes, no string
		bug     string // why the case fails for now
	}{
		{"bool of a call", ``, `Can(u, "x")`, "Can true", "Can false", ""},
		{"negation", ``, `!Can(u, "x")`, "Can false", "Can true", ""},
		{"negation kept in a variable", `ok := !Can(u, "x"); fmt.Println(ok)`, `ok`, "Can false", "Can true", ""},
		{"twice", ``, `!!Can(u, "x")`, "Can true", "Can false", ""},
		{"compared with true", ``, `Can(u, "x") == true`, "Can true", "Can false", ""},
		{"compared with false", ``, `false != Can(u, "x")`, "Can true", "Can false", ""},
		{"kept in a variable", `ok := Can(u, "x")`, `!ok`, "Can false", "Can true", ""},
		{"method", ``, `s.ok()`, "ok true", "ok false", ""},
		{"second result", `_, ok := find(1)`, `ok`, "find/1 true", "find/1 false", ""},
		{"error is nil", `err := Authorize(u)`, `err == nil`, "Authorize nil", "Authorize not nil", ""},
		{"error is not nil", `err := Authorize(u)`, `err != nil`, "Authorize not nil", "Authorize nil", ""},
		{"nil comes first", `err := Authorize(u)`, `nil != err`, "Authorize not nil", "Authorize nil", ""},
		{"error of two results", `_, err := load(1)`, `err != nil`, "load/1 not nil", "load/1 nil", ""},
		{"pointer of two results", `got, _ := load(1)`, `got == nil`, "load nil", "load not nil", ""},
		{"empty string", ``, `name(u) == ""`, "name nil", "name not nil", ""},
		{"zero", `n, _ := code(u)`, `n != 0`, "code not nil", "code nil", ""},
		{"status 403", `n, _ := code(u)`, `n == 403`, "code not nil", "code no denial", ""},
		{"status 200", `n, _ := code(u)`, `n != http.StatusOK`, "code not nil", "code nil", ""},
		{"status 502", `n, _ := code(u)`, `n == 502`, "code not nil, code no denial", "", ""},

		// errors.Is says something of the call that made the error. That it
		// came back is all that is known where another error was asked for.
		{"errors.Is permission", `err := Authorize(u)`, `errors.Is(err, ErrForbidden)`, "Is true, Authorize not nil", "Is false, Authorize no denial", ""},
		{"not errors.Is permission", `err := Authorize(u)`, `!errors.Is(err, ErrForbidden)`, "Is false, Authorize no denial", "Is true, Authorize not nil", ""},
		{"errors.Is another", `err := Authorize(u)`, `errors.Is(err, ErrNotFound)`, "Is true, Authorize not nil, Authorize no denial", "Is false, Authorize returned", ""},
		{"errors.As a permission type", "err := Authorize(u)\nvar f *ForbiddenError", `errors.As(err, &f)`, "As true, Authorize not nil", "As false, Authorize no denial", ""},
		{"errors.As another type", "err := Authorize(u)\nvar f *HTTPError", `errors.As(err, &f)`, "As true, Authorize not nil, Authorize no denial", "As false, Authorize returned", ""},
		{"predicate named for it", `err := Authorize(u)`, `IsForbidden(err)`, "IsForbidden true, Authorize not nil", "IsForbidden false, Authorize no denial", ""},
		{"predicate named otherwise", `err := Authorize(u)`, `IsGone(err)`, "IsGone true, Authorize not nil, Authorize no denial", "IsGone false, Authorize returned", ""},
		{"equal to a permission sentinel", `err := Authorize(u)`, `err == ErrForbidden`, "Authorize not nil", "Authorize no denial", ""},
		{"equal to another sentinel", `err := Authorize(u)`, `err == ErrNotFound`, "Authorize not nil, Authorize no denial", "", ""},
		{"not equal to a permission sentinel", `err := Authorize(u)`, `err != ErrForbidden`, "Authorize no denial", "Authorize not nil", ""},

		{"field of the principal", ``, `u.IsAdmin`, "[User.IsAdmin] true", "[User.IsAdmin] false", ""},
		{"its negation", ``, `!u.IsAdmin`, "[User.IsAdmin] false", "[User.IsAdmin] true", ""},
		{"owner", ``, `d.OwnerID != u.ID`, "[Doc.OwnerID == User.ID] false", "[Doc.OwnerID == User.ID] true", ""},
		{"size that is not the caller's", ``, `s.count > 3`, "", "", ""},
		{"nil field", ``, `s.authz == nil`, "[store.authz] false", "[store.authz] true", ""},
		{"parameter", ``, `flag`, "[flag] true", "[flag] false", ""},
		{"length", ``, `len(name(u)) == 0`, "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := conditional(t, tt.before, tt.cond)
			var got [2]string
			for i, arm := range []string{"yes", "no"} {
				for _, e := range f.edgesTo(arm) {
					got[i] += f.atoms(e.Facts)
				}
			}
			differs(t, tt.bug, cmp.Diff([2]string{tt.yes, tt.no}, got))
		})
	}
}

// conditional is a function with one condition on it.
func conditional(t *testing.T, before, cond string) written {
	t.Helper()
	return written{function(t, summarised(t, factsPrelude+`
func (s *store) f(u *User, d *Doc, flag bool) {
	`+before+`
	if `+cond+` {
		yes()
	} else {
		no()
	}
}`), "f")}
}

// TestJoinedFacts asks what proves something behind a phi: what all its
// alternatives have in common.
func TestJoinedFacts(t *testing.T) {
	tests := []struct {
		name string
		body string   // of f(u *User, d *Doc), with one yes()
		want []string // the alternatives on the edge to yes(), with what each adds to its edge
	}{
		{"or", `if u.IsAdmin || Can(u, "x") { yes() }`, nil}, // two edges, no phi
		{"or, kept in a variable", `ok := u.IsAdmin || Can(u, "x"); fmt.Println(ok); if ok { yes() }`, []string{"edge to it", "Can true"}},
		{"and, negated", `ok := u.IsAdmin && Can(u, "x"); fmt.Println(ok); if !ok { no() } else { yes() }`, []string{"Can true"}},
		{"flag set in a loop", `ok := false; for range d.ID { if Can(u, "x") { ok = true; break } }; if ok { yes() }`, []string{"edge to it"}},
		{"error of one of two calls", `var err error; if d.ID > 3 { err = Authorize(u) } else { _, err = load(1) }; if err == nil { yes() }`, []string{"Authorize nil", "load/1 nil"}},
		{"error that may be set", `var err error; if d.ID > 3 { err = Authorize(u) }; if err != nil { yes() }`, []string{"Authorize not nil"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := written{function(t, summarised(t, "func f(u *User, d *Doc) {\n"+tt.body+"\n}"), "f")}
			var got []string
			for _, e := range f.edgesTo("yes") {
				for _, p := range e.Phis {
					for _, alt := range p.Alts {
						text := f.atoms(alt.Facts)
						if text == "" {
							text = "edge to it"
						}
						got = append(got, text)
					}
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("alternatives (-want +got):\n%s", diff)
			}
		})
	}
}

// edgesTo returns the edges to the block that calls a function.
func (f written) edgesTo(name string) []summary.Edge {
	var all []summary.Edge
	for _, b := range f.Blocks {
		for _, e := range b.Succs {
			for _, k := range f.Blocks[e.To].Calls {
				if f.Calls[k].Name == name {
					all = append(all, e)
				}
			}
		}
	}
	return all
}

// TestStickyFacts: an empty error field says something of the calls that were
// given its object, and of no other.
func TestStickyFacts(t *testing.T) {
	f := written{function(t, summarised(t, factsPrelude+`
func helped(b *builder) {}
func f(b, c *builder, u *User) {
	b.step(u)
	helped(b)
	c.other()
	fmt.Println(b)
	if b.err != nil {
		no()
		return
	}
	yes()
}`), "f")}
	got := map[string][]string{}
	for _, arm := range []string{"yes", "no"} {
		for _, e := range f.edgesTo(arm) {
			for _, k := range e.Calls {
				got[arm] = append(got[arm], f.call(k))
			}
		}
	}
	if diff := cmp.Diff(map[string][]string{"yes": {"step", "helped"}}, got); diff != "" {
		t.Errorf("calls without a denial by arm (-want +got):\n%s", diff)
	}
}

// TestAsksWho asks which local tests are about who calls: not whether there is
// a key, nor whether a setting is still what it was.
func TestAsksWho(t *testing.T) {
	tests := []struct {
		name string
		cond string
		want bool
	}{
		{"rank", `user.Level > 1`, true},
		{"key", `user.ID <= 0`, false},
		{"key, the other way round", `1 > user.ID`, false},
		{"key of a parameter", `uid < 1`, false},
		{"owner", `d.OwnerID == user.ID`, true},
		{"setting that is for somebody", `c.AdminConfig == old`, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := function(t, summarised(t, `
type Member struct { ID, Level int }
type Page struct { OwnerID int }
type settings struct { AdminConfig string }
func f(user *Member, d *Page, c *settings, old string, uid int) {
	if `+tt.cond+` {
		yes()
	}
}
`), "f")
			got := false
			for i := range f.Atoms {
				got = got || f.Atoms[i].Test != nil && f.Atoms[i].Test.Identity
			}
			if got != tt.want {
				t.Errorf("%s asks who calls: got %v, want %v", tt.cond, got, tt.want)
			}
		})
	}
}
