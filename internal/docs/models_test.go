package docs

import (
	"strings"
	"testing"

	"github.com/authparity/authparity/internal/knowledge"
)

// The model lines that docs/adding-a-model.md shows are accepted as a user's
// own file.
func TestModelLinesInDocs(t *testing.T) {
	const file = "docs/adding-a-model.md"
	blocks := fenced(read(t, file), "model")
	if len(blocks) == 0 {
		t.Fatalf("%s shows no model line", file)
	}
	for _, text := range blocks {
		if _, err := knowledge.Default().With(file, strings.NewReader(text)); err != nil {
			t.Errorf("%v in\n%s", err, text)
		}
	}
}

// Every role and key that the built-in models use is in the table of roles.
func TestModelRolesInDocs(t *testing.T) {
	const file = "docs/adding-a-model.md"
	rows := map[string]string{} // role to its row
	for line := range strings.Lines(block(t, file, "roles")) {
		if role, _, ok := strings.Cut(strings.TrimPrefix(line, "| `"), "`"); ok {
			rows[role] = line
		}
	}
	reported := map[string]bool{}
	for _, e := range knowledge.Default().All() {
		for _, part := range partsOf(e) {
			id := string(e.Role) + " " + part
			if !strings.Contains(rows[string(e.Role)], "`"+part) && !reported[id] {
				reported[id] = true
				t.Errorf("%s: %q of role %s is not in %s", e.Pos, part, e.Role, file)
			}
		}
	}
}

// partsOf lists what the row of a model line's role must have: the role and
// the keys, each with its equals sign.
func partsOf(e knowledge.Entry) []string {
	parts := []string{string(e.Role) + "`"}
	for _, setting := range strings.Fields(e.String())[2:] {
		key, _, _ := strings.Cut(setting, "=")
		parts = append(parts, key+"=")
	}
	return parts
}
