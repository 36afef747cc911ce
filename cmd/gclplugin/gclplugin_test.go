package gclplugin_test

import (
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"github.com/google/go-cmp/cmp"

	_ "github.com/authparity/authparity/cmd/gclplugin"
	"github.com/authparity/authparity/internal/passes/config"
)

// build configures the plugin as golangci-lint does and returns the names of
// its analyzers.
func build(t *testing.T, settings any) ([]string, error) {
	t.Helper()
	newPlugin, err := register.GetPlugin("authparity")
	if err != nil {
		t.Fatal(err)
	}
	p, err := newPlugin(settings)
	if err != nil {
		return nil, err
	}
	if got := p.GetLoadMode(); got != register.LoadModeTypesInfo {
		t.Errorf("load mode %q", got)
	}
	list, err := p.BuildAnalyzers()
	var names []string
	for _, a := range list {
		names = append(names, a.Name)
	}
	return names, err
}

func TestRules(t *testing.T) {
	tests := []struct {
		name     string
		settings any
		want     []string
	}{
		{"absent", nil, []string{"authparitysummaries", "fallbackauthz", "fallbackaudit", "siblingauthz", "siblingaudit"}},
		{"all", map[string]any{}, []string{"authparitysummaries", "fallbackauthz", "fallbackaudit", "siblingauthz", "siblingaudit"}},
		{"one", map[string]any{"rules": []string{"fallbackaudit"}}, []string{"authparitysummaries", "fallbackaudit"}},
	}
	for _, tt := range tests {
		got, err := build(t, tt.settings)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
		}
		for _, name := range tt.want {
			if !strings.Contains(strings.Join(got, " ")+" ", name+" ") {
				t.Errorf("%s: %s is not among %q", tt.name, name, got)
			}
		}
		if tt.name == "one" && len(got) != len(tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestMistakes(t *testing.T) {
	tests := []struct {
		settings map[string]any
		want     string
	}{
		{map[string]any{"rule": []string{"fallbackaudit"}}, `reading settings of authparity: decoding settings: json: unknown field "rule"`},
		{map[string]any{"rules": []string{"nosuchrule"}}, `reading settings of authparity: unknown rule "nosuchrule": expected some of fallbackauthz`},
		{map[string]any{"confidence": "sure"}, `unknown confidence "sure"`},
		{map[string]any{"models": "audit example.com/m.Log\nadit x.Y\n"}, `modeltext:2:1: `},
		{map[string]any{"config": "version: 1\nguards: [{func: a.F}]\n"}, `configtext:2:10: no strength: expected one of identity`},
		{map[string]any{"config": "version: 1\nexceptions: [{func: a.F, rule: nosuchrule, until: 2026-12-31, owner: a, reason: b}]\n"}, `configtext:2:21: exception for the unknown rule "nosuchrule": expected one of fallbackauthz`},
		{map[string]any{"config": "version: 1\nrules: [nosuchrule]\n"}, `configtext:2:9: unknown rule "nosuchrule"`},
		{map[string]any{"firstparty": []string{"a", ""}}, `empty import path prefix`},
	}
	for _, tt := range tests {
		_, err := build(t, tt.settings)
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%v: error %v, want one with %q", tt.settings, err, tt.want)
		}
	}
}

// golangci-lint builds the analyzers more than once: the settings must not
// add up.
func TestSettingsReplaceEarlierOnes(t *testing.T) {
	given := func() map[string]string {
		values := map[string]string{}
		for _, name := range []string{"firstparty", "modeltext", "configtext", "confidence"} {
			values[name] = config.Analyzer.Flags.Lookup(name).Value.String()
		}
		return values
	}
	settings := map[string]any{
		"firstparty": []string{"example.com/a", "example.com/b"}, "confidence": "low", "models": "audit example.com/m.Log\n", "config": "version: 1\n",
	}
	for range 2 {
		if _, err := build(t, settings); err != nil {
			t.Fatal(err)
		}
		want := map[string]string{"firstparty": "example.com/a,example.com/b", "confidence": "low", "modeltext": "audit example.com/m.Log\n", "configtext": "version: 1\n"}
		if diff := cmp.Diff(want, given()); diff != "" {
			t.Errorf("flags (-want +got):\n%s", diff)
		}
	}
	if _, err := build(t, nil); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]string{"firstparty": "", "confidence": "", "modeltext": "", "configtext": ""}, given()); diff != "" {
		t.Errorf("flags without settings (-want +got):\n%s", diff)
	}
}
