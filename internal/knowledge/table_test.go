package knowledge

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"testing/iotest"
)

// mustWith returns t with more models.
func mustWith(t *testing.T, table *Table, text string) *Table {
	t.Helper()
	result, err := table.With("user.model", strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// lines are the printed entries.
func lines(entries []Entry) []string {
	var list []string
	for _, e := range entries {
		list = append(list, e.Pos+" "+e.String())
	}
	return list
}

func TestEntryKeys(t *testing.T) {
	table := mustWith(t, &Table{}, "route a.F pattern=0 handler=1... method=GET\ncall a.F arg=0,2\ncall a.G arg=0,2... wrap=true")
	route, _ := table.Role(Route, "a.F")
	call, _ := table.Role(Call, "a.F")
	open, _ := table.Role(Call, "a.G")
	type row struct {
		Str  string
		Int  string
		Ints []int
		Rest string
		At4  []int
	}
	show := func(n int, ok bool) string {
		if !ok {
			return ""
		}
		return fmt.Sprint(n)
	}
	tests := []struct {
		entry Entry
		key   string
		want  row
	}{
		{route, "pattern", row{"0", "0", []int{0}, "", []int{0}}},
		{route, "handler", row{"1...", "", nil, "1", []int{1, 2, 3}}},
		{route, "method", row{"GET", "", nil, "", nil}},
		{route, "use", row{"", "", nil, "", nil}},
		{call, "arg", row{"0,2", "", []int{0, 2}, "", []int{0, 2}}},
		{open, "arg", row{"0,2...", "", []int{0}, "2", []int{0, 2, 3}}},
	}
	for _, test := range tests {
		got := row{Str: test.entry.Str(test.key), Ints: test.entry.Ints(test.key), At4: test.entry.Indexes(test.key, 4)}
		got.Int = show(test.entry.Int(test.key))
		got.Rest = show(test.entry.RestFrom(test.key))
		if fmt.Sprint(got) != fmt.Sprint(test.want) {
			t.Errorf("%s of %s: got %+v, want %+v", test.key, test.entry, got, test.want)
		}
	}
	if got := call.Indexes("arg", 2); !slices.Equal(got, []int{0}) {
		t.Errorf("indexes of two arguments: %v", got)
	}
	if call.Is("wrap") || !open.Is("wrap") {
		t.Error("wrong flag")
	}
}

func TestRole(t *testing.T) {
	table := mustWith(t, &Table{}, `
inert a.example/log/...
inert a.example/log/deep.*
inert a.example/log/deep.F
inert a.example/one.*
sink  (*a.example/one.T[K,V]).Get kind=read
route a.example/one.T.Field field=true
`)
	tests := []struct {
		role Role
		name string
		want string // the model's function
	}{
		{Inert, "a.example/log.F", "a.example/log/..."},
		{Inert, "(*a.example/log/x/y.T).M", "a.example/log/..."},
		{Inert, "a.example/log/deep.F", "a.example/log/deep.F"},
		{Inert, "a.example/log/deep.G", "a.example/log/deep.*"},
		{Inert, "a.example/log/deep/er.G", "a.example/log/..."},
		{Inert, "a.example/logger.F", ""},
		{Inert, "a.example.F", ""},
		{Inert, "(a.example/one.I[T interface{ ~int }]).M", "a.example/one.*"},
		{Inert, "a.example/one/two.F", ""},
		{Inert, "(error).Error", ""},
		{Inert, "", ""},
		{Sink, "(*a.example/one.T[K,V]).Get", "(*a.example/one.T[K,V]).Get"},
		{Sink, "(*a.example/one.T[K comparable, V any]).Get", "(*a.example/one.T[K,V]).Get"},
		{Sink, "(*a.example/one.T[string,b.example.X[int]]).Get", "(*a.example/one.T[K,V]).Get"},
		{Sink, "(a.example/one.T[K,V]).Get", ""},
		{Audit, "(*a.example/one.T[K,V]).Get", ""},
		{Route, "a.example/one.T.Field", "a.example/one.T.Field"},
	}
	for _, test := range tests {
		e, ok := table.Role(test.role, test.name)
		if e.Func != test.want || ok != (test.want != "") {
			t.Errorf("Role(%s, %s) = %q, %v, want %q", test.role, test.name, e.Func, ok, test.want)
		}
	}
	got := lines(table.Entries("(*a.example/one.T[K,V]).Get"))
	want := []string{"user.model:5 inert a.example/one.*", "user.model:6 sink (*a.example/one.T[K,V]).Get kind=read"}
	if !slices.Equal(got, want) {
		t.Errorf("Entries: got %q, want %q", got, want)
	}
}

func TestWith(t *testing.T) {
	base := mustWith(t, &Table{}, "sink a.F kind=read\nroute a.F handler=0\nsink a.G kind=read\nwords audit trail")
	digest := base.Digest()
	table, err := base.With("mine.model", strings.NewReader("guard b.G result=0 strength=role\nsink a.F kind=write\nwords audit diary trail"))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"mine.model:1 guard b.G result=0 strength=role",
		"user.model:2 route a.F handler=0",
		"mine.model:2 sink a.F kind=write",
		"user.model:3 sink a.G kind=read",
	}
	if got := lines(table.All()); !slices.Equal(got, want) {
		t.Errorf("All: got %q, want %q", got, want)
	}
	if got := lines(table.Entries("a.F")); !slices.Equal(got, []string{want[2], want[1]}) {
		t.Errorf("Entries: got %q", got)
	}
	if !table.Is(AuditWords, "trail") || !table.Is(AuditWords, "diary") {
		t.Error("words are lost")
	}
	// The table that was extended stays as it was.
	if e, _ := base.Role(Sink, "a.F"); e.Str("kind") != "read" || base.Is(AuditWords, "diary") || base.Digest() != digest {
		t.Error("With changes its receiver")
	}
}

func TestWithErrors(t *testing.T) {
	table, err := Default().With("dir/mine.model", strings.NewReader("sink x\n\nguard a.F result=0 strength=big"))
	want := `dir/mine.model:1:6: "x": expected a function as (*types.Func).FullName prints it, such as net/http.Redirect or (*database/sql.DB).Exec` +
		"\n" + `dir/mine.model:1:7: no kind= for sink: expected one of read, write, delete, exec, mint, secret, send, disclose` +
		"\n" + `dir/mine.model:3:29: strength=big: expected one of identity, role, permission, object`
	if table != nil || err == nil || err.Error() != want {
		t.Errorf("got %v\nwant %s", err, want)
	}
	broken := errors.New("broken pipe")
	if _, err := Default().With("mine.model", iotest.ErrReader(broken)); !errors.Is(err, broken) || !strings.HasPrefix(err.Error(), "reading models mine.model: ") {
		t.Errorf("got %v", err)
	}
	var nothing io.Reader = strings.NewReader("")
	if same, err := Default().With("empty.model", nothing); err != nil || same.Digest() != Default().Digest() {
		t.Errorf("an empty file changes the table: %v", err)
	}
}

func TestLoadReportsAllFiles(t *testing.T) {
	_, err := load(fstest.MapFS{
		"models/a.model": {Data: []byte("deny a.F\nzink\n")},
		"models/b.model": {Data: []byte("\ndeny a.F\ndeny\n")},
		"models/c.txt":   {Data: []byte("no model")},
	})
	if err == nil {
		t.Fatal("nothing reported")
	}
	for _, want := range []string{"a.model:2:1: unknown role", "b.model:3:5: no function", "b.model:2:1: deny a.F is given twice: expected it in a.model:1 only"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is missing in:\n%v", want, err)
		}
	}
}

func TestDigest(t *testing.T) {
	base := mustWith(t, &Table{}, "sink a.F kind=read resource=0\nroute a.F handler=0\nwords audit trail \"audit log\"").Digest()
	same := []string{
		"# moved\n\nroute a.F handler=0\nsink a.F   resource=0 kind=read # note\nwords audit \"audit log\"\nwords audit trail",
	}
	for _, text := range same {
		if got := mustWith(t, &Table{}, text).Digest(); got != base {
			t.Errorf("another digest for %q", text)
		}
	}
	other := []string{
		"", "sink a.F kind=read resource=0\nroute a.F handler=0\nwords audit trail",
		"sink a.F kind=read resource=1\nroute a.F handler=0\nwords audit trail \"audit log\"",
		"sink a.F kind=read resource=0\nroute a.F handler=0\nwords audit trail \"audit log\" more",
		"sink a.F kind=read resource=0\nroute a.F handler=0\nwords cache trail\nwords audit \"audit log\"",
		"sink a.F kind=read resource=0\nroute a.F handler=0\nwords audit trail$ \"audit log\"",
	}
	for _, text := range other {
		if got := mustWith(t, newTable(file{}), text).Digest(); got == base {
			t.Errorf("the same digest for %q", text)
		}
	}
}

// TestEveryRoleHasModels fails when a role or class exists in the grammar
// only (but none, which only a user can say), and when All is not sorted.
func TestEveryRoleHasModels(t *testing.T) {
	all := Default().All()
	for _, s := range schemas {
		if s.role != None && !slices.ContainsFunc(all, func(e Entry) bool { return e.Role == s.role }) {
			t.Errorf("no model for role %s", s.role)
		}
	}
	if !slices.IsSortedFunc(all, func(a, b Entry) int {
		return strings.Compare(string(a.Role)+" "+a.Func, string(b.Role)+" "+b.Func)
	}) {
		t.Error("All is not sorted")
	}
}
