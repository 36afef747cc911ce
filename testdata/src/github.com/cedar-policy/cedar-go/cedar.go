// Package cedar is a stub for tests: declarations with the signatures of
// github.com/cedar-policy/cedar-go, and nothing behind them.
package cedar

import "github.com/cedar-policy/cedar-go/types"

type PolicyIterator interface{}
type Request = types.Request
type Decision = types.Decision
type Diagnostic = types.Diagnostic
type PolicySet struct{}

func (p *PolicySet) IsAuthorized(entities types.EntityGetter, req Request) (_ Decision, _ Diagnostic) {
	return
}

func Authorize(policies PolicyIterator, entities types.EntityGetter, req Request) (_ Decision, _ Diagnostic) {
	return
}
