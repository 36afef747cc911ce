package layers

import (
	"fmt"
	"go/ast"
	"go/token"
	"maps"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// avoided are the package names that say nothing, from the glossary of
// docs/architecture.md.
var avoided = regexp.MustCompile(`^(checker|scanner|engine|manager|util|helper|common|info|data|polic(y|ie))s?$|utils?$`)

// misnamed lists the packages that carry an avoided name.
func misnamed(sources []source) []string {
	bad := map[string]bool{}
	for _, s := range sources {
		name := strings.TrimSuffix(s.syn.Name.Name, "_test")
		if avoided.MatchString(name) || avoided.MatchString(path.Base(s.dir)) {
			bad[fmt.Sprintf("%s: package %s", s.dir, name)] = true
		}
	}
	return slices.Sorted(maps.Keys(bad))
}

// undocumented lists the directories whose package has no comment that
// begins as Go expects it to. Directories that hold only tests need none.
func undocumented(sources []source) []string {
	documented := map[string]bool{}
	for _, s := range sources {
		if s.isTest() {
			continue
		}
		documented[s.dir] = documented[s.dir] || hasPackageComment(s.syn)
	}
	var bad []string
	for _, dir := range slices.Sorted(maps.Keys(documented)) {
		if !documented[dir] {
			bad = append(bad, dir)
		}
	}
	return bad
}

func hasPackageComment(f *ast.File) bool {
	text := f.Doc.Text()
	if f.Name.Name == "main" {
		return text != ""
	}
	return strings.HasPrefix(text, "Package "+f.Name.Name+" ")
}

// initialisers lists the init functions outside the plugin, whose
// registration needs one.
func initialisers(sources []source) []string {
	var bad []string
	for _, s := range sources {
		if s.dir == "cmd/gclplugin" {
			continue
		}
		for _, d := range s.syn.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				bad = append(bad, s.path())
			}
		}
	}
	return slices.Sorted(slices.Values(bad))
}

// foreign finds an import path outside the standard library in a string:
// a first element with a dot, and a slash. A URL has a scheme before it.
var foreign = regexp.MustCompile(`(?:^|[^\w./:-])([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/[\w./-]+)`)

// frameworks lists what the rules say of frameworks: string literals and
// imports with a module path in them. Such knowledge belongs in a model.
func frameworks(sources []source) []string {
	var bad []string
	for _, s := range sources {
		if layerOf(s.dir) != rules && layerOf(s.dir) != suite || s.isTest() {
			continue
		}
		ast.Inspect(s.syn, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			text, err := strconv.Unquote(lit.Value)
			if err != nil {
				return true
			}
			for _, m := range foreign.FindAllStringSubmatch(text, -1) {
				if !allowedInRules(m[1]) {
					bad = append(bad, fmt.Sprintf("%s: %s", s.path(), m[1]))
				}
			}
			return true
		})
	}
	return slices.Compact(slices.Sorted(slices.Values(bad)))
}

// allowedInRules reports whether a rule may mention p: it is our own, or the
// API that every rule is written against.
func allowedInRules(p string) bool {
	for _, prefix := range []string{module, "golang.org/x/tools"} {
		if p == prefix || strings.HasPrefix(p, prefix+"/") {
			return true
		}
	}
	return false
}

func TestPackageNames(t *testing.T) {
	for _, bad := range misnamed(own(t)) {
		t.Errorf("%s; name what the package knows, see the glossary in docs/architecture.md", bad)
	}
}

func TestPackageComments(t *testing.T) {
	for _, dir := range undocumented(own(t)) {
		t.Errorf("%s has no comment that begins with \"Package <name> \"", dir)
	}
}

func TestNoInit(t *testing.T) {
	for _, file := range initialisers(own(t)) {
		t.Errorf("%s has an init function; only cmd/gclplugin may", file)
	}
}

func TestRulesKnowNoFramework(t *testing.T) {
	for _, bad := range frameworks(own(t)) {
		t.Errorf("%s; write it as a model, see docs/adding-a-model.md", bad)
	}
}

func TestNameChecksSeeWhatIsWrong(t *testing.T) {
	sources := parsed(t, map[string]string{
		"internal/routes/routes.go":        "// Package routes knows the routes.\npackage routes",
		"internal/helpers/helpers.go":      "package helpers",
		"internal/strutil/x.go":            "// Package strutil has strings.\npackage strutil",
		"internal/flow/flow.go":            "// This is package flow.\npackage flow\nfunc init() {}",
		"internal/flow/method.go":          "package flow\ntype T struct{}\nfunc (T) init() {}",
		"internal/only/only_test.go":       "package only",
		"cmd/gclplugin/plugin.go":          "// Package gclplugin is a plugin.\npackage gclplugin\nfunc init() {}",
		"analyzers/x/run.go":               "// Package x asks.\npackage x\nvar a = \"(*github.com/go-chi/chi/v5.Mux).Get\"",
		"analyzers/x/imports.go":           "package x\nimport _ \"google.golang.org/grpc/codes\"\nimport _ \"golang.org/x/tools/go/analysis\"",
		"analyzers/x/url.go":               "package x\nvar u = \"https://cwe.mitre.org/data/definitions/424.html and/or this\"",
		"analyzers/x/own.go":               "package x\nimport _ \"" + module + "/internal/link\"",
		"analyzers/x/x_test.go":            "package x\nvar b = \"github.com/go-chi/chi/v5\"",
		"internal/knowledge/strategies.go": "// Package knowledge knows.\npackage knowledge\nvar c = \"github.com/go-chi/chi/v5\"",
	})
	checks := []struct {
		name      string
		got, want []string
	}{
		{"misnamed", misnamed(sources), []string{"internal/helpers: package helpers", "internal/strutil: package strutil"}},
		{"undocumented", undocumented(sources), []string{"internal/flow", "internal/helpers"}},
		{"initialisers", initialisers(sources), []string{"internal/flow/flow.go"}},
		{"frameworks", frameworks(sources), []string{
			"analyzers/x/imports.go: google.golang.org/grpc/codes",
			"analyzers/x/run.go: github.com/go-chi/chi/v5.Mux",
		}},
	}
	for _, c := range checks {
		if diff := cmp.Diff(c.want, c.got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}
