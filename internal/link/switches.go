package link

import (
	"strings"

	"github.com/authparity/authparity/internal/summary"
)

// Switches reports whether the branch of a block is one of several that ask a
// value for one of its kinds: which operation is meant, and not how to do it.
func (f *Func) Switches(block int) bool {
	subject, kind := asked(f.Blocks[block].Cond)
	if subject == "" {
		return false
	}
	for b := range f.Blocks {
		if f.Blocks[b].Cond == nil {
			continue
		}
		if s, k := asked(f.Blocks[b].Cond); s == subject && k != kind {
			return true
		}
	}
	return false
}

// AsksType reports whether the branch of a block asks a value for its type.
func (f *Func) AsksType(b int) bool {
	c := f.Blocks[b].Cond
	return c != nil && (c.Kind == summary.AssertArm || c.Kind == summary.Branch && strings.Contains(c.Desc, " is a "))
}

// asked takes a condition apart: the value that is compared with a constant, or
// asked for a type, and that constant or type; empty when it does neither.
func asked(c *summary.Cond) (subject, kind string) {
	switch c.Kind {
	case summary.Branch:
		if subject, kind, ok := strings.Cut(c.Desc, " is a "); ok {
			return subject, kind
		}
		subject, kind, _ = strings.Cut(c.Desc, " == ")
		if kind == "" || kind == `""` || !strings.ContainsAny(kind[:1], `"0123456789`) {
			return "", ""
		}
	case summary.AssertArm:
		subject, kind, _ = strings.Cut(c.Desc, " is no ")
	}
	return subject, kind
}

// Asked takes the condition of a block apart: the value that it compares with
// a constant, or asks for a type, and that constant or type; empty when it does
// neither.
func (f *Func) Asked(b int) (subject, kind string) {
	if c := f.Blocks[b].Cond; c != nil && len(f.Blocks[b].Succs) == 2 {
		return asked(c)
	}
	return "", ""
}
