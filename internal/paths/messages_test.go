package paths

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/driver/scripttest"
	"github.com/authparity/authparity/internal/extract"
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/load"
	"github.com/authparity/authparity/internal/summary"
)

// findings analyses a module given by file name and text, and returns what
// lacks a guard, sorted.
func findings(t *testing.T, files map[string]string) []*finding.Finding {
	t.Helper()
	dir := t.TempDir()
	files["go.mod"] = "module example.com/m\n\ngo 1.26\n"
	for name, text := range files {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	env, err := scripttest.Env()
	if err != nil {
		t.Fatal(err)
	}
	loaded, err := load.Load(context.Background(), load.Config{Dir: dir, Patterns: []string{"./..."}, Env: append(os.Environ(), env...)})
	if err != nil {
		t.Fatal(err)
	}
	var pkgs []*summary.Package
	for _, p := range loaded.Packages {
		if len(p.Errors) > 0 {
			t.Fatal(p.Errors)
		}
		pkgs = append(pkgs, extract.Package(extract.Input{Fset: p.Fset, Files: p.Files, Pkg: p.Types, Info: p.Info, Table: knowledge.Default()}))
	}
	program := link.New(pkgs)
	var all []*finding.Finding
	for _, k := range Forks(program) {
		if c := k.Guards(program); c != nil {
			all = append(all, c.Finding(program))
		}
	}
	return finding.Sort(all)
}

const storePackage = `package store

import (
	"database/sql"
	"errors"
)

var ErrForbidden = errors.New("forbidden")

type DB struct{ *sql.DB }

func (d *DB) Body(id string) error  { return d.QueryRow("SELECT body FROM docs").Err() }
func (d *DB) Notes(id string) error { return d.QueryRow("SELECT note FROM notes").Err() }
func (d *DB) Wipe(id string) error  { _, err := d.Exec("DELETE FROM docs"); return err }

func Can(user, doc string) bool { return user == doc }
`

// exportPackage has one handler for each method of the store: the primary
// checks, and the way after its failure does not.
func exportPackage(name string, methods ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "package %s\n\nimport (\n\t\"net/http\"\n\n\t\"example.com/m/store\"\n)\n\nvar DB *store.DB\n\n", name)
	for i, m := range methods {
		fmt.Fprintf(&b, `func primary%d(w http.ResponseWriter, r *http.Request) error {
	if !store.Can(r.FormValue("user"), r.FormValue("doc")) {
		return store.ErrForbidden
	}
	return DB.%s(r.FormValue("doc"))
}

func Handle%[1]d(w http.ResponseWriter, r *http.Request) {
	if err := primary%[1]d(w, r); err != nil {
		DB.%[2]s(r.FormValue("doc"))
	}
}

`, i, m)
	}
	return b.String()
}

// TestMessagesAreUnique: golangci-lint keeps one issue of a line and three of
// the same text, so each finding has a line and a text of its own (peer 16).
func TestMessagesAreUnique(t *testing.T) {
	const mainOf = "package main\n\nimport (\n\t\"net/http\"\n\n%s)\n\nfunc main() {\n%s}\n"
	wired := func(packages []string, n int) string {
		var imports, calls strings.Builder
		for _, p := range packages {
			fmt.Fprintf(&imports, "\t%q\n", "example.com/m/"+p)
			for i := range n {
				fmt.Fprintf(&calls, "\thttp.HandleFunc(%q, %s.Handle%d)\n", fmt.Sprint("/", p, i), filepath.Base(p), i)
			}
		}
		return fmt.Sprintf(mainOf, imports.String(), calls.String())
	}
	tests := []struct {
		name  string
		files map[string]string
		want  int
	}{
		{"three sinks", map[string]string{
			"main.go": wired([]string{"api"}, 3), "store/store.go": storePackage,
			"api/api.go": exportPackage("api", "Body", "Notes", "Wipe"),
		}, 3},
		{"one sink from four functions", map[string]string{
			"main.go": wired([]string{"api"}, 4), "store/store.go": storePackage,
			"api/api.go": exportPackage("api", "Body", "Body", "Body", "Body"),
		}, 4},
		{"four copies of one file", map[string]string{
			"main.go": wired([]string{"v1", "v2", "v3", "v4"}, 1), "store/store.go": storePackage,
			"v1/api.go": exportPackage("v1", "Body"), "v2/api.go": exportPackage("v2", "Body"),
			"v3/api.go": exportPackage("v3", "Body"), "v4/api.go": exportPackage("v4", "Body"),
		}, 4},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var lines, messages []string
			for _, f := range findings(t, tt.files) {
				lines = append(lines, fmt.Sprint(f.File, ":", f.Line))
				messages = append(messages, f.Message)
			}
			got := []int{len(lines), len(distinct(lines)), len(distinct(messages))}
			if diff := cmp.Diff([]int{tt.want, tt.want, tt.want}, got); diff != "" {
				t.Errorf("findings, their lines and texts (-want +got):\n%s%q", diff, messages)
			}
		})
	}
}

func distinct(list []string) []string { return slices.Compact(slices.Sorted(slices.Values(list))) }

// TestPlaces: a place in a message says which of two files of one name it is.
func TestPlaces(t *testing.T) {
	tests := []struct{ name, files, want string }{
		{"one", "m/api/repo.go", "api/repo.go:1"},
		{"one package", "m/api/copy.go m/api/repo.go", "api/copy.go:1 repo.go:2"},
		{"one file", "m/api/copy.go m/api/copy.go", "api/copy.go:1 copy.go:2"},
		{"two packages", "m/api/repo.go m/models/repo.go", "api/repo.go:1 models/repo.go:2"},
		{"two packages of one name", "m/x/api/repo.go m/y/api/repo.go", "x/api/repo.go:1 y/api/repo.go:2"},
		{"one below the other", "m/api/repo.go m/api/api/repo.go", "m/api/repo.go:1 api/api/repo.go:2"},
		{"the end of the other", "api/repo.go m/api/repo.go", "api/repo.go:1 m/api/repo.go:2"},
		{"module root", "m/main.go m/api/repo.go", "m/main.go:1 api/repo.go:2"},
		{"no package", "main.go main.go", "main.go:1 main.go:2"},
	}
	for _, tt := range tests {
		var list []finding.Position
		for i, f := range strings.Fields(tt.files) {
			list = append(list, finding.Position{File: f, Line: i + 1})
		}
		if diff := cmp.Diff(tt.want, strings.Join(places(list...), " ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
