package summary

import (
	"strings"

	"github.com/authparity/authparity/internal/finding"
)

// A Table is a list or map that is written out in one place and whose
// elements are or have functions, such as a list of routes.
type Table struct {
	At   Router // where it was made
	Rows []Row
}

// A Row is one element of a table.
type Row struct {
	Pos   finding.Position
	Cells []Cell
	Free  []string // fields named for a permission that are left out: their zero value asks for none
}

// A Cell is what one field of a row holds. The key of a map is in the cell
// named "key", an element that is no struct in the one without a name.
type Cell struct {
	Field string
	Text  Text
	Funcs []Arg
}

// A Ref is a field of the elements of tables, of one after the other.
type Ref struct {
	Tables []Router
	Field  string
}

// Key tells tables apart.
func (r *Ref) Key() string {
	var b strings.Builder
	for _, t := range r.Tables {
		b.WriteString(t.Key() + "|")
	}
	return b.String()
}

// A Naming says that a variable or field holds tables.
type Naming struct {
	Name   string // FullName
	Tables []Router
}

// A TableArg is the tables that a call is given.
type TableArg struct {
	Param  int // receiver included
	Tables []Router
}
