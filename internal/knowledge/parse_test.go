package knowledge

import (
	"slices"
	"strings"
	"testing"
)

func TestParseRejects(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // whole errors, in order
	}{
		{"unknown role", "zink net/http.Redirect", []string{
			`f.model:1:1: unknown role "zink": expected words or one of ` + roleNames(),
		}},
		{"role in quotes", `"sink" os.Remove kind=delete`, []string{
			`f.model:1:1: unknown role "sink": expected words or one of ` + roleNames(),
		}},
		{"no function", "deny  ", []string{
			`f.model:1:7: no function after deny: expected a function as (*types.Func).FullName prints it, such as net/http.Redirect or (*database/sql.DB).Exec`,
		}},
		{"unknown key", "sink os.Remove kind=delete url=0", []string{
			`f.model:1:28: unknown key "url" for sink: expected kind, resource, data, unless`,
		}},
		{"key of a role without keys", "inert log.* when=x", []string{
			`f.model:1:13: unknown key "when": expected nothing after the function of inert`,
		}},
		{"key twice", "sink os.Remove kind=delete kind=delete", []string{
			`f.model:1:28: kind= is given twice: expected it once`,
		}},
		{"no value", "sink os.Remove kind", []string{`f.model:1:16: "kind": expected key=value`}},
		{"missing key", "sink os.Remove resource=0 # gone", []string{
			`f.model:1:33: no kind= for sink: expected one of read, write, delete, exec, mint, secret, send, disclose`,
		}},
		{"one of two keys", "fallback a.F pattern=0 when=/", []string{
			`f.model:1:30: nothing for fallback to run: expected at least one of primary, fallback`,
		}},
		{"word", "sink os.Remove kind=remove", []string{
			`f.model:1:21: kind=remove: expected one of read, write, delete, exec, mint, secret, send, disclose`,
		}},
		{"empty word", "sink os.Remove kind=", []string{
			`f.model:1:21: kind=: expected one of read, write, delete, exec, mint, secret, send, disclose`,
		}},
		{"index", "redirect net/http.Redirect url=-1", []string{`f.model:1:32: url=-1: expected an index from 0`}},
		{"index with zeros", "redirect net/http.Redirect url=02", []string{`f.model:1:32: url=02: expected an index from 0`}},
		{"index too large", "redirect net/http.Redirect url=100", []string{`f.model:1:32: url=100: expected an index from 0`}},
		{"open index where one is wanted", "redirect net/http.Redirect url=1...", []string{`f.model:1:32: url=1...: expected an index from 0`}},
		{"list", "use a.F handlers=1,0", []string{
			`f.model:1:18: handlers=1,0: expected indexes from 0 in ascending order, such as 0 or 0,2 or 1...`,
		}},
		{"list with a hole", "use a.F handlers=0,,2", []string{
			`f.model:1:18: handlers=0,,2: expected indexes from 0 in ascending order, such as 0 or 0,2 or 1...`,
		}},
		{"list open in the middle", "use a.F handlers=0...,2", []string{
			`f.model:1:18: handlers=0...,2: expected indexes from 0 in ascending order, such as 0 or 0,2 or 1...`,
		}},
		{"flag", "fallback a.T.F field=yes", []string{
			`f.model:1:22: field=yes: expected true`,
		}},
		{"method", "route a.F handler=0 method=get", []string{
			`f.model:1:28: method=get: expected an index from 0 or an HTTP method such as GET`,
		}},
		{"function without package", "deny Forbid", []string{
			`f.model:1:6: "Forbid": expected a function as (*types.Func).FullName prints it, such as net/http.Redirect or (*database/sql.DB).Exec`,
		}},
		{"method without receiver type", "deny (*a).F", []string{
			`f.model:1:6: "(*a).F": expected a function as (*types.Func).FullName prints it, such as net/http.Redirect or (*database/sql.DB).Exec`,
		}},
		{"open bracket", "deny (*a.T[K).F", []string{
			`f.model:1:6: "(*a.T[K).F": expected a function as (*types.Func).FullName prints it, such as net/http.Redirect or (*database/sql.DB).Exec`,
		}},
		{"package where a function is wanted", "deny a/b.*", []string{
			`f.model:1:6: "a/b.*": expected a function as (*types.Func).FullName prints it, such as net/http.Redirect or (*database/sql.DB).Exec`,
		}},
		{"field without type", "fallback a/b.F field=true", []string{
			`f.model:1:10: "a/b.F": expected a struct field, such as net/http/httputil.ReverseProxy.ErrorHandler`,
		}},
		{"type with a star", "request *net/http.Request", []string{
			`f.model:1:9: "*net/http.Request": expected a package-level name, such as net/http.Request`,
		}},
		{"package pattern", "inert /...", []string{
			`f.model:1:7: "/...": expected a function, all of a package (log/slog.*), or all packages below a path (example.com/log/...)`,
		}},
		{"same line twice", "deny a.F\n\ndeny a.F status=0", []string{
			`f.model:3:6: deny a.F is given twice: expected it in line 1 only`,
		}},
		{"same function, other type parameter", "deny (*a.T[K]).F\ndeny (*a.T[V]).F", []string{
			`f.model:2:6: deny (*a.T).F is given twice: expected it in line 1 only`,
		}},
		{"unknown class", "words permissions can", []string{
			`f.model:1:7: unknown word class "permissions": expected one of ` + classNames(),
		}},
		{"no words", "words audit", []string{`f.model:1:12: expected words, a class and at least one word`}},
		{"capitals", "words audit Audit", []string{
			`f.model:1:13: "Audit": expected a word, several in quotes, ^word (first word), word$ (last word) or !word (never)`,
		}},
		{"empty words", `words audit "" ^ !$`, []string{
			`f.model:1:13: "": expected a word, several in quotes, ^word (first word), word$ (last word) or !word (never)`,
			`f.model:1:16: "^": expected a word, several in quotes, ^word (first word), word$ (last word) or !word (never)`,
			`f.model:1:18: "!$": expected a word, several in quotes, ^word (first word), word$ (last word) or !word (never)`,
		}},
		{"word twice", "words audit log\nwords audit trail log", []string{
			`f.model:2:19: words audit log is given twice: expected it in line 1 only`,
		}},
		{"open quote", `words audit trail "audit log`, []string{`f.model:1:19: expected a closing " and a blank`}},
		{"no blank after the quote", `words audit "audit log"x`, []string{`f.model:1:13: expected a closing " and a blank`}},
		{"no UTF-8", "deny a.F\xff", []string{`f.model:1:1: expected UTF-8 text`}},
		{"all mistakes, sorted", "zink a.F\nsink F kind=x url=1\n\ndeny\n", []string{
			`f.model:1:1: unknown role "zink": expected words or one of ` + roleNames(),
			`f.model:2:6: "F": expected a function as (*types.Func).FullName prints it, such as net/http.Redirect or (*database/sql.DB).Exec`,
			`f.model:2:13: kind=x: expected one of read, write, delete, exec, mint, secret, send, disclose`,
			`f.model:2:15: unknown key "url" for sink: expected kind, resource, data, unless`,
			`f.model:4:5: no function after deny: expected a function as (*types.Func).FullName prints it, such as net/http.Redirect or (*database/sql.DB).Exec`,
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := parse("f.model", test.text)
			if err == nil {
				t.Fatalf("parse(%q) reports nothing", test.text)
			}
			got, want := err.Error(), sortedByPlace(test.want)
			if got != want {
				t.Errorf("parse(%q):\n got %s\nwant %s", test.text, got, want)
			}
		})
	}
}

// sortedByPlace joins errors in one file by line and column, as parse does.
func sortedByPlace(lines []string) string {
	slices.SortStableFunc(lines, func(a, b string) int {
		return slices.Compare(place(a), place(b))
	})
	return strings.Join(lines, "\n")
}

func place(line string) []int {
	parts := strings.SplitN(line, ":", 4)
	var numbers []int
	for _, p := range parts[1:3] {
		n, _ := number(p)
		numbers = append(numbers, n)
	}
	return numbers
}

func TestParseAccepts(t *testing.T) {
	const text = "" +
		"# a comment\r\n" +
		"\tsink (*database/sql.DB).Exec  kind=write resource=0 # with a comment\r\n" +
		"\n" +
		"route (*a.example/v2.T[K,V]).Get pattern=0 handler=1... method=GET\n" +
		"route a.example/v2.Server.Handler field=true mount=true\n" +
		"fallback (p.Mux).Handle fallback=1 pattern=0 when=/\n" +
		"timeout gopkg.in/x.v3.ErrLate var=true\r\n" +
		"inert a.example/log/...\n" +
		"inert a.example/log.*\n" +
		"words audit trail \"audit log\" ^first last$ !\"no audit\" !never # comment"
	f, err := parse("f.model", text)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"f.model:2 sink (*database/sql.DB).Exec kind=write resource=0",
		"f.model:4 route (*a.example/v2.T[K,V]).Get pattern=0 handler=1... method=GET",
		"f.model:5 route a.example/v2.Server.Handler field=true mount=true",
		"f.model:6 fallback (p.Mux).Handle fallback=1 pattern=0 when=/",
		"f.model:7 timeout gopkg.in/x.v3.ErrLate var=true",
		"f.model:8 inert a.example/log/...",
		"f.model:9 inert a.example/log.*",
		`words audit trail`,
		`words audit "audit log"`,
		`words audit ^first`,
		`words audit last$`,
		`words audit "!no audit"`,
		`words audit !never`,
	}
	var got []string
	for _, e := range f.entries {
		got = append(got, e.Pos+" "+e.String())
	}
	for _, r := range f.words {
		got = append(got, r.String())
	}
	if !slices.Equal(got, want) {
		t.Errorf("parse:\n got %s\nwant %s", strings.Join(got, "\n     "), strings.Join(want, "\n     "))
	}
}

// FuzzParse: nothing panics; every error has a place; what was accepted is
// accepted again in its normal form, with the same meaning.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"", "# comment", "sink (*database/sql.DB).Exec kind=write resource=0\n",
		"route (*a/v5.Mux[T]).Get pattern=0 handler=1... method=GET", "inert log/slog.*\ninert a.b/...",
		`words audit trail "audit log" ^first last$ !"no audit"`, `words audit "x`, "deny\n\xff", "deny (a.T).F status=00",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		first, err := parse("f", text)
		if err != nil {
			for line := range strings.SplitSeq(err.Error(), "\n") {
				if p := place(line); !strings.HasPrefix(line, "f:") || len(p) != 2 {
					t.Fatalf("error without a place: %s", line)
				}
			}
			return
		}
		second, err := parse("f", normal(first))
		if err != nil {
			t.Fatalf("the normal form of %q is rejected: %v", text, err)
		}
		if got, want := normal(second), normal(first); got != want {
			t.Fatalf("the normal form of %q changes:\n%s\n%s", text, want, got)
		}
	})
}

// normal writes a file as its lines print.
func normal(f file) string {
	var b strings.Builder
	for _, e := range f.entries {
		b.WriteString(e.String() + "\n")
	}
	for _, r := range f.words {
		b.WriteString(r.String() + "\n")
	}
	return b.String()
}
