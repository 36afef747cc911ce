package linked

import "strings"

// Doc is the package comment of a rule's doc.go without the comment marks: a
// rule's only document.
func Doc(source string) string {
	var b strings.Builder
	for line := range strings.Lines(source) {
		text, ok := strings.CutPrefix(line, "//")
		if !ok {
			break
		}
		b.WriteString(strings.TrimPrefix(text, " "))
	}
	return strings.TrimSpace(b.String())
}
