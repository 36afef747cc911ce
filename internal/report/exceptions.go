package report

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/authparity/authparity/internal/exception"
)

// An ExceptionList is all exceptions of a program on a day.
type ExceptionList struct {
	Today   time.Time
	Entries []ExceptionEntry // by position
}

// An ExceptionEntry is one exception and what it does.
type ExceptionEntry struct {
	exception.Exception
	Covers  int    // findings
	Problem string // the finding or note about it; "" none
}

// An ExceptionFormat writes a list.
type ExceptionFormat func(w io.Writer, l *ExceptionList) error

// NewExceptionFormat returns the format with the given name.
func NewExceptionFormat(name string) (ExceptionFormat, error) {
	switch name {
	case "text":
		return exceptionText, nil
	case "json":
		return exceptionJSON, nil
	case "md":
		return exceptionMarkdown, nil
	}
	return nil, fmt.Errorf("unknown format %q: expected one of text, json, md", name)
}

// left is how many days e has; "" when that is not known.
func (l *ExceptionList) left(e *ExceptionEntry) string {
	if _, err := exception.Day(e.Until); err != nil {
		return ""
	}
	return fmt.Sprint(e.Days(l.Today))
}

// title heads the columns of text and Markdown.
var title = []string{"days left", "until", "owner", "rule", "at", "covers", "reason", "ticket", "problem"}

func (l *ExceptionList) row(e *ExceptionEntry) []string {
	return []string{
		l.left(e), e.Until, e.Owner, e.Rule, place(e.Position), fmt.Sprintf("%s: %d", e.Where(), e.Covers), e.Reason, e.Ticket, e.Problem,
	}
}

func exceptionText(w io.Writer, l *ExceptionList) error {
	if len(l.Entries) == 0 {
		_, err := fmt.Fprintln(w, "no exceptions")
		return err
	}
	var b strings.Builder
	table := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	line := func(cells []string) {
		for i, c := range cells {
			if c == "" {
				c = "-"
			}
			cells[i] = oneLine(c)
		}
		fmt.Fprintln(table, strings.Join(cells, "\t"))
	}
	line(strings.Split(strings.ToUpper(strings.Join(title, "\t")), "\t"))
	for i := range l.Entries {
		line(l.row(&l.Entries[i]))
	}
	if err := table.Flush(); err != nil {
		return err
	}
	_, err := io.WriteString(w, b.String()+counted(len(l.Entries), "exception")+"\n")
	return err
}

// oneLine puts blanks where a cell would end its line or column.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func exceptionMarkdown(w io.Writer, l *ExceptionList) error {
	var b strings.Builder
	line := func(cells []string) {
		for i, c := range cells {
			cells[i] = strings.ReplaceAll(oneLine(c), "|", `\|`)
		}
		fmt.Fprintf(&b, "| %s |\n", strings.Join(cells, " | "))
	}
	line(append([]string(nil), title...))
	b.WriteString(strings.Repeat("|---", len(title)) + "|\n")
	for i := range l.Entries {
		line(l.row(&l.Entries[i]))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

type jsonException struct {
	Rule        string `json:"rule"`
	Until       string `json:"until"`
	DaysLeft    *int   `json:"days_left"` // null when until is no day
	Owner       string `json:"owner"`
	Reason      string `json:"reason"`
	Ticket      string `json:"ticket"`
	File        string `json:"file"`
	Line        int    `json:"line"`
	Column      int    `json:"column"`
	OnLine      int    `json:"on_line,omitempty"`
	Function    string `json:"function,omitempty"`
	Fingerprint string `json:"fingerprint,omitempty"`
	Covers      int    `json:"covers"`
	Problem     string `json:"problem"`
}

func exceptionJSON(w io.Writer, l *ExceptionList) error {
	list := each(l.Entries, func(e ExceptionEntry) jsonException {
		j := jsonException{
			Rule: e.Rule, Until: e.Until, Owner: e.Owner, Reason: e.Reason, Ticket: e.Ticket,
			File: e.File, Line: e.Line, Column: e.Col,
			OnLine: e.OnLine, Function: e.Func, Fingerprint: e.Fingerprint, Covers: e.Covers, Problem: e.Problem,
		}
		if _, err := exception.Day(e.Until); err == nil {
			days := e.Days(l.Today)
			j.DaysLeft = &days
		}
		return j
	})
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(struct {
		Version    int             `json:"version"`
		Today      string          `json:"today"`
		Exceptions []jsonException `json:"exceptions"`
	}{version, l.Today.Format(time.DateOnly), list})
}
