package summary

import "github.com/authparity/authparity/internal/finding"

// A Lapse is a place where a function loses what it has just found out. Link
// decides whether that was a verdict.
type Lapse struct {
	Kind  LapseKind
	Pos   finding.Position
	Block int32            // where it happens
	Peer  finding.Position // where the same function does not lose it; invalid when there is none
	Name  string           // what is given back or goes on all the same
}

// LapseKind says how a verdict is lost.
type LapseKind uint8

const (
	// SameReturn is a return behind a message of a denial that gives back what
	// a return without such a message gives back, while another one behind such
	// a message does not.
	SameReturn LapseKind = iota
	// Recovered is a deferred function that recovers from a panic and leaves
	// the results as they are, which is zero.
	Recovered
)
