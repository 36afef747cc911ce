// Package authorizer is a stub for tests: declarations with the signatures of
// k8s.io/apiserver/pkg/authorization/authorizer, and nothing behind them.
package authorizer

import (
	"context"

	"k8s.io/apiserver/pkg/authentication/user"
)

const (
	DecisionDeny Decision = iota
	DecisionAllow
	DecisionNoOpinion
)

type Decision int
type Attributes interface {
	GetUser() user.Info
	GetVerb() string
	GetNamespace() string
	GetResource() string
	GetName() string
}
type AttributesRecord struct {
	User                            user.Info
	Verb, Namespace, Resource, Name string
	ResourceRequest                 bool
}

func (a AttributesRecord) GetUser() (_ user.Info)   { return }
func (a AttributesRecord) GetVerb() (_ string)      { return }
func (a AttributesRecord) GetNamespace() (_ string) { return }
func (a AttributesRecord) GetResource() (_ string)  { return }
func (a AttributesRecord) GetName() (_ string)      { return }

type UnconditionalAuthorizer interface {
	Authorize(ctx context.Context, a Attributes) (authorized Decision, reason string, err error)
}
type Authorizer interface {
	Authorize(ctx context.Context, a Attributes) (authorized Decision, reason string, err error)
}
type AuthorizerFunc func(ctx context.Context, a Attributes) (Decision, string, error)

func (f AuthorizerFunc) Authorize(ctx context.Context, a Attributes) (_ Decision, _ string, _ error) {
	return
}

type ConditionsAwareDecision struct{}

func (d ConditionsAwareDecision) IsAllow() (_ bool) { return }
