package report

import (
	"encoding/json"
	"io"

	"github.com/authparity/authparity/internal/finding"
)

// version is the version of the JSON format. A key may be added without a new
// version; it changes when one is renamed or removed, or means another thing.
const version = 1

// JSON writes a report as one JSON object, indented, with a newline behind.
// Lists are never null.
type JSON struct{}

// Write implements Format.
func (JSON) Write(w io.Writer, r *Report) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(jsonReport{
		Version:  version,
		Coverage: coverageOf(r),
		Findings: each(r.Findings, findingOf),

		Suppressed: each(r.Suppressed, suppressedOf),
		Notes:      each(r.Notes, noteOf),
	})
}

type jsonReport struct {
	Version  int           `json:"version"`
	Coverage jsonCoverage  `json:"coverage"`
	Findings []jsonFinding `json:"findings"`

	Suppressed []jsonSuppressed `json:"suppressed"` // findings that an exception covers
	Notes      []jsonNote       `json:"notes"`
}

type jsonSuppressed struct {
	jsonFinding
	Exception jsonBy `json:"exception"`
}

// A jsonBy is the exception that covers a finding.
type jsonBy struct {
	Owner  string `json:"owner"`
	Until  string `json:"until"`
	Reason string `json:"reason"`
	Ticket string `json:"ticket,omitempty"`
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

type jsonNote struct {
	Rule    string `json:"rule"`
	Message string `json:"message"`
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
}

type jsonCoverage struct {
	Packages    int           `json:"packages"`
	Analysed    int           `json:"analysed"`
	Functions   int           `json:"functions"`
	EntryPoints int           `json:"entry_points"`
	Guards      int           `json:"guards"`
	OpenCalls   jsonOpenCalls `json:"open_calls"`
	Skipped     []string      `json:"skipped"`
	Caps        []string      `json:"caps"`
	TypeErrors  int           `json:"type_errors"`
	NotAnalysed []jsonGap     `json:"not_analysed"`
	Mode        string        `json:"mode"`
	Problems    []jsonProblem `json:"problems"`
	Hidden      int           `json:"hidden_findings"` // below the confidence asked for
	Suppressed  int           `json:"suppressed_findings"`
	Fixed       int           `json:"fixed_findings,omitempty"` // by this run
}

type jsonOpenCalls struct {
	Count int      `json:"count"`
	Names []string `json:"names"`
}

type jsonGap struct {
	Package string `json:"package"`
	Reason  string `json:"reason"`
}

type jsonProblem struct {
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`
	Message string `json:"message"`
	Fatal   bool   `json:"fatal"`
}

type jsonFinding struct {
	Rule        string      `json:"rule"`
	Confidence  string      `json:"confidence"`
	Severity    string      `json:"severity"`
	Evidence    string      `json:"evidence"`
	Message     string      `json:"message"`
	Fingerprint string      `json:"fingerprint"`
	File        string      `json:"file"`
	Line        int         `json:"line"`
	Column      int         `json:"column"`
	Function    string      `json:"function"`
	EntryPoint  string      `json:"entry_point"`
	Sink        jsonSink    `json:"sink"`
	Missing     []jsonCheck `json:"missing"`
	Primary     []jsonStep  `json:"primary"`
	Fallback    []jsonStep  `json:"fallback"`
	Open        []string    `json:"open"`
	More        int         `json:"more"` // findings folded into this one
	Fix         *jsonFix    `json:"fix,omitempty"`
}

// A jsonFix adds whole lines in front of a line.
type jsonFix struct {
	Message string `json:"message"`
	File    string `json:"file"`
	Line    int    `json:"line"`
	Text    string `json:"text"`
}

type jsonSink struct {
	Name string `json:"name"`
	Kind string `json:"kind"`
	File string `json:"file"`
	Line int    `json:"line"`
}

// A jsonCheck names the function alone, so that it can be looked up, or what is
// compared; what it is asked for or compared with stands beside it.
type jsonCheck struct {
	Name      string   `json:"name"`
	Arguments []string `json:"arguments,omitempty"`
	Compared  string   `json:"compared,omitempty"` // with the operator: "== Admin"
	Kind      string   `json:"kind"`
}

type jsonStep struct {
	File     string `json:"file"`
	Line     int    `json:"line"`
	Function string `json:"function"`
	Note     string `json:"note"`
}

func coverageOf(r *Report) jsonCoverage {
	c := r.Coverage
	return jsonCoverage{
		Packages:    c.Packages,
		Analysed:    c.Analysed,
		Functions:   c.Functions,
		EntryPoints: c.EntryPoints,
		Guards:      c.Guards,
		OpenCalls:   jsonOpenCalls{len(c.OpenCalls), present(c.OpenCalls)},
		Skipped:     present(c.Skipped),
		Caps:        present(c.Caps),
		TypeErrors:  c.TypeErrors,
		NotAnalysed: each(c.NotAnalysed, func(g Gap) jsonGap { return jsonGap(g) }),
		Mode:        c.Mode,
		Problems:    each(c.Problems, problemOf),
		Hidden:      r.Hidden,
		Suppressed:  len(r.Suppressed),
		Fixed:       r.Fixed,
	}
}

func problemOf(p Problem) jsonProblem {
	return jsonProblem{File: p.File, Line: p.Line, Column: p.Col, Message: p.Message, Fatal: p.Fatal}
}

func findingOf(f *finding.Finding) jsonFinding {
	var fix *jsonFix
	if f.Fix != nil {
		fix = &jsonFix{f.Fix.Message, f.Fix.File, f.Fix.Line, f.Fix.Text}
	}
	return jsonFinding{
		Rule:        f.Rule,
		Confidence:  string(f.Confidence),
		Severity:    string(f.Severity),
		Evidence:    string(f.Evidence),
		Message:     f.Message,
		Fingerprint: f.Fingerprint(),
		File:        f.File,
		Line:        f.Line,
		Column:      f.Col,
		Function:    f.Function,
		EntryPoint:  f.EntryPoint,
		Sink:        jsonSink{f.Sink.Name, f.Sink.Kind, f.Sink.File, f.Sink.Line},
		Missing:     each(f.Missing, checkOf),
		Primary:     each(f.Primary, stepOf),
		Fallback:    each(f.Fallback, stepOf),
		Open:        present(f.Open),
		More:        f.More,
		Fix:         fix,
	}
}

func checkOf(c finding.Check) jsonCheck {
	name, arguments := c.Call()
	name, compared := finding.Check{Name: name}.Comparison()
	return jsonCheck{name, arguments, compared, c.Kind}
}

func suppressedOf(s Suppressed) jsonSuppressed {
	e := &s.By
	return jsonSuppressed{findingOf(s.Finding), jsonBy{e.Owner, e.Until, e.Reason, e.Ticket, e.File, e.Line, e.Col}}
}

func noteOf(f *finding.Finding) jsonNote {
	return jsonNote{f.Rule, f.Message, f.File, f.Line, f.Col}
}

func stepOf(s finding.Step) jsonStep { return jsonStep{s.File, s.Line, s.Function, s.Note} }

// each converts a list; the result is never nil.
func each[S, T any](list []S, convert func(S) T) []T {
	result := make([]T, 0, len(list))
	for _, s := range list {
		result = append(result, convert(s))
	}
	return result
}

// present is list, or an empty list for nil.
func present(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}
