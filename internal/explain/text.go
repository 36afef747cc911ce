package explain

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// shown is how many pieces of evidence the text shows of one function. JSON
// has all.
const shown = 5

// titles head the sections of the text.
var titles = map[link.InferredRole]string{
	link.GuardRole: "guards", link.AuditRole: "audit calls", link.SinkRole: "sinks",
}

// text writes a section for each role that has members.
func (l List) text(w io.Writer) error {
	var b bytes.Buffer
	if len(l.Inferred) == 0 {
		b.WriteString("nothing inferred\n")
	}
	var last link.InferredRole
	for i := range l.Inferred {
		in := &l.Inferred[i]
		if in.Role != last {
			if last != "" {
				b.WriteByte('\n')
			}
			fmt.Fprintf(&b, "%s (%d)\n", titles[in.Role], l.count(in.Role))
			last = in.Role
		}
		l.entry(&b, in)
	}
	_, err := w.Write(b.Bytes())
	return err
}

func (l List) count(role link.InferredRole) int {
	n := 0
	for i := range l.Inferred {
		if l.Inferred[i].Role == role {
			n++
		}
	}
	return n
}

// entry writes one function and its evidence.
func (l List) entry(b *bytes.Buffer, in *link.Inferred) {
	fmt.Fprintf(b, "  %s  (%s)\n", in.Name, Describe(in))
	for _, line := range l.Evidence(in, shown) {
		fmt.Fprintf(b, "      %s\n", line)
	}
}

// Describe says in a few words what was inferred: kind, strength, polarity,
// uses.
func Describe(in *link.Inferred) string {
	parts := []string{in.Kind}
	if s := Strength(in.Strength); s != "" {
		parts = append(parts, s)
	}
	if in.Polarity != "" {
		parts = append(parts, in.Polarity+" denies")
	}
	switch n := in.Uses(); n {
	case 0:
	case 1:
		parts = append(parts, "1 use")
	default:
		parts = append(parts, fmt.Sprintf("%d uses", n))
	}
	return strings.Join(parts, ", ")
}

// Evidence returns up to limit lines of evidence, and one that counts the
// rest.
func (l List) Evidence(in *link.Inferred, limit int) []string {
	var lines []string
	for i, e := range in.Evidence {
		if i == limit {
			lines = append(lines, fmt.Sprintf("and %d more", len(in.Evidence)-limit))
			break
		}
		lines = append(lines, fmt.Sprintf("%s%s: %s", location(l.place(e.Position)), e.Why, e.Note))
	}
	return lines
}

// location is a position before a message; "" when it is not known.
func location(p finding.Position) string {
	if !p.IsValid() {
		return ""
	}
	return fmt.Sprintf("%s:%d: ", p.File, p.Line)
}
