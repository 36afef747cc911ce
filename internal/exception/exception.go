// Package exception knows declared exceptions: what one must say, which
// findings it covers on which day, and what is wrong with one.
package exception

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/authparity/authparity/internal/finding"
)

// Rule is the name under which mistakes in exceptions are reported.
const Rule = "exceptions"

// Directive is how an exception in the source begins.
const Directive = "//authparity:allow"

// An Exception says that findings of one rule at one place are known, until a
// day. It covers a line, a function with its closures, or a fingerprint: one
// of OnLine, Func and Fingerprint is set.
type Exception struct {
	finding.Position // of the directive, or of the entry of the settings file

	Rule        string
	Until       string // YYYY-MM-DD: the last day on which it counts
	Owner       string
	Reason      string
	Ticket      string // "" none
	OnLine      int    // of the file that it stands in
	Func        string // as (*types.Func).FullName prints it
	Fingerprint string // see finding.Finding.Fingerprint
	External    bool   // it stands in the settings file
	Wrong       string // why it does not count, as the end of a sentence; "" when it counts
}

// Parse reads a directive, Position and place left out. What is wrong with it
// is in Wrong. Behind a blank and two slashes a comment may follow.
func Parse(text string) Exception {
	var e Exception
	rest := strings.TrimSpace(strings.TrimPrefix(text, Directive))
	word, rest := next(rest)
	if word == "" || strings.Contains(word, "=") {
		e.Wrong = "no rule: expected " + Directive + ` RULE until=YYYY-MM-DD owner=TEAM reason="…"`
		return e
	}
	e.Rule = word
	given := map[string]bool{}
	for {
		if word, rest = next(rest); word == "" {
			break
		}
		if err := e.set(word, given); err != nil {
			e.Wrong = err.Error()
			return e
		}
	}
	e.Wrong = e.Incomplete()
	return e
}

// set reads one key=value.
func (e *Exception) set(word string, given map[string]bool) error {
	key, value, ok := strings.Cut(word, "=")
	into := map[string]*string{"until": &e.Until, "owner": &e.Owner, "reason": &e.Reason, "ticket": &e.Ticket}[key]
	if !ok || into == nil {
		return fmt.Errorf("%q: expected key=value with one of until, owner, reason, ticket, and quotes around what has a blank", word)
	}
	if given[key] {
		return fmt.Errorf("%s is given twice", key)
	}
	given[key] = true
	if strings.HasPrefix(value, `"`) {
		unquoted, err := strconv.Unquote(value)
		if err != nil {
			return fmt.Errorf("%s=%s: expected a closing quote", key, value)
		}
		value = unquoted
	}
	*into = strings.TrimSpace(value)
	return nil
}

// next splits off the first word; "" at the end and at a comment.
func next(s string) (word, rest string) {
	s = strings.TrimLeft(s, " \t")
	if strings.HasPrefix(s, "//") {
		return "", ""
	}
	i := strings.IndexAny(s, " \t\"")
	if i < 0 {
		return s, ""
	}
	if s[i] != '"' {
		return s[:i], s[i:]
	}
	quoted, err := strconv.QuotedPrefix(s[i:])
	if err != nil {
		return s, "" // set says that the quote is open
	}
	return s[:i+len(quoted)], s[i+len(quoted):]
}

// Incomplete says what is missing in an exception, and what is no date; ""
// when all is there.
func (e *Exception) Incomplete() string {
	var missing []string
	for _, k := range [][2]string{{"until", e.Until}, {"owner", e.Owner}, {"reason", e.Reason}} {
		if k[1] == "" {
			missing = append(missing, "no "+k[0])
		}
	}
	if e.Until != "" {
		if _, err := Day(e.Until); err != nil {
			missing = append(missing, err.Error())
		}
	}
	return strings.Join(missing, ", ")
}

// format is how a day is written.
const format = "2006-01-02"

// Day reads a day; its error says what was expected.
func Day(s string) (time.Time, error) {
	day, err := time.Parse(format, s)
	if err != nil {
		return time.Time{}, fmt.Errorf("%q is no day: expected YYYY-MM-DD", s)
	}
	return day, nil
}

// Today is the day that text names, and the day of the clock in UTC when it is
// empty: the same wherever a run is made.
func Today(text string) (time.Time, error) {
	if text != "" {
		return Day(text)
	}
	return time.Now().UTC().Truncate(24 * time.Hour), nil
}

// Days is how many days an exception has left: 0 on its last day, less when it
// has expired. It must have a valid day.
func (e *Exception) Days(today time.Time) int {
	until, err := Day(e.Until)
	if err != nil {
		panic("cannot happen: the days of a malformed exception")
	}
	return int(until.Sub(today) / (24 * time.Hour))
}

// Where is what an exception covers, for a person.
func (e *Exception) Where() string {
	switch {
	case e.Fingerprint != "":
		return "fingerprint " + e.Fingerprint
	case e.Func != "":
		return finding.ShortName(e.Func)
	}
	return fmt.Sprintf("line %d", e.OnLine)
}

// Justification is the reason with who answers for it and how long.
func (e *Exception) Justification() string {
	s := fmt.Sprintf("%s (owner %s, until %s", e.Reason, e.Owner, e.Until)
	if e.Ticket != "" {
		s += ", ticket " + e.Ticket
	}
	return s + ")"
}
