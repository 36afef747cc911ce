// Package finding holds what a rule reports: one inconsistency between two
// ways to a sensitive operation, with both ways in full.
package finding

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
)

// A Position is a place in a source file.
type Position struct {
	File string // import path of the package, a slash, and the file's base name
	Line int    // from 1
	Col  int    // in bytes, from 1
}

// Compare orders positions by file, line and column.
func (p Position) Compare(q Position) int {
	return cmp.Or(strings.Compare(p.File, q.File), cmp.Compare(p.Line, q.Line), cmp.Compare(p.Col, q.Col))
}

// IsValid reports whether p names a place.
func (p Position) IsValid() bool { return p.File != "" && p.Line > 0 }

// Confidence says how sure a finding is.
type Confidence string

const (
	High   Confidence = "high"   // the guard holds on no alternate path, and every call on it is known
	Medium Confidence = "medium" // it holds on some paths only, or a call on the way is open
	Low    Confidence = "low"    // hidden unless asked for
)

// Severity says how bad a finding is if it is true.
type Severity string

const (
	Critical Severity = "critical" // a denial itself leads to the operation
	Major    Severity = "major"    // a missing entitlement check
	Minor    Severity = "minor"    // a missing audit record
	Note     Severity = "note"     // nothing is wrong yet; it does not count as a finding
)

// Evidence names the comparison that produced a finding, see the glossary in
// docs/architecture.md.
type Evidence string

const (
	Fork         Evidence = "fork"
	SharedSink   Evidence = "shared sink"
	Registration Evidence = "registration"
	Sibling      Evidence = "sibling"
	Transport    Evidence = "transport"
	Local        Evidence = "local"
	Declared     Evidence = "exception" // what an exception says, not a comparison
)

// A Step is one place on a way to a sink, in the order of execution.
type Step struct {
	Position
	Function string // as (*types.Func).FullName prints it; closures carry $1, $2, ...
	Note     string // what happens here, lower case
}

// A Sink is the operation that both ways reach.
type Sink struct {
	Position
	Name string
	Kind string // see package knowledge
}

// A Finding is one reported inconsistency.
type Finding struct {
	Rule       string
	Confidence Confidence
	Severity   Severity
	Evidence   Evidence
	Message    string   // one sentence, lower case, no full stop; true without the steps, unique per finding
	Position            // the alternate path's weakest edge
	Function   string   // the function that holds Position
	EntryPoint string   // where outside input enters the alternate path; the outermost known caller otherwise
	Sink       Sink     // the operation as the alternate path reaches it
	Missing    []Check  // never empty; the outermost name first
	Primary    []Step   // from the fork or entry point to the sink, guard included
	Fallback   []Step   // from the fork or entry point to the sink
	Open       []string // interface methods and function values on the way whose target is not known, sorted
	More       int      // findings with the same position and missing checks that were folded into this one
	Twin       Step     // where the primary path has one of Missing, its name as the note, in a function like the alternate's; zero where nothing could be copied
	Fix        *Fix     // nil unless a safe one is known
}

// A Fix adds lines to a file so that the alternate path has what it lacks.
type Fix struct {
	Message string // what it does, lower case, no full stop
	File    string // as in Position
	Line    int    // the lines go in front of this one
	Text    string // whole lines, each with its end
}

// Fingerprint identifies the finding across edits that only move lines: rule,
// functions and names count, positions do not. It has 16 hexadecimal digits.
func (f *Finding) Fingerprint() string {
	h := sha256.New()
	w := func(ss ...string) {
		for _, s := range ss {
			h.Write([]byte(s))
			h.Write([]byte{0})
		}
	}
	w(f.Rule, f.Function, f.Sink.Name)
	for _, m := range f.Missing {
		w(m.Kind, m.Name)
	}
	for _, s := range f.Fallback {
		w(s.Function)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// Sort orders findings by position, rule and message, and drops repeats: what
// lacks the same at the same place is one finding, also where two mains see
// other sinks below it.
func Sort(fs []*Finding) []*Finding {
	slices.SortFunc(fs, func(a, b *Finding) int {
		return cmp.Or(a.Position.Compare(b.Position), strings.Compare(a.Rule, b.Rule), strings.Compare(a.Message, b.Message))
	})
	return slices.CompactFunc(fs, func(a, b *Finding) bool {
		return a.Position == b.Position && a.Rule == b.Rule && (a.Message == b.Message || slices.Equal(a.Missing, b.Missing))
	})
}
