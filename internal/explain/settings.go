package explain

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/link"
)

// preamble is the beginning of a configuration file that nobody has edited.
const preamble = `# yaml-language-server: $schema=https://raw.githubusercontent.com/authparity/authparity/main/docs/authparity.schema.json
#
# What authparity init inferred. Every entry is a comment, and so this file
# changes nothing yet. For each entry:
#
#   - right: leave it, or uncomment it so that it holds whatever the code becomes;
#   - too weak: uncomment it and set strength to identity, role, permission or object;
#   - wrong: move it below reject, with func and role (guard, audit or sink).
#
# authparity explain --why-not NAME says why a function is not here.
version: 1
`

// Settings writes the list as a configuration file: every entry with its
// evidence, in comments. What a model or a directive declares already is left
// out.
func (l List) Settings(w io.Writer) error {
	var b bytes.Buffer
	b.WriteString(preamble)
	for _, s := range []struct {
		role  link.InferredRole
		key   string
		about string
	}{
		{link.GuardRole, "guards", "functions that decide allow or deny for the caller"},
		{link.AuditRole, "audits", "functions that leave an audit event"},
		{link.SinkRole, "sinks", "sensitive operations"},
	} {
		fmt.Fprintf(&b, "\n# %s\n%s:\n", s.about, s.key)
		for i := range l.Inferred {
			if in := &l.Inferred[i]; in.Role == s.role && !declares(in) && !followed(in) {
				l.setting(&b, in)
			}
		}
	}
	b.WriteString("\n# functions that are not what they are inferred to be; middleware needs no\n# entry to be followed, and stands here to be taken out\nreject:\n  # - func: example.com/m.Func\n  #   role: guard\n")
	for i := range l.Inferred {
		if in := &l.Inferred[i]; followed(in) && !declares(in) {
			l.setting(&b, in)
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// declares reports whether a model or a directive says what was inferred.
func declares(in *link.Inferred) bool {
	return slices.ContainsFunc(in.Evidence, func(e link.Evidence) bool { return e.Why == link.ByModel || e.Why == link.ByDirective })
}

// followed reports whether a guard has no result that one could declare:
// middleware, and functions that do not come back.
func followed(in *link.Inferred) bool { return in.Role == link.GuardRole && in.Kind != "call" }

// setting writes one entry.
func (l List) setting(b *bytes.Buffer, in *link.Inferred) {
	fmt.Fprintf(b, "\n  # %s\n", Describe(in))
	for _, line := range l.Evidence(in, shown) {
		fmt.Fprintf(b, "  #   %s\n", strings.ReplaceAll(line, "\n", " "))
	}
	keys := []string{"- func: " + in.Name}
	switch {
	case followed(in):
		keys = append(keys, "  role: guard")
	case in.Role == link.GuardRole:
		strength := Strength(in.Strength)
		if strength == "" {
			strength = "identity"
		}
		keys = append(keys, "  strength: "+strength, fmt.Sprintf("  result: %d", in.Result))
		if in.Polarity != "" {
			keys = append(keys, "  deny: "+in.Polarity)
		}
	case in.Role == link.SinkRole:
		keys = append(keys, "  kind: "+in.Kind)
	}
	for _, k := range keys {
		fmt.Fprintf(b, "  # %s\n", k)
	}
}
