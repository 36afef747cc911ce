package layers

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A layer is a set of packages that may import the same layers.
type layer string

const (
	commands  layer = "command"          // cmd/*: the command line, the plugin
	suite     layer = "suite"            // analyzers: the only list of rules
	rules     layer = "rule"             // analyzers/<rule>
	passes    layer = "pass"             // internal/passes/*
	driver    layer = "driver"           // internal/driver
	services  layer = "driver's service" // what only a driver needs: loading, output
	knowing   layer = "algorithm"        // every other internal package: data and algorithms
	checks    layer = "check"            // internal/docs, layers, situations: tests only
	undefined layer = ""                 // a directory that architecture.md does not have
)

// below says which layers a layer may import. Arrows point only downwards,
// as docs/architecture.md draws them.
func below(l layer) []layer {
	switch l {
	case commands:
		return []layer{suite, driver, passes, services, knowing}
	case suite:
		return []layer{rules, knowing}
	case rules:
		return []layer{passes, knowing}
	case passes:
		return []layer{passes, knowing}
	case driver:
		return []layer{driver, services, passes, knowing}
	case services:
		return []layer{services, knowing}
	case knowing:
		return []layer{knowing}
	}
	return nil
}

// layerOf places a package directory, relative to the top of the module.
func layerOf(dir string) layer {
	first, rest, _ := strings.Cut(dir, "/")
	switch {
	case first == "cmd" && rest != "":
		return commands
	case dir == "analyzers":
		return suite
	case first == "analyzers":
		return rules
	case first == "internal" && rest != "":
		return internalLayer(rest)
	case first == "bench":
		return checks
	}
	return undefined
}

func internalLayer(rest string) layer {
	switch name, _, _ := strings.Cut(rest, "/"); name {
	case "passes":
		return passes
	case "driver":
		return driver
	case "load", "report", "baseline", "config":
		return services
	case "docs", "layers", "situations":
		return checks
	}
	return knowing
}

// An edge is an import of one package by another, test files not counted.
type edge struct{ from, to string }

// edges lists the imports of the module's packages in a fixed order: by
// importing directory, then by import path. Own packages are shortened to
// their directory.
func edges(sources []source) []edge {
	set := map[edge]bool{}
	for _, s := range sources {
		if s.isTest() {
			continue
		}
		for _, p := range s.imports() {
			set[edge{s.dir, strings.TrimPrefix(p, module+"/")}] = true
		}
	}
	return slices.SortedFunc(maps.Keys(set), func(a, b edge) int {
		return strings.Compare(a.from+" "+a.to, b.from+" "+b.to)
	})
}

// upward lists the imports that break the layers.
func upward(sources []source) []string {
	dirs := map[string]bool{}
	for _, s := range sources {
		dirs[s.dir] = true
	}
	var bad []string
	for _, e := range edges(sources) {
		from, to := layerOf(e.from), layerOf(e.to)
		switch {
		case from == undefined:
			bad = append(bad, fmt.Sprintf("%s is in no layer", e.from))
		case !dirs[e.to] || from == checks:
		case !slices.Contains(below(from), to):
			bad = append(bad, fmt.Sprintf("%s (%s) imports %s (%s)", e.from, from, e.to, to))
		}
	}
	return slices.Compact(bad)
}

const analysisAPI = "golang.org/x/tools/go/analysis"

// driverBound lists imports of the analysis API by packages that must work
// without a driver. The definition of a rule is what binds the two.
func driverBound(sources []source) []string {
	var bad []string
	for _, e := range edges(sources) {
		l := layerOf(e.from)
		free := l == services || l == knowing && e.from != "internal/rule"
		if free && (e.to == analysisAPI || strings.HasPrefix(e.to, analysisAPI+"/")) {
			bad = append(bad, fmt.Sprintf("%s (%s) imports %s", e.from, l, e.to))
		}
	}
	return bad
}

// unlisted names the rules that the suite does not import.
func unlisted(sources []source) []string {
	listed := map[string]bool{}
	for _, e := range edges(sources) {
		if e.from == "analyzers" {
			listed[e.to] = true
		}
	}
	missing := map[string]bool{}
	for _, s := range sources {
		if layerOf(s.dir) == rules && !s.isTest() && path.Dir(s.dir) == "analyzers" && !listed[s.dir] {
			missing[s.dir] = true
		}
	}
	return slices.Sorted(maps.Keys(missing))
}

func TestImportsPointDownwards(t *testing.T) {
	for _, bad := range upward(own(t)) {
		t.Errorf("%s; see Layers in docs/architecture.md", bad)
	}
}

func TestDriverFreePackages(t *testing.T) {
	for _, bad := range driverBound(own(t)) {
		t.Errorf("%s; it must work without a driver", bad)
	}
}

func TestSuiteListsEveryRule(t *testing.T) {
	for _, dir := range unlisted(own(t)) {
		t.Errorf("%s is a rule that analyzers/analyzers.go does not list", dir)
	}
}

func TestUpwardSeesEveryBrokenArrow(t *testing.T) {
	got := upward(parsed(t, map[string]string{
		"cmd/authparity/main.go":            imports("main", "analyzers", "internal/driver", "analyzers/fallbackauthz"),
		"analyzers/analyzers.go":            imports("analyzers", "analyzers/fallbackauthz", "internal/rule"),
		"analyzers/fallbackauthz/run.go":    imports("fallbackauthz", "internal/passes/linked", "analyzers/fallbackaudit"),
		"analyzers/fallbackaudit/run.go":    imports("fallbackaudit", "internal/passes/linked", "internal/driver"),
		"analyzers/fallbackaudit/a_test.go": imports("fallbackaudit", "analyzers/fallbackauthz"),
		"internal/passes/linked/run.go":     imports("linked", "internal/link", "analyzers/fallbackauthz"),
		"internal/driver/check.go":          imports("driver", "internal/report", "internal/passes/linked", "analyzers"),
		"internal/report/text.go":           imports("report", "internal/finding", "internal/driver"),
		"internal/link/link.go":             imports("link", "internal/finding", "internal/passes/linked"),
		"internal/finding/finding.go":       imports("finding"),
		"internal/rule/rule.go":             imports("rule", "internal/link"),
		"tools/gen.go":                      imports("tools", "internal/link"),
	}))
	want := []string{
		"analyzers/fallbackaudit (rule) imports internal/driver (driver)",
		"analyzers/fallbackauthz (rule) imports analyzers/fallbackaudit (rule)",
		"cmd/authparity (command) imports analyzers/fallbackauthz (rule)",
		"internal/driver (driver) imports analyzers (suite)",
		"internal/link (algorithm) imports internal/passes/linked (pass)",
		"internal/passes/linked (pass) imports analyzers/fallbackauthz (rule)",
		"internal/report (driver's service) imports internal/driver (driver)",
		"tools is in no layer",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("broken arrows (-want +got):\n%s", diff)
	}
}

func TestDriverBoundSeesTheAnalysisAPI(t *testing.T) {
	got := driverBound(parsed(t, map[string]string{
		"internal/flow/flow.go":         "package flow\nimport _ \"" + analysisAPI + "/passes/buildssa\"",
		"internal/report/text.go":       "package report\nimport _ \"" + analysisAPI + "\"",
		"internal/rule/rule.go":         "package rule\nimport _ \"" + analysisAPI + "\"",
		"internal/passes/linked/run.go": "package linked\nimport _ \"" + analysisAPI + "\"",
	}))
	want := []string{
		"internal/flow (algorithm) imports " + analysisAPI + "/passes/buildssa",
		"internal/report (driver's service) imports " + analysisAPI,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("driver-bound packages (-want +got):\n%s", diff)
	}
}

func TestUnlistedSeesAForgottenRule(t *testing.T) {
	got := unlisted(parsed(t, map[string]string{
		"analyzers/analyzers.go":         imports("analyzers", "analyzers/fallbackauthz"),
		"analyzers/fallbackauthz/run.go": imports("fallbackauthz"),
		"analyzers/lateguard/run.go":     imports("lateguard"),
	}))
	if diff := cmp.Diff([]string{"analyzers/lateguard"}, got); diff != "" {
		t.Errorf("forgotten rules (-want +got):\n%s", diff)
	}
}

// imports is the text of a file that imports the module's packages in dirs.
func imports(pkg string, dirs ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "package %s\n", pkg)
	for _, d := range dirs {
		fmt.Fprintf(&b, "import _ %q\n", path.Join(module, d))
	}
	return b.String()
}
