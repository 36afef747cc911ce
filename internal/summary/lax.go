package summary

import "github.com/authparity/authparity/internal/finding"

// A Wire is a place where a branch puts a concrete type behind an interface.
type Wire struct {
	Pos   finding.Position
	Block int32
	Iface string
	Type  string // as in Conversion
}

// A Lax is a place where a part of a verification is left out.
type Lax struct {
	Pos   finding.Position
	Block int32
	Name  string // the function that is called, or the field that is set
	Of    string // which part: signature, claims, peer
}
