package fallbackauthz_test

import (
	"fmt"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/authparity/authparity/analyzers/fallbackauthz"
	"github.com/authparity/authparity/internal/passes/config"
)

// TestSituations reads the folders of testdata/src/fallbackauthz: a new
// situation is a new folder and no line here. All are loaded and analysed at
// once, which costs as much as one alone. Package analysistest is of no use:
// it looks for a package's expectations among the diagnostics of that package,
// and package main reports what lies in the packages below it.
//
// A folder that begins with peer and a number is the peers' failure of that
// number; one that begins with corpus is distilled from a real bug.
func TestSituations(t *testing.T) {
	testdata := testdataDir(t)
	root := filepath.Join(testdata, "src", "fallbackauthz")
	got := diagnostics(t, testdata, fallbackauthz.Analyzer, "fallbackauthz/...")
	folders, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		t.Run(f.Name(), func(t *testing.T) {
			dir := filepath.Join(root, f.Name()) + string(filepath.Separator)
			wants := expectations(t, dir)
			if len(wants) == 0 {
				t.Error("no want comment: this case passes when nothing is ever reported")
			}
			compare(t, dir, wants, got)
		})
	}
}

// TestConfidence asks for findings of high confidence: that of a fallback is
// one, that of a branch which is no fallback by its kind is not.
func TestConfidence(t *testing.T) {
	testdata := testdataDir(t)
	flags := &config.Analyzer.Flags
	if err := flags.Set("confidence", "high"); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = flags.Set("confidence", "") }() // the default is always valid
	got := diagnostics(t, testdata, fallbackauthz.Analyzer, "fallbackauthz/holds_on_some_path")
	dir := filepath.Join(testdata, "src", "fallbackauthz", "holds_on_some_path") + string(filepath.Separator)
	wants := expectations(t, dir)
	if len(wants) != 3 {
		t.Fatalf("%d expectations, want those of none, some and either", len(wants))
	}
	lines := slices.SortedFunc(maps.Keys(wants), func(a, b line) int { return a.line - b.line })
	delete(wants, lines[2]) // of either, which stands last
	compare(t, dir, wants, got)
}

func testdataDir(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// A line is a file name and a line number.
type line struct {
	file string
	line int
}

func (l line) String() string {
	return fmt.Sprintf("%s/%s:%d", filepath.Base(filepath.Dir(l.file)), filepath.Base(l.file), l.line)
}

// diagnostics returns the messages of an analyzer by line.
func diagnostics(t *testing.T, testdata string, a *analysis.Analyzer, pattern string) map[line][]string {
	t.Helper()
	// In GOPATH mode nothing else tells a case from the standard library.
	for _, f := range [][2]string{{"firstparty", "fallbackauthz"}, {"today", "2026-11-22"}} {
		if err := config.Analyzer.Flags.Set(f[0], f[1]); err != nil {
			t.Fatal(err)
		}
	}
	fset := token.NewFileSet()
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadAllSyntax | packages.NeedModule,
		Fset: fset,
		Dir:  testdata,
		Env:  append(os.Environ(), "GOPATH="+testdata, "GO111MODULE=off", "GOWORK=off", "GOFLAGS="),
	}, pattern)
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.Fatal("the cases do not type-check")
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{a}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	got := map[line][]string{}
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Errorf("%s: %v", act.Package.PkgPath, act.Err)
		}
		for _, d := range act.Diagnostics {
			p := fset.Position(d.Pos)
			at := line{p.Filename, p.Line}
			got[at] = append(got[at], d.Message)
		}
	}
	return got
}

var wantComment = regexp.MustCompile("// want (\\+[0-9]+ )?([\"`].*)$")

// expectations returns the want comments below dir, in the form that package
// analysistest has made known: one or more quoted regular expressions, for
// the comment's own line or, after +n, the n-th below it.
func expectations(t *testing.T, dir string) map[line][]*regexp.Regexp {
	t.Helper()
	wants := map[line][]*regexp.Regexp{}
	err := filepath.WalkDir(dir, func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".go" {
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		for i, s := range strings.Split(string(text), "\n") {
			m := wantComment.FindStringSubmatch(s)
			if m == nil {
				continue
			}
			below, _ := strconv.Atoi(strings.Trim(m[1], "+ ")) // 0 when there is none
			at := line{name, i + 1 + below}
			for rest := m[2]; rest != ""; rest = strings.TrimSpace(rest) {
				quoted, err := strconv.QuotedPrefix(rest)
				if err != nil {
					return fmt.Errorf("%v: want comment: %w", at, err)
				}
				rest = rest[len(quoted):]
				pattern, _ := strconv.Unquote(quoted) // QuotedPrefix has checked it
				rx, err := regexp.Compile(pattern)
				if err != nil {
					return fmt.Errorf("%v: want comment: %w", at, err)
				}
				wants[at] = append(wants[at], rx)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return wants
}

// compare holds the diagnostics below dir against what is expected: each
// expectation matches one of its line, and none is left over.
func compare(t *testing.T, dir string, wants map[line][]*regexp.Regexp, got map[line][]string) {
	t.Helper()
	var wrong []string
	for at, messages := range got {
		if !strings.HasPrefix(at.file, dir) {
			continue
		}
		open := slices.Clone(wants[at])
		for _, m := range messages {
			i := slices.IndexFunc(open, func(rx *regexp.Regexp) bool { return rx.MatchString(m) })
			if i < 0 {
				wrong = append(wrong, fmt.Sprintf("%v: unexpected: %s", at, m))
				continue
			}
			open = slices.Delete(open, i, i+1)
		}
		for _, rx := range open {
			wrong = append(wrong, fmt.Sprintf("%v: nothing else matches %#q", at, rx))
		}
	}
	for at, rxs := range wants {
		if got[at] == nil {
			wrong = append(wrong, fmt.Sprintf("%v: nothing reported for %#q", at, rxs))
		}
	}
	slices.Sort(wrong)
	for _, w := range wrong {
		t.Error(w)
	}
}
