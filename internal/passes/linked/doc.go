package linked

import "strings"

// Doc is the package comment of a rule's doc.go, a rule's only document, without
// the comment marks and without "Package <name>" in front: it begins with what
// the rule reports.
func Doc(source string) string {
	var b strings.Builder
	for line := range strings.Lines(source) {
		text, ok := strings.CutPrefix(line, "//")
		if !ok {
			break
		}
		b.WriteString(strings.TrimPrefix(text, " "))
	}
	text := strings.TrimSpace(b.String())
	if named, ok := strings.CutPrefix(text, "Package "); ok {
		_, text, _ = strings.Cut(named, " ")
	}
	return text
}
