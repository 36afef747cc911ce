package load

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMessageWriter(t *testing.T) {
	for _, c := range []struct {
		name   string
		pieces []string
		want   string
		reason bool
	}{
		{"commands", []string{"go: downl", "oading x v1.0.0\nmkdir -p $WORK\ngo: warn", "ing: \"./x\" matched no packages\n", "cat >x << 'EOF'\n", "go: last"},
			"go: warning: \"./x\" matched no packages\ngo: last", false},
		{"comment first", []string{"go: one\n\n#\n# encoding/base32\n#\n\nmkdir -p $WORK/b046/\n"}, "go: one\n\n", false},
		{"failure", []string{"go: downloading x v1.0.0\ngo: x@v1.0.0: reading http://x: 403 Forbidden\n\tserver response: no.\n"},
			"go: x@v1.0.0: reading http://x: 403 Forbidden\n\tserver response: no.\n", true},
		{"usage", []string{"flag provided but not defined: -export\nusage: go list\n"}, "flag provided but not defined: -export\nusage: go list\n", false},
		{"nothing", nil, "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			var w messageWriter
			for _, s := range c.pieces {
				if n, err := w.Write([]byte(s)); n != len(s) || err != nil {
					t.Errorf("Write returns %d, %v", n, err)
				}
			}
			if got := w.isReason(); got != c.reason {
				t.Errorf("isReason is %v, want %v", got, c.reason)
			}
			if diff := cmp.Diff(c.want, w.String()); diff != "" {
				t.Errorf("said (-want +got):\n%s", diff)
			}
		})
	}
}

func TestModFlag(t *testing.T) {
	for flags, want := range map[string]string{
		"":                              "",
		"-mod=mod":                      "mod",
		"-modcacherw --mod=readonly -x": "readonly",
		"-mod=mod '-mod=vendor'":        "vendor",
		"-modfile=x.mod -tags=a,b":      "",
	} {
		if got := (goEnv{GOFLAGS: flags}).mod(); got != want {
			t.Errorf("mod flag of %q is %q, want %q", flags, got, want)
		}
	}
}

func TestCauseLine(t *testing.T) {
	for said, want := range map[string]string{
		"go: a.org/x@v1.0.0: reading http://x: 403 Forbidden\n\tserver response: no.":                     "a.org/x@v1.0.0: reading http://x: 403 Forbidden",
		"go: a.org/x@v1.0.0 requires\n\tb.org/y@v1.0.0 requires\n\tc.org/z@v1.0.0: 404 Not Found\n\tno.":  "c.org/z@v1.0.0: 404 Not Found",
		"go: a.org/x@v1.0.0: missing go.sum entry for go.mod file; to add it:\n\tgo mod download a.org/x": "a.org/x@v1.0.0: missing go.sum entry for go.mod file",
		"go: a.org/x@v1.0.0 requires": "a.org/x@v1.0.0 requires",
		"":                            "",
	} {
		if got := causeLine(said); got != want {
			t.Errorf("cause in %q is %q, want %q", said, got, want)
		}
	}
}

func TestPosition(t *testing.T) {
	for s, want := range map[string]Error{
		"a/b.go:3:5": {File: "a/b.go", Line: 3, Col: 5},
		"a/b.go:3":   {File: "a/b.go", Line: 3},
		"a/b.go":     {File: "a/b.go"},
		"C:/b.go:1":  {File: "C:/b.go", Line: 1},
		"":           {},
	} {
		var got Error
		got.File, got.Line, got.Col = position(s)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("position(%q) (-want +got):\n%s", s, diff)
		}
	}
}

func TestNewer(t *testing.T) {
	for _, c := range []struct {
		line, have string
		want       bool
	}{
		{"1.26.0", "go1.26.8", false},
		{"1.26.9", "go1.26.8", false}, // a patch release changes no language
		{"1.27", "go1.26.8", true},
		{"1.27rc1", "go1.26", true},
		{"1.9", "go1.26", false},
		{"", "go1.26", false},
		{"1.27", "devel go1.27-0123456 Mon Jan 1", false},
		{"1.28", "devel go1.27-0123456 Mon Jan 1", true},
		{"1.28", "go1.27-devel_0123456 X:none", true},
		{"1.28", "devel +0123456", false}, // unknown
	} {
		if got := newer(c.line, c.have); got != c.want {
			t.Errorf("newer(%q, %q) = %v, want %v", c.line, c.have, got, c.want)
		}
	}
}
