package summary

import "github.com/authparity/authparity/internal/finding"

// A Lax is a place where a part of a verification is left out.
type Lax struct {
	Pos   finding.Position
	Block int32
	Name  string // the function that is called, or the field that is set
	Of    string // which part: signature, claims, peer
}
