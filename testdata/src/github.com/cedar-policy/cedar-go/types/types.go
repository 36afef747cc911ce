// Package types is a stub for tests: declarations with the signatures of
// github.com/cedar-policy/cedar-go/types, and nothing behind them.
package types

const (
	Allow = Decision(true)
	Deny  = Decision(false)
)

type Decision bool
type EntityGetter interface{}
type Request struct{}
type Diagnostic struct{}
