package settings

import (
	"errors"
	"fmt"
	"regexp"

	"github.com/authparity/authparity/internal/exception"
	"github.com/authparity/authparity/internal/finding"
)

// An Exception says that findings are known, until a day. It names what it
// covers by fingerprint or by function.
type Exception struct {
	At          Place  `yaml:"-"`
	Rule        string `yaml:"rule" need:"true" doc:"the rule that reports"`
	Fingerprint string `yaml:"fingerprint" doc:"the fingerprint of the finding, as JSON reports have it"`
	Func        string `yaml:"func" doc:"the function that holds the findings, as (*types.Func).FullName prints it"`
	Until       string `yaml:"until" need:"true" doc:"the last day on which it counts, as YYYY-MM-DD"`
	Owner       string `yaml:"owner" need:"true" doc:"who answers for it"`
	Reason      string `yaml:"reason" need:"true" doc:"why the finding may stay"`
	Ticket      string `yaml:"ticket" doc:"where it is tracked"`
}

// fingerprint is what finding.Finding.Fingerprint gives.
var fingerprint = regexp.MustCompile(`^[0-9a-f]{16}$`)

// wrongExceptions reports what no finding can match, what is no day, and what
// is given twice. What is missing, Parse reports.
func (f *File) wrongExceptions() error {
	var errs []error
	fail := func(at Place, format string, args ...any) {
		errs = append(errs, fmt.Errorf("%s: %s", f.Place(at), fmt.Sprintf(format, args...)))
	}
	seen := map[[3]string]int{}
	for _, e := range f.Exceptions {
		if (e.Fingerprint == "") == (e.Func == "") {
			fail(e.At, "an exception covers a fingerprint or a function: expected one of both")
			continue
		}
		if e.Fingerprint != "" && !fingerprint.MatchString(e.Fingerprint) {
			fail(e.At, "fingerprint %q: expected 16 hexadecimal digits", e.Fingerprint)
		}
		if e.Until != "" {
			if _, err := exception.Day(e.Until); err != nil {
				fail(e.At, "until: %v", err)
			}
		}
		key := [3]string{e.Rule, e.Fingerprint, e.Func}
		if line := seen[key]; line > 0 {
			fail(e.At, "the exception for %s is given twice: expected it in line %d only", e.Rule, line)
		}
		seen[key] = e.At.Line
	}
	return errors.Join(errs...)
}

// Excepted are the exceptions of the file; their positions have the file's
// name as it stands in messages.
func (f *File) Excepted() []exception.Exception {
	var list []exception.Exception
	for _, e := range f.Exceptions {
		list = append(list, exception.Exception{
			Position: finding.Position{File: f.name, Line: e.At.Line, Col: e.At.Col},
			Rule:     e.Rule, Until: e.Until, Owner: e.Owner, Reason: e.Reason, Ticket: e.Ticket,
			Func: e.Func, Fingerprint: e.Fingerprint, External: true,
		})
	}
	return list
}
