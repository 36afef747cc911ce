// Package report writes what an analysis found and what it did not cover.
package report

import (
	"fmt"
	"io"

	"github.com/authparity/authparity/internal/exception"
	"github.com/authparity/authparity/internal/finding"
)

// A Report is the outcome of one run. Its file names are as they are to be
// shown: relative to the module root, with slashes.
type Report struct {
	Findings []*finding.Finding // sorted
	Hidden   int                // findings below the least confidence asked for
	Coverage Coverage

	Suppressed []Suppressed       // findings that an exception covers, sorted
	Notes      []*finding.Finding // what is no finding yet, sorted
	Fixed      int                // findings that were fixed and are not among Findings

	Tool Tool                               // who made the report
	Line func(file string, line int) string // the source of a line, "" when it is not known; nil for none
}

// A Suppressed finding is covered by an exception.
type Suppressed struct {
	*finding.Finding
	By exception.Exception
}

// A Tool is what a report says of its maker.
type Tool struct {
	Name, Version, URL string
	Rules              []Rule // in the order of the suite
}

// A Rule is what a report says of a rule.
type Rule struct {
	Name, Title, Help, URL string
	Standards              []Standard
}

// A Standard is an entry of a catalogue that a rule serves.
type Standard struct{ Catalogue, ID, Text string }

// Coverage is what was and was not analysed.
type Coverage struct {
	Packages    int      // first-party packages
	Analysed    int      // those of them that were analysed in full
	Functions   int      // functions with a body, closures included
	EntryPoints int      // functions that outside input enters, each once however many programs have it
	Guards      int      // distinct guards
	OpenCalls   []string // interface methods and function values without a known target, sorted
	Skipped     []string // functions that were not analysed, with the reason after a colon, sorted
	Caps        []string // limits of the analysis that were reached, sorted
	TypeErrors  int
	NotAnalysed []Gap  // sorted by package
	Mode        string // how dependencies were loaded, see package load
	Problems    []Problem
}

// A Gap is a package that was not (fully) analysed.
type Gap struct {
	Package string // import path; empty when the gap is not one package's
	Reason  string
}

func (g Gap) String() string {
	if g.Package == "" {
		return g.Reason
	}
	return g.Package + ": " + g.Reason
}

// A Problem is something wrong in the analysed source.
type Problem struct {
	finding.Position // may be invalid
	Message          string
	Fatal            bool // the run failed because of it
}

func (p Problem) String() string {
	if !p.IsValid() {
		return p.Message
	}
	return fmt.Sprintf("%s: %s", place(p.Position), p.Message)
}

// place prints a position as compilers do, without a column that is not known.
func place(p finding.Position) string {
	if p.Col == 0 {
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Col)
}

// A Format writes a whole report.
type Format interface {
	Write(w io.Writer, r *Report) error
}

// formats are the names that New knows, in the order in which they are shown.
const formats = "text, json, sarif"

// New returns the format with the given name; text is the one named "text".
func New(name string, text Text) (Format, error) {
	switch name {
	case "text":
		return text, nil
	case "json":
		return JSON{}, nil
	case "sarif":
		return SARIF{}, nil
	}
	return nil, fmt.Errorf("unknown format %q: expected one of %s", name, formats)
}
