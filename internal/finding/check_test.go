package finding_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/finding"
)

func TestCall(t *testing.T) {
	for _, tc := range []struct {
		name, function string
		arguments      []string
	}{
		{"example.com/auth.Can", "example.com/auth.Can", nil},
		{`example.com/auth.Can("doc:read")`, "example.com/auth.Can", []string{`"doc:read"`}},
		{`(*example.com/auth.Policy).Can(Read, "a, (b) \" c", 2)`, "(*example.com/auth.Policy).Can", []string{"Read", `"a, (b) \" c"`, "2"}},
		{"(example.com/auth.Policy[func(int)]).Can", "(example.com/auth.Policy[func(int)]).Can", nil},
		{"example.com/auth.Is[func(int)](Admin)", "example.com/auth.Is[func(int)]", []string{"Admin"}},
		{"(*example.com/api.Server).serve$1", "(*example.com/api.Server).serve$1", nil},
		{"User.Role == Admin", "User.Role == Admin", nil},
		{"User.Role == (A | B)", "User.Role == (A | B)", nil},
		{`("x")`, `("x")`, nil},
		{"", "", nil},
	} {
		function, arguments := finding.Check{Name: tc.name}.Call()
		if function != tc.function || !cmp.Equal(arguments, tc.arguments) {
			t.Errorf("Call of %s = %q, %q; want %q, %q", tc.name, function, arguments, tc.function, tc.arguments)
		}
	}
}

func TestComparison(t *testing.T) {
	for _, tc := range []struct{ name, subject, rest string }{
		{"User.Role == Admin", "User.Role", "== Admin"},
		{"Repository.AccessMode >= 2", "Repository.AccessMode", ">= 2"},
		{`User.Tag == "a or b"`, `User.Tag == "a or b"`, ""},
		{"User.ID == Owner.ID or User.Role == Admin", "User.ID == Owner.ID or User.Role == Admin", ""},
		{`example.com/auth.Is("a == b")`, `example.com/auth.Is("a == b")`, ""},
		{"User.IsAdmin", "User.IsAdmin", ""},
		{"", "", ""},
	} {
		subject, rest := finding.Check{Name: tc.name}.Comparison()
		if subject != tc.subject || rest != tc.rest {
			t.Errorf("Comparison of %s = %q, %q; want %q, %q", tc.name, subject, rest, tc.subject, tc.rest)
		}
	}
}
