// Package explain writes what an analysis took for guards, audit calls and
// sinks, and why.
package explain

import (
	"fmt"
	"io"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A List is what was inferred, merged over the programs of a run.
type List struct {
	Inferred []link.Inferred // as link.Merge returns it

	// Place translates a position into what is shown; nil leaves it.
	Place func(finding.Position) finding.Position
}

// Of returns the list without what has none of the roles; all of it without
// any.
func (l List) Of(roles ...link.InferredRole) List {
	if len(roles) == 0 {
		return l
	}
	l.Inferred = slices.DeleteFunc(slices.Clone(l.Inferred), func(i link.Inferred) bool {
		return !slices.Contains(roles, i.Role)
	})
	return l
}

// Write writes the list in a format: text or json.
func (l List) Write(w io.Writer, format string) error {
	switch format {
	case "text":
		return l.text(w)
	case "json":
		return l.json(w)
	}
	return fmt.Errorf("unknown format %q: expected one of text, json", format)
}

func (l List) place(p finding.Position) finding.Position {
	if l.Place == nil {
		return p
	}
	return l.Place(p)
}

// strengthNames are the strengths as models write them.
var strengthNames = map[summary.Strength]string{
	summary.Identity: "identity", summary.RoleOrFlag: "role", summary.Permission: "permission", summary.Object: "object",
}

// Strength is a strength as models write it; "" when it is not known.
func Strength(s summary.Strength) string { return strengthNames[s] }
