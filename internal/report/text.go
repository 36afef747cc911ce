package report

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/fatih/color"

	"github.com/authparity/authparity/internal/finding"
)

// listed is how many entries of a list the text shows before "and N more". It
// keeps the end of the output on one screen; JSON and WriteCoverage have all.
const listed = 10

// Text writes a report for people.
type Text struct {
	Colour bool

	// Brief leaves the coverage out, for a run that writes it elsewhere.
	Brief bool
}

// Write implements Format.
func (t Text) Write(w io.Writer, r *Report) error {
	var b bytes.Buffer
	for _, f := range r.Findings {
		t.finding(&b, f)
	}
	for _, n := range r.Notes {
		fmt.Fprintf(&b, "%s: note: %s\n", place(n.Position), n.Message)
	}
	fmt.Fprintln(&b, summary(r))
	if !t.Brief {
		writeCoverage(&b, &r.Coverage, listed)
	}
	_, err := w.Write(b.Bytes())
	return err
}

// finding writes the sentence, then both ways.
func (t Text) finding(b *bytes.Buffer, f *finding.Finding) {
	paint := t.painter()
	fmt.Fprintf(b, "%s: %s: %s (%s, %s)\n",
		paint(place(f.Position), color.Bold), paint(f.Rule, severityColour(f.Severity)),
		f.Message, f.Confidence, f.Severity)
	if len(f.Primary)+len(f.Fallback) == 0 {
		b.WriteByte('\n')
		return // what is wrong by itself has no ways
	}
	for _, line := range ways(f) {
		fmt.Fprintf(b, "    %s\n", line)
	}
	if len(f.Open) > 0 {
		fmt.Fprintf(b, "    target not known: %s\n", shortened(f.Open, listed))
	}
	if f.Fix != nil {
		fmt.Fprintf(b, "    fix: %s (-fix applies it)\n", f.Fix.Message)
	}
	if f.More > 0 {
		fmt.Fprintf(b, "    and %d more like it here\n", f.More)
	}
	b.WriteByte('\n')
}

// painter returns a function that colours text, or leaves it alone.
func (t Text) painter() func(string, color.Attribute) string {
	if !t.Colour {
		return func(s string, _ color.Attribute) string { return s }
	}
	return func(s string, a color.Attribute) string {
		c := color.New(a)
		c.EnableColor() // whether to colour was decided by who set Colour
		return c.Sprint(s)
	}
}

func severityColour(s finding.Severity) color.Attribute {
	switch s {
	case finding.Critical:
		return color.FgHiRed
	case finding.Major:
		return color.FgYellow
	}
	return color.FgCyan
}

func summary(r *Report) string {
	s := counted(len(r.Findings), "finding")
	if len(r.Findings) == 0 {
		s = "no findings"
	}
	var more []string
	if r.Fixed > 0 {
		more = append(more, fmt.Sprintf("%d fixed", r.Fixed))
	}
	if n := len(r.Suppressed); n > 0 {
		more = append(more, fmt.Sprintf("%d suppressed by exceptions", n))
	}
	if r.Hidden > 0 {
		more = append(more, fmt.Sprintf("%d of lower confidence not shown", r.Hidden))
	}
	if len(more) > 0 {
		s += " (" + strings.Join(more, ", ") + ")"
	}
	return s
}

// WriteCoverage writes the whole coverage as text, however long its lists.
func WriteCoverage(w io.Writer, c *Coverage, all bool) error {
	var b bytes.Buffer
	limit := listed
	if all {
		limit = 0
	}
	writeCoverage(&b, c, limit)
	_, err := w.Write(b.Bytes())
	return err
}

// writeCoverage writes up to limit entries of each list; all when it is 0.
func writeCoverage(b *bytes.Buffer, c *Coverage, limit int) {
	of := ""
	if c.Analysed != c.Packages {
		of = fmt.Sprintf("%d of ", c.Analysed)
	}
	fmt.Fprintf(b, "analysed %s%s: %s, %s, %s, %s\n", of, counted(c.Packages, "package"),
		counted(c.Functions, "function"), counted(c.EntryPoints, "entry point"),
		counted(c.Guards, "guard"), counted(len(c.OpenCalls), "open call"))
	if c.Mode != "" && limit == 0 {
		fmt.Fprintf(b, "dependencies: %s\n", c.Mode)
	}
	writeList(b, "not analysed", texts(c.NotAnalysed), limit)
	writeList(b, "skipped", c.Skipped, limit)
	writeList(b, "limit reached", c.Caps, limit)
	if c.TypeErrors > 0 {
		fmt.Fprintf(b, "%s: what they touch was not analysed\n", counted(c.TypeErrors, "type error"))
	}
	var fatal, other []Problem
	for _, p := range c.Problems {
		if p.Fatal {
			fatal = append(fatal, p)
		} else {
			other = append(other, p)
		}
	}
	writeList(b, "error", texts(fatal), 0) // they decide the exit code
	writeList(b, "problem", texts(other), limit)
	if len(c.OpenCalls) > 0 {
		fmt.Fprintf(b, "open calls: %s\n", shortened(c.OpenCalls, limit))
	}
}

// writeList writes one line for each entry.
func writeList(b *bytes.Buffer, label string, entries []string, limit int) {
	shown := entries
	if limit > 0 && len(entries) > limit {
		shown = entries[:limit]
	}
	for _, s := range shown {
		fmt.Fprintf(b, "%s: %s\n", label, s)
	}
	if rest := len(entries) - len(shown); rest > 0 {
		fmt.Fprintf(b, "%s: and %d more (-v shows all)\n", label, rest)
	}
}

// shortened joins up to limit names, all when it is 0.
func shortened(names []string, limit int) string {
	shown := names
	if limit > 0 && len(names) > limit {
		shown = names[:limit]
	}
	s := strings.Join(each(shown, finding.ShortName), ", ")
	if rest := len(names) - len(shown); rest > 0 {
		s += fmt.Sprintf(" and %d more", rest)
	}
	return s
}

func texts[T fmt.Stringer](list []T) []string {
	return each(list, func(s T) string { return s.String() })
}

// counted is n with the noun behind it, in the plural unless n is 1.
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
