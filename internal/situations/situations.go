// Package situations tests a rule on the folders of testdata/src/<rule>, each a
// small program with a bad function and its good twin.
//
// Package analysistest is of no use: it looks for a package's expectations
// among the diagnostics of that package, and package main reports what lies in
// the packages below it.
package situations

import (
	"fmt"
	"go/token"
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

	"github.com/authparity/authparity/internal/passes/config"
)

// Today is the day on which the cases are analysed, for what expires.
const Today = "2026-11-22"

// Run analyses the folders below testdata/src/<name of the analyzer>: a new
// situation is a new folder and no line of a test. All are loaded and analysed
// at once, which costs as much as one alone. Each must expect something.
func Run(t *testing.T, a *analysis.Analyzer) {
	t.Helper()
	root := filepath.Join(Testdata(t), "src", a.Name)
	got := Diagnostics(t, a, a.Name+"/...")
	folders, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		t.Run(f.Name(), func(t *testing.T) {
			dir := filepath.Join(root, f.Name())
			wants := Expectations(t, dir)
			if len(wants) == 0 {
				t.Error("no want comment: this case passes when nothing is ever reported")
			}
			Compare(t, dir, wants, got)
		})
	}
}

// Testdata is the directory testdata of this module, seen from a package of a
// rule, as an absolute path.
func Testdata(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// A Line is an absolute file name and a line number, from 1.
type Line struct {
	File string
	Line int
}

func (l Line) String() string {
	return fmt.Sprintf("%s/%s:%d", filepath.Base(filepath.Dir(l.File)), filepath.Base(l.File), l.Line)
}

// Diagnostics returns the messages of an analyzer about the packages below
// testdata/src that the pattern names, by line.
func Diagnostics(t *testing.T, a *analysis.Analyzer, pattern string) map[Line][]string {
	t.Helper()
	// In GOPATH mode nothing else tells a case from the standard library.
	for _, f := range [][2]string{{"firstparty", a.Name}, {"today", Today}} {
		if err := config.Analyzer.Flags.Set(f[0], f[1]); err != nil {
			t.Fatal(err)
		}
	}
	testdata, fset := Testdata(t), token.NewFileSet()
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
	got := map[Line][]string{}
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Errorf("%s: %v", act.Package.PkgPath, act.Err)
		}
		for _, d := range act.Diagnostics {
			p := fset.Position(d.Pos)
			at := Line{p.Filename, p.Line}
			got[at] = append(got[at], d.Message)
		}
	}
	return got
}

var wantComment = regexp.MustCompile("// want (\\+[0-9]+ )?([\"`].*)$")

// Expectations returns the want comments below dir, in the form that package
// analysistest has made known: one or more quoted regular expressions, for
// the comment's own line or, after +n, the n-th below it.
func Expectations(t *testing.T, dir string) map[Line][]*regexp.Regexp {
	t.Helper()
	wants := map[Line][]*regexp.Regexp{}
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
			at := Line{name, i + 1 + below}
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

// Compare holds the diagnostics below dir against what is expected: each
// expectation matches one of its line, and none is left over.
func Compare(t *testing.T, dir string, wants map[Line][]*regexp.Regexp, got map[Line][]string) {
	t.Helper()
	var wrong []string
	for at, messages := range got {
		if !strings.HasPrefix(at.File, dir+string(filepath.Separator)) {
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
