package summary

import "github.com/authparity/authparity/internal/finding"

// A Literal is a struct that is written out with a function in it, such as a
// route that a call registers or that stands in a table.
type Literal struct {
	Pos    finding.Position
	Type   string // package path and name
	Fields []Declared
	Funcs  []Arg
}

// Declared is a field of a literal in which something may be declared: a flag,
// a list, a constant of a named type. One that is set to its zero value in so
// many words is not among them.
type Declared struct {
	Name       string
	Set        bool
	Permission bool // it is named for a permission
}

// Has reports whether a literal has a field that is set, or is not.
func (l *Literal) Has(name string, set bool) bool {
	for _, d := range l.Fields {
		if d.Name == name && d.Set == set {
			return true
		}
	}
	return false
}
