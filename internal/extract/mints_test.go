package extract

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/summary"
)

// filledIn is a credential in one line: what is made, and what is filled in.
func filledIn(m *summary.Mint) string {
	var b strings.Builder
	name := m.Type[strings.LastIndexByte(m.Type, '.')+1:]
	for _, mark := range []struct {
		set  bool
		text string
	}{{m.Fresh, "makes"}, {!m.Fresh, "fills"}, {m.Opaque, "opaque"}, {m.Spends, "spends"}, {m.Ends && m.Call < 0, "ends"}, {m.Call >= 0, "told"}} {
		if mark.set {
			b.WriteString(mark.text + " ")
		}
	}
	b.WriteString(name)
	for _, f := range m.Fills {
		fmt.Fprintf(&b, " %s", f.Name)
		if f.Means == summary.Expiry {
			b.WriteString(":expiry")
		}
		if f.Means == summary.Scope {
			b.WriteString(":scope")
		}
		if f.Zero {
			b.WriteString("=0")
		}
		if f.Text != "" {
			b.WriteString("=" + f.Text)
		}
		if f.Wide {
			b.WriteString("!")
		}
	}
	return b.String()
}

func TestMints(t *testing.T) {
	const types = `
type Base struct { ExpiresAt time.Time; ID string }
type Token struct { Base; Owner, Role string; Admin bool; Scopes []string; Kind int }
type Voucher struct { Text string; UsedAt time.Time }
type Claims map[string]any
type Store struct{}
func (*Store) Keep(t *Token) {}
func (*Store) Find(t *Token) {}
func (*Store) Issue(owner string, ttl time.Duration) *Token { return nil }
func (*Store) Grant(owner string, role string) {}
func base() Base { return Base{} }
`
	tests := []struct {
		name, body string
		want       []string
	}{
		{"literal", `(&Store{}).Keep(&Token{Owner: "a"})`, []string{"makes ends Token Owner"}},
		{"embedded", `_ = &Token{Owner: "a", Base: Base{ExpiresAt: time.Now()}}`, []string{"makes ends Token Base ExpiresAt:expiry Owner"}},
		{"zero", `_ = &Token{Owner: "a", Base: Base{ExpiresAt: time.Time{}}}`, []string{"makes ends Token Base ExpiresAt:expiry=0 Owner"}},
		{"zero of a function", `k := &Token{Owner: "a"}; k.ExpiresAt = time.Unix(0, 0)`, []string{"makes ends Token ExpiresAt:expiry=0 Owner"}},
		{"set under a condition", `k := Token{Owner: "a"}; if Can(nil, "") { k.ExpiresAt = time.Now() }; (&Store{}).Keep(&k)`, []string{"makes ends Token ExpiresAt:expiry Owner"}},
		{"part from elsewhere", `_ = &Token{Owner: "a", Base: base()}`, []string{"makes opaque ends Token Base Owner"}},
		{"read into", `k := &Token{Owner: "a"}; (&Store{}).Find(k)`, []string{"makes opaque ends Token Owner"}},
		{"scope", `_ = &Token{Scopes: []string{"*", "a"}, Role: "reader"}`, []string{"makes ends Token Role:scope=reader Scopes:scope=*, a!"}},
		{"admin", `_ = &Token{Admin: true}`, []string{"makes ends Token Admin:scope=admin!"}},
		{"map", `c := Claims{"sub": "a"}; c["exp"] = 7; _ = c`, []string{"makes ends Claims exp:expiry sub"}},
		{"completed", `k := (&Store{}).Issue("a", time.Hour); k.ExpiresAt = time.Now()`, []string{"makes told Issue ttl:expiry", "fills Base ExpiresAt:expiry"}},
		{"told zero", `(&Store{}).Issue("a", 0)`, []string{"makes told Issue ttl:expiry=0"}},
		{"told a role", `(&Store{}).Grant("a", "admin")`, []string{"makes told Grant role:scope=admin!"}},
		{"spent", `c := map[string]*Voucher{}["a"]; c.UsedAt = time.Now()`, []string{"fills spends Voucher UsedAt"}},
		{"nothing filled in", `var k Token; (&Store{}).Keep(&k)`, nil},
		{"no credential", `_ = &Doc{ID: 1}`, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			f := function(t, summarised(t, types+"func f() { "+tt.body+" }\n"), "f")
			for i := range f.Mints {
				got = append(got, filledIn(&f.Mints[i]))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestSwaps(t *testing.T) {
	const types = `
type Config struct { APIToken, Name string }
var cfg Config
var _ = os.Getenv
type Creds struct { Token string }
func AccessToken() (string, error) { return "", nil }
func Session() (*Creds, error) { return nil, nil }
`
	tests := []struct {
		name, body string
		want       string
	}{
		{"environment", `k, err := AccessToken(); if err != nil { k = os.Getenv("A_TOKEN") }; return k`, "after AccessToken fails: a setting A_TOKEN"},
		{"no secret", `k, err := AccessToken(); if err != nil { k = os.Getenv("A_NAME") }; return k`, ""},
		{"setting", `k, err := AccessToken(); if err != nil { return cfg.APIToken }; return k`, "after AccessToken fails: a setting cfg.APIToken"},
		{"constant", `k, err := AccessToken(); if err != nil { k = "Bearer " + "x" }; return k`, "after AccessToken fails: a constant "},
		{"file", `k, err := AccessToken(); if err != nil { raw, _ := os.ReadFile("k"); k = string(raw) }; return k`, "after AccessToken fails: a file "},
		{"struct", `k, err := Session(); if err != nil { return (&Creds{Token: "x"}).Token }; return k.Token`, ""}, // the result is a field
		{"other issuer", `k, err := AccessToken(); if err != nil { k, err = AccessToken() }; return k`, ""},
		{"closed", `k, err := AccessToken(); if err != nil { return "" }; return k`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := typed(t, "example.com/p", "p.go", "package p\nimport \"os\"\n"+types+"func f() string { "+tt.body+" }\n")
			for _, e := range in.Errors {
				t.Fatalf("the source of the test is wrong: %v", e)
			}
			got := ""
			for _, s := range function(t, Package(in), "f").Swaps {
				got += s.Way + ": " + s.From + " " + s.Name
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestOwnValue: a variable that is assigned to itself ends.
func TestOwnValue(t *testing.T) {
	p := summarised(t, "func g(func())\nfunc f() { var h func(); k := func() { h = h }; g(h); k() }\n")
	if function(t, p, "f") == nil {
		t.Error("no function")
	}
}
