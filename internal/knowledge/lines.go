package knowledge

import "fmt"

// A Line is a model line that stands for an entry of another file.
type Line struct {
	Text string // as in a model file
	Line int    // where the entry is, from 1
	Col  int
}

// WithLines is With for lines that were made from the file name. Their
// mistakes are reported at the places of the entries.
func (t *Table) WithLines(name string, lines []Line) (*Table, error) {
	p := &parser{name: name, seen: make(map[string]int)}
	for _, l := range lines {
		p.line, p.col = l.Line, l.Col
		p.parseLine(l.Text)
	}
	if err := p.err(); err != nil {
		return nil, err
	}
	return t.with(p.file)
}

// Given returns the entries of With and WithLines, in the order of the table.
func (t *Table) Given() []Entry {
	var given []Entry
	for _, e := range t.entries {
		if e.given {
			given = append(given, e)
		}
	}
	return given
}

// Place is where the function of the entry is written: file:line:col.
func (e Entry) Place() string { return fmt.Sprintf("%s:%d", e.Pos, e.col) }
