package explain

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// An Answer says of one function what it was taken for, and why not for the
// rest.
type Answer struct {
	Name  string
	Roles []link.InferredRole // asked about; none for all
	Place func(finding.Position) finding.Position

	taken   []link.Inferred
	reasons []link.Reason
}

// Add adds what one program says.
func (a *Answer) Add(p *link.Program) {
	for _, i := range p.Inferred() {
		if i.Name == a.Name {
			a.taken = link.Merge(a.taken, []link.Inferred{i})
		}
	}
	for _, r := range p.WhyNot(a.Name) {
		if !slices.Contains(a.reasons, r) {
			a.reasons = append(a.reasons, r)
		}
	}
}

// Write writes the answer in a format: text or json.
func (a *Answer) Write(w io.Writer, format string) error {
	if format == "json" {
		return a.json(w)
	}
	var b bytes.Buffer
	list := List{Inferred: a.taken, Place: a.Place}
	for _, role := range a.asked() {
		if i := a.is(role); i != nil {
			fmt.Fprintf(&b, "%s is a %s (%s)\n", a.Name, role, Describe(i))
			for _, line := range list.Evidence(i, shown) {
				fmt.Fprintf(&b, "    %s\n", line)
			}
			continue
		}
		fmt.Fprintf(&b, "%s is no %s\n", a.Name, role)
		for _, line := range list.grouped(a.against(role)) {
			fmt.Fprintf(&b, "    %s\n", line)
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// grouped writes each reason once, with the first place that shows it.
func (l List) grouped(reasons []link.Reason) []string {
	var lines []string
	for i, r := range reasons {
		same := func(o link.Reason) bool { return o.Text == r.Text }
		if slices.ContainsFunc(reasons[:i], same) {
			continue
		}
		more := 0
		for _, o := range reasons[i+1:] {
			if same(o) {
				more++
			}
		}
		line := location(l.place(r.Position)) + r.Text
		if more > 0 {
			line += fmt.Sprintf(" (and so in %d more places)", more)
		}
		lines = append(lines, line)
	}
	return lines
}

// asked are the roles in question, in the order in which they are shown.
func (a *Answer) asked() []link.InferredRole {
	if len(a.Roles) > 0 {
		return a.Roles
	}
	return []link.InferredRole{link.GuardRole, link.AuditRole, link.SinkRole}
}

func (a *Answer) is(role link.InferredRole) *link.Inferred {
	for i := range a.taken {
		if a.taken[i].Role == role {
			return &a.taken[i]
		}
	}
	return nil
}

func (a *Answer) against(role link.InferredRole) []link.Reason {
	return slices.DeleteFunc(slices.Clone(a.reasons), func(r link.Reason) bool { return r.Role != role })
}

// verdict is the answer about one role in JSON.
type verdict struct {
	Name    string   `json:"name"`
	Role    string   `json:"role"`
	Taken   bool     `json:"taken"`
	Reasons []reason `json:"reasons"`
}

type reason struct {
	File string `json:"file"`
	Line int    `json:"line"`
	Note string `json:"note"`
}

func (a *Answer) json(w io.Writer) error {
	list := List{Place: a.Place}
	var all []verdict
	for _, role := range a.asked() {
		v := verdict{Name: a.Name, Role: string(role), Reasons: []reason{}}
		if i := a.is(role); i != nil {
			v.Taken = true
			for _, e := range i.Evidence {
				at := list.place(e.Position)
				v.Reasons = append(v.Reasons, reason{at.File, at.Line, string(e.Why) + ": " + e.Note})
			}
		} else {
			for _, r := range a.against(role) {
				at := list.place(r.Position)
				v.Reasons = append(v.Reasons, reason{at.File, at.Line, r.Text})
			}
		}
		all = append(all, v)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(all)
}
