package knowledge

import (
	"slices"
	"strings"
	"testing"
)

func TestForks(t *testing.T) {
	table, err := Default().With("own.model", strings.NewReader(`
request a.example/web.Request
route (*a.example/web.Router).Handle pattern=0 handler=1
option a.example/web.Intercept handlers=0 stream=a.example/web/stream.Serve
sink a.example/web/store.Drop kind=delete
sink a.example/website.Drop kind=delete
inert a.example/web/log.*
fork b.example/fork of=a.example/web
sink b.example/fork/store.Drop kind=write
`))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range table.All() {
		if strings.Contains(e.Func, "b.example") {
			got = append(got, e.String())
		}
	}
	want := []string{
		"fork b.example/fork of=a.example/web",
		"inert b.example/fork/log.*",
		"option b.example/fork.Intercept handlers=0 stream=b.example/fork/stream.Serve",
		"request b.example/fork.Request",
		"route (*b.example/fork.Router).Handle pattern=0 handler=1",
		"sink b.example/fork/store.Drop kind=write", // its own line, not that of the other
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %s\nwant %s", strings.Join(got, "\n     "), strings.Join(want, "\n     "))
	}
	if e, ok := table.Role(Sink, "a.example/web/store.Drop"); !ok || e.Str("kind") != "delete" {
		t.Errorf("the line for the original reads %q", e)
	}
	for _, e := range table.Given() {
		if e.Role != Fork && strings.Contains(e.Func, "b.example") && e.Str("kind") != "write" {
			t.Errorf("%s was not given", e)
		}
	}
}

// TestForksFollow shows that a later line for the original holds for the fork.
func TestForksFollow(t *testing.T) {
	table, err := Default().With("own.model", strings.NewReader("sink a.example/web.Drop kind=delete\nfork b.example/fork of=a.example/web\n"))
	if err != nil {
		t.Fatal(err)
	}
	if table, err = table.With("more.model", strings.NewReader("sink a.example/web.Drop kind=send\n")); err != nil {
		t.Fatal(err)
	}
	if e, ok := table.Role(Sink, "b.example/fork.Drop"); !ok || e.Str("kind") != "send" {
		t.Errorf("the fork's line reads %q", e)
	}
}

func TestForkOfNothing(t *testing.T) {
	_, err := Default().With("own.model", strings.NewReader("# mistyped\nfork b.example/fork of=github.com/gorila/mux\n"))
	want := "own.model:2:6: of=github.com/gorila/mux: no line is about this package or one below it"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}
