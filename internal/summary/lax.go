package summary

import "github.com/authparity/authparity/internal/finding"

// A Wire is a place where a branch puts a concrete type behind an interface.
type Wire struct {
	Pos   finding.Position
	Block int32
	Iface string
	Type  string // as in Conversion
}

// An Actor is who an argument of a call says to act.
type Actor struct {
	Place   string // the argument without the receiver, and a field of it: 1, or 1.UserID
	Claimed string // how the client names him; "" he was proven
}

// A Lax is a place where a part of a verification is left out.
type Lax struct {
	Pos   finding.Position
	Block int32
	Name  string // the function that is called, or the field that is set
	Of    string // which part: signature, claims, peer
}
