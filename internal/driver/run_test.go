package driver

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/load"
)

// packages makes loaded packages from lines "path: import import", the name
// main for a path that begins with cmd.
func packages(lines ...string) []*load.Package {
	var list []*load.Package
	for _, line := range lines {
		path, imports, _ := strings.Cut(line, ":")
		p := &load.Package{ImportPath: path, Name: "lib", Imports: strings.Fields(imports)}
		if strings.HasPrefix(path, "cmd") {
			p.Name = "main"
		}
		list = append(list, p)
	}
	return list
}

// programsOf returns the import paths of every program that is linked.
func programsOf(list []*load.Package) [][]string {
	r := &run{loaded: &load.Result{Packages: list}, below: closures(list)}
	var all [][]string
	for _, group := range r.programs() {
		var paths []string
		for _, i := range group {
			paths = append(paths, list[i].ImportPath)
		}
		all = append(all, paths)
	}
	return all
}

func TestPrograms(t *testing.T) {
	tests := []struct {
		name     string
		packages []*load.Package
		want     [][]string
	}{
		{"none", nil, nil},
		{
			"one main over all", // cmd -> b -> a
			packages("a: fmt", "b: a", "cmd: b"),
			[][]string{{"a", "b", "cmd"}},
		},
		{
			"no main",
			packages("a:", "b: a"),
			[][]string{{"a", "b"}},
		},
		{
			"two mains, and a package that neither links", //  cmd1 -> b -> a <- cmd2    lone -> a
			packages("a:", "b: a", "cmd1: b", "cmd2: a", "lone: a", "lonely:"),
			[][]string{{"a", "b", "cmd1"}, {"a", "cmd2"}, {"a", "lone", "lonely"}},
		},
		{
			"a cycle is cut where it closes", // a -> b -> a
			packages("a: b", "b: a", "cmd: b"),
			[][]string{{"a", "b", "cmd"}},
		},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, programsOf(tt.packages)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestPlaces(t *testing.T) {
	root := filepath.FromSlash("/w/m")
	where := newPlaces(&load.Result{ModuleDir: root, Packages: []*load.Package{
		{ImportPath: "example.com/m", Dir: root},
		{ImportPath: "example.com/m/a/b", Dir: filepath.Join(root, "a", "b")},
		{ImportPath: "example.com/near", Dir: filepath.FromSlash("/w/near")},
	}})
	for file, want := range map[string]string{
		"example.com/m/main.go":    "main.go",
		"example.com/m/a/b/b.go":   "a/b/b.go",
		"example.com/near/n.go":    "../near/n.go",
		"example.com/other/pkg.go": "example.com/other/pkg.go",
		"":                         "",
	} {
		if got := where.file(file); got != want {
			t.Errorf("file(%q) = %q, want %q", file, got, want)
		}
	}
	f := &finding.Finding{Position: finding.Position{File: "example.com/m/main.go", Line: 1}}
	f.Primary = []finding.Step{{Position: f.Position}}
	got := where.finding(f)
	if got.File != "main.go" || got.Primary[0].File != "main.go" {
		t.Errorf("translated finding %+v", got)
	}
	if f.File != "example.com/m/main.go" || f.Primary[0].File != f.File {
		t.Errorf("the finding itself has changed: %+v", f)
	}
}

func TestGoEnv(t *testing.T) {
	p := newProgram(nil, Streams{Env: []string{"A=1", "GOFLAGS=-mod=mod", "GOFLAGS=-mod=readonly -tags=x"}})
	if diff := cmp.Diff(p.Env, p.goEnv("")); diff != "" {
		t.Errorf("without tags (-want +got):\n%s", diff)
	}
	want := append(p.Env[:3:3], "GOFLAGS=-mod=readonly -tags=x -tags=y,z")
	if diff := cmp.Diff(want, p.goEnv("y,z")); diff != "" {
		t.Errorf("with tags (-want +got):\n%s", diff)
	}
}
