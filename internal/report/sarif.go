package report

import (
	"encoding/json"
	"io"

	"github.com/authparity/authparity/internal/finding"
)

// SARIF writes a report as SARIF 2.1.0 (OASIS, 2020): one run, one result for
// each finding, note and suppressed finding. File names are relative to
// SRCROOT, the top of the module, which is not named: a report has no path of
// the machine that made it.
type SARIF struct{}

const (
	sarifSchema  = "https://json.schemastore.org/sarif-2.1.0.json"
	sarifVersion = "2.1.0"
	sarifRoot    = "SRCROOT"

	// fingerprintKey names our fingerprint and its version, as SARIF asks for.
	fingerprintKey = "authparity/v1"
)

// Write implements Format.
func (SARIF) Write(w io.Writer, r *Report) error {
	s := sarif{r: r, rules: map[string]int{}}
	for i, rule := range r.Tool.Rules {
		s.rules[rule.Name] = i
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(sarifLog{Schema: sarifSchema, Version: sarifVersion, Runs: []sarifRun{s.run()}})
}

// A sarif makes the parts of a log.
type sarif struct {
	r     *Report
	rules map[string]int // name to index in the tool's list
}

func (s *sarif) run() sarifRun {
	taxonomies := s.taxonomies()
	run := sarifRun{
		Tool:       sarifTool{Driver: s.driver(taxonomies)},
		Taxonomies: taxonomies,
		Invocations: []sarifInvocation{{
			ExecutionSuccessful: s.successful(),
			Notifications:       s.notifications(),
		}},
		URIBases:   map[string]sarifBase{sarifRoot: {Description: sarifText{"the directory of go.mod or go.work"}}},
		ColumnKind: "unicodeCodePoints",
		Results:    []sarifResult{},
		Properties: map[string]any{"coverage": coverageOf(s.r)},
	}
	for _, f := range s.r.Findings {
		run.Results = append(run.Results, s.result(f))
	}
	for _, f := range s.r.Notes {
		run.Results = append(run.Results, s.result(f))
	}
	for _, sup := range s.r.Suppressed {
		result := s.result(sup.Finding)
		result.Suppressions = []sarifSuppression{s.suppression(&sup)}
		run.Results = append(run.Results, result)
	}
	return run
}

func (s *sarif) result(f *finding.Finding) sarifResult {
	result := sarifResult{
		RuleID:    f.Rule,
		Level:     level(f.Severity),
		Kind:      "fail",
		Message:   sarifText{f.Message},
		Locations: []sarifLocation{s.location(f.Position, f.Function, "")},
		Fingerprints: map[string]string{
			fingerprintKey: f.Fingerprint(),
		},
		Properties: map[string]any{
			"confidence": string(f.Confidence), "severity": string(f.Severity), "evidence": string(f.Evidence),
		},
	}
	if i, ok := s.rules[f.Rule]; ok {
		result.RuleIndex = &i
	}
	if f.EntryPoint != "" {
		result.Properties["entryPoint"] = f.EntryPoint
	}
	if len(f.Missing) > 0 {
		result.Properties["missing"] = each(f.Missing, checkOf)
	}
	result.Related = s.related(f)
	if f.Fix != nil {
		result.Fixes = []sarifFix{fixed(f.Fix)}
	}
	for _, way := range []struct {
		name  string
		steps []finding.Step
	}{{"primary path", f.Primary}, {"alternate path", f.Fallback}} {
		if flow, ok := s.flow(way.name, way.steps); ok {
			result.CodeFlows = append(result.CodeFlows, flow)
		}
	}
	return result
}

// fixed puts the lines of a fix in front of a line.
func fixed(f *finding.Fix) sarifFix {
	at := sarifRegion{StartLine: f.Line, StartColumn: 1, EndLine: f.Line, EndColumn: 1}
	return sarifFix{
		Description: sarifText{f.Message},
		Changes: []sarifChange{{
			Artifact:     artifact(f.File),
			Replacements: []sarifReplacement{{Deleted: at, Inserted: sarifText{f.Text}}},
		}},
	}
}

// level is that of a result: what fails a review is an error.
func level(s finding.Severity) string {
	switch s {
	case finding.Critical, finding.Major:
		return "error"
	case finding.Note:
		return "note"
	}
	return "warning"
}

// related are the steps of the primary path and the sink, for viewers that
// show no flows.
func (s *sarif) related(f *finding.Finding) []sarifLocation {
	var list []sarifLocation
	add := func(p finding.Position, function, text string) {
		if !p.IsValid() {
			return
		}
		l := s.location(p, function, text)
		id := len(list) + 1
		l.ID = &id
		list = append(list, l)
	}
	for _, step := range f.Primary {
		add(step.Position, step.Function, "primary path: "+said(step))
	}
	if f.Sink.Name != "" {
		add(f.Sink.Position, "", "sink: "+finding.ShortName(f.Sink.Name))
	}
	return list
}

// said is what happens at a step.
func said(step finding.Step) string {
	if step.Note != "" {
		return step.Note
	}
	return finding.ShortName(step.Function)
}

// flow is one way; not ok when none of its steps has a place.
func (s *sarif) flow(name string, steps []finding.Step) (sarifCodeFlow, bool) {
	var flow sarifThreadFlow
	for _, step := range steps {
		if step.IsValid() {
			flow.Locations = append(flow.Locations, sarifFlowLocation{s.location(step.Position, step.Function, said(step))})
		}
	}
	return sarifCodeFlow{Message: sarifText{name}, ThreadFlows: []sarifThreadFlow{flow}}, len(flow.Locations) > 0
}

func (s *sarif) suppression(sup *Suppressed) sarifSuppression {
	kind := "inSource"
	if sup.By.External {
		kind = "external"
	}
	l := s.location(sup.By.Position, sup.By.Func, "")
	return sarifSuppression{
		Kind: kind, Status: "accepted", Justification: sup.By.Justification(), Location: &l,
		Properties: map[string]any{"owner": sup.By.Owner, "until": sup.By.Until, "ticket": sup.By.Ticket},
	}
}
