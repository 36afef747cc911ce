package exception

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
)

const (
	// soon is how many days before its end an exception is noted: two weeks are
	// the usual length of a plan.
	soon = 14

	// longest is how many days an exception may have left: a year. Who is
	// never asked again has no exception but a rule of their own.
	longest = 366
)

// Mistakes reports what is wrong with exceptions whatever they cover: the
// malformed, those of unknown rules, given twice, too long or expired. What
// expires soon is a note. known are the names of the rules.
func (b *Book) Mistakes(known []string) (mistakes, notes []*finding.Finding) {
	for _, e := range b.entries {
		text := e.mistake(known)
		if text == "" && e.Twice != nil {
			text = fmt.Sprintf("%s is given twice: expected it at %s only", e, line(e.Twice.Position))
		}
		if text != "" {
			mistakes = append(mistakes, e.say(text, finding.Minor))
			continue
		}
		switch left := e.Days(b.today); {
		case left < 0:
			mistakes = append(mistakes, e.Expired())
		case left > longest:
			mistakes = append(mistakes, e.say(fmt.Sprintf("%s is over-broad: it lasts until %s, expected at most %d days", e, e.Until, longest), finding.Minor))
		case left <= soon:
			notes = append(notes, e.say(fmt.Sprintf("%s expires %s, on %s", e, in(left), e.Until), finding.Note))
		}
	}
	return mistakes, notes
}

// mistake says why an exception does not count; "" when it may.
func (e *Entry) mistake(known []string) string {
	switch {
	case e.Rule == "*" || e.Rule == "all" || strings.Contains(e.Rule, ","):
		return fmt.Sprintf("exception for %q is over-broad: expected one rule", e.Rule)
	case e.Rule != "" && !slices.Contains(known, e.Rule):
		return fmt.Sprintf("exception for the unknown rule %q: expected one of %s", e.Rule, strings.Join(known, ", "))
	case e.Wrong != "":
		return strings.TrimSpace("exception "+e.Rule) + " is malformed: " + e.Wrong
	}
	return ""
}

// Usage reports the exceptions that cover nothing, or more than one finding,
// among those that whole says are known in full: nothing that was not analysed
// can need them.
func (b *Book) Usage(whole func(*Exception) bool) []*finding.Finding {
	var list []*finding.Finding
	for _, e := range b.entries {
		if !b.counts(e) || e.Days(b.today) > longest || !whole(&e.Exception) {
			continue // what Mistakes says of it is enough
		}
		switch {
		case len(e.Covers) == 0:
			list = append(list, e.say(fmt.Sprintf("%s covers no finding: expected a finding at %s, or no exception", e, e.Where()), finding.Minor))
		case e.Func != "" && len(e.Covers) > 1:
			list = append(list, e.say(fmt.Sprintf("%s is over-broad: %s has %d findings of it, expected one exception on the line of each", e, e.Where(), len(e.Covers)), finding.Minor))
		}
	}
	return list
}

// String names an exception in a message.
func (e *Entry) String() string {
	s := "exception for " + e.Rule
	if e.Owner != "" {
		s += " (owner " + e.Owner + ")"
	}
	return s
}

// Expired is the finding that an exception has expired.
func (e *Entry) Expired() *finding.Finding {
	return e.say(fmt.Sprintf("%s expired on %s: expected a mended finding or a new decision", e, e.Until), finding.Minor)
}

// say makes a finding at the exception.
func (e *Entry) say(message string, s finding.Severity) *finding.Finding {
	return &finding.Finding{
		Rule: Rule, Confidence: finding.High, Severity: s, Evidence: finding.Declared,
		Message: message, Position: e.Position, Function: e.Func,
	}
}

func in(days int) string {
	switch days {
	case 0:
		return "today"
	case 1:
		return "in 1 day"
	}
	return fmt.Sprintf("in %d days", days)
}

func line(p finding.Position) string { return fmt.Sprintf("%s:%d", path.Base(p.File), p.Line) }
