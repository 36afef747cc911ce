// Package gclplugin is authparity as a module plugin of golangci-lint v2.
//
// A golangci-lint that contains it is built with "golangci-lint custom", or
// from a main package that imports it for its side effect. It is configured in
// .golangci.yml:
//
//	linters:
//	  enable: [authparity]
//	  settings:
//	    custom:
//	      authparity:
//	        type: module
//	        settings:
//	          rules: [fallbackauthz]         # all when absent
//	          confidence: medium             # high, medium or low
//	          firstparty: [example.com/lib]  # analysed beside the main module
//	          models: |                      # lines as in a model file
//	            audit (*example.com/lib/audit.Log).Record
//	          config: |                      # as in .authparity.yml
//	            version: 1
//
// Two rules may report the same call: golangci-lint shows both only with
// "uniq-by-line: false" below "issues".
//
// Models are given inline because golangci-lint caches by its settings and
// does not see that another file has changed.
package gclplugin

import (
	"fmt"
	"slices"
	"strings"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/analyzers"
	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/passes/summaries"
)

func init() { register.Plugin(config.Name, New) }

// settings is what .golangci.yml may hold.
type settings struct {
	Rules      []string `json:"rules"`
	Confidence string   `json:"confidence"`
	FirstParty []string `json:"firstparty"`
	Models     string   `json:"models"`
	Config     string   `json:"config"`
}

type plugin struct{ settings }

// New implements register.NewPlugin. Settings that it does not know are an
// error.
func New(conf any) (register.LinterPlugin, error) {
	s, err := register.DecodeSettings[settings](conf)
	if err != nil {
		return nil, fmt.Errorf("reading settings of %s: %w", config.Name, err)
	}
	return &plugin{s}, nil
}

// GetLoadMode implements register.LinterPlugin.
func (p *plugin) GetLoadMode() string { return register.LoadModeTypesInfo }

// BuildAnalyzers implements register.LinterPlugin. It may be called again: the
// settings replace those of the call before.
func (p *plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	var known []string
	chosen := []*analysis.Analyzer{summaries.Analyzer} // reports mistakes in directives
	for _, r := range analyzers.Suite() {
		known = append(known, r.Analyzer.Name)
		if len(p.Rules) == 0 || slices.Contains(p.Rules, r.Analyzer.Name) {
			chosen = append(chosen, r.Analyzer)
		}
	}
	for _, name := range p.Rules {
		if !slices.Contains(known, name) {
			return nil, fmt.Errorf("reading settings of %s: unknown rule %q: expected some of %s",
				config.Name, name, strings.Join(known, ", "))
		}
	}
	if err := p.configure(known); err != nil {
		return nil, fmt.Errorf("reading settings of %s: %w", config.Name, err)
	}
	return chosen, nil
}

// configure hands the settings to the pass that all rules require. Mistakes
// in models and in the configuration are found here rather than in every
// package.
func (p *plugin) configure(known []string) error {
	given := config.Settings{FileText: p.Config, FirstParty: p.FirstParty, ModelText: p.Models, Confidence: p.Confidence}
	options, err := given.Options()
	if err != nil {
		return err
	}
	if err := options.Unknown(known); err != nil {
		return err
	}
	flags := &config.Analyzer.Flags
	for _, f := range [][2]string{
		{"firstparty", ""},
		{"firstparty", strings.Join(p.FirstParty, ",")},
		{"modeltext", p.Models},
		{"configtext", p.Config},
		{"confidence", p.Confidence},
		{"chosen", strings.Join(p.Rules, ",")},
	} {
		if err := flags.Set(f[0], f[1]); err != nil {
			return err
		}
	}
	return nil
}
