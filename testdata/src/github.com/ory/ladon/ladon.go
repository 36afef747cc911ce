// Package ladon is a stub for tests: declarations with the signatures of
// github.com/ory/ladon, and nothing behind them.
package ladon

import "context"

type Context map[string]any
type Request struct {
	Resource, Action, Subject string
	Context                   Context
}
type Warden interface {
	IsAllowed(ctx context.Context, r *Request) error
}
type Ladon struct{}

func (l *Ladon) IsAllowed(ctx context.Context, r *Request) (err error) { return }
func (l *Ladon) DoPoliciesAllow(ctx context.Context, r *Request, policies []Policy) (err error) {
	return
}

type Policy interface{}
type Manager interface {
	Create(ctx context.Context, policy Policy) error
	Update(ctx context.Context, policy Policy) error
	Delete(ctx context.Context, id string) error
}
