package explain

import (
	"encoding/json"
	"io"
)

// An entry is one function in JSON.
type entry struct {
	Name     string     `json:"name"`
	Role     string     `json:"role"`
	Kind     string     `json:"kind"`
	Polarity string     `json:"polarity"`
	Strength string     `json:"strength"`
	Uses     int        `json:"uses"`
	Evidence []evidence `json:"evidence"`
}

type evidence struct {
	File string `json:"file"`
	Line int    `json:"line"`
	Why  string `json:"why"`
	Note string `json:"note"`
}

// json writes a JSON array, indented, with a newline behind. It and the lists
// in it are never null.
func (l List) json(w io.Writer) error {
	entries := make([]entry, 0, len(l.Inferred))
	for i := range l.Inferred {
		in := &l.Inferred[i]
		e := entry{
			Name: in.Name, Role: string(in.Role), Kind: in.Kind, Polarity: in.Polarity,
			Strength: Strength(in.Strength), Uses: in.Uses(), Evidence: []evidence{},
		}
		for _, v := range in.Evidence {
			at := l.place(v.Position)
			e.Evidence = append(e.Evidence, evidence{at.File, at.Line, string(v.Why), v.Note})
		}
		entries = append(entries, e)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(entries)
}
