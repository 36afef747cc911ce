package load

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMessageWriter(t *testing.T) {
	pieces := []string{"mkdir -p $WORK\ngo: warn", "ing: \"./x\" matched no packages\n", "cat >x << 'EOF'\n", "go: last"}
	for _, c := range []struct {
		all  bool
		want string
	}{
		{false, "go: warning: \"./x\" matched no packages\ngo: last"},
		{true, "mkdir -p $WORK\ngo: warning: \"./x\" matched no packages\ncat >x << 'EOF'\ngo: last"},
	} {
		w := messageWriter{all: c.all}
		for _, s := range pieces {
			if n, err := w.Write([]byte(s)); n != len(s) || err != nil {
				t.Errorf("Write returns %d, %v", n, err)
			}
		}
		if diff := cmp.Diff(c.want, w.String()); diff != "" {
			t.Errorf("all=%v (-want +got):\n%s", c.all, diff)
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
