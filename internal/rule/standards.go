package rule

import "strings"

// A Standard is an entry of a catalogue that a rule serves.
type Standard struct {
	Catalogue string // such as CWE or OWASP ASVS 5.0
	ID        string // of the entry in it, such as CWE-862 or 8.2.1
	Text      string // what the entry asks for
}

// Standards are the entries that the section Standards of the rule's document
// lists, in its order: items such as "CWE-862: missing authorization" and
// "OWASP ASVS 5.0, 8.2.1: access is restricted".
func (r *Rule) Standards() []Standard {
	_, section, _ := strings.Cut(r.Analyzer.Doc, "\n# Standards\n")
	section, _, _ = strings.Cut(section, "\n# ")
	var list []Standard
	for line := range strings.Lines(section) {
		line = strings.TrimSpace(line)
		if item, ok := strings.CutPrefix(line, "- "); ok {
			head, text, _ := strings.Cut(item, ": ")
			list = append(list, standard(head, text))
			continue
		}
		if n := len(list); n > 0 && line != "" {
			list[n-1].Text = strings.TrimSpace(list[n-1].Text + " " + line)
		}
	}
	return list
}

// standard reads what names an entry: the catalogue and behind a comma the
// entry, or the entry alone, which then begins with the catalogue.
func standard(head, text string) Standard {
	if i := strings.LastIndex(head, ", "); i >= 0 {
		return Standard{Catalogue: head[:i], ID: head[i+len(", "):], Text: text}
	}
	catalogue, _, _ := strings.Cut(head, "-")
	if !strings.HasPrefix(head, "CWE-") {
		catalogue = head
	}
	return Standard{Catalogue: catalogue, ID: head, Text: text}
}
