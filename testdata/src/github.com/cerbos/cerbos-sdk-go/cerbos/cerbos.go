// Package cerbos is a stub for tests: declarations with the signatures of
// github.com/cerbos/cerbos-sdk-go/cerbos, and nothing behind them.
package cerbos

import "context"

type Opt func()
type RequestOpt func()
type ResourceResult struct {
	err error
}

func (rr *ResourceResult) IsAllowed(action string) (_ bool) { return }

type MatchResource func(any) bool
type GRPCClient struct{}

func (c *GRPCClient) CheckResources(ctx context.Context, principal *Principal, resourceBatch *ResourceBatch) (_ *CheckResourcesResponse, _ error) {
	return
}
func (c *GRPCClient) WithPrincipal(p *Principal) (_ PrincipalCtx) { return }
func (c *GRPCClient) IsAllowed(ctx context.Context, principal *Principal, resource *Resource, action string) (_ bool, _ error) {
	return
}

type Principal struct{}
type Resource struct{}
type ResourceBatch struct{}
type CheckResourcesResponse struct{}

func (crr *CheckResourcesResponse) GetResource(resourceID string, match ...MatchResource) (_ *ResourceResult) {
	return
}

type PrincipalCtx struct{}

func (pc PrincipalCtx) IsAllowed(ctx context.Context, resource *Resource, action string) (_ bool, _ error) {
	return
}

type Client[C any, P PrincipalContext] interface {
	IsAllowed(ctx context.Context, principal *Principal, resource *Resource, action string) (bool, error)
}
type PrincipalContext interface {
	IsAllowed(ctx context.Context, resource *Resource, action string) (bool, error)
}
type BatchingPrincipalCtx struct{}

func (pc BatchingPrincipalCtx) IsAllowed(ctx context.Context, resource *Resource, action string) (_ bool, _ error) {
	return
}

type AdminClient interface {
	AddOrUpdatePolicy(ctx context.Context, policies *PolicySet) error
	DeletePolicy(ctx context.Context, ids ...string) (uint32, error)
	DisablePolicy(ctx context.Context, ids ...string) (uint32, error)
	EnablePolicy(ctx context.Context, ids ...string) (uint32, error)
	AddOrUpdateSchema(ctx context.Context, schemas *SchemaSet) error
	DeleteSchema(ctx context.Context, ids ...string) (uint32, error)
}
type PolicySet struct{}
type SchemaSet struct{}

func New(address string, opts ...Opt) (_ *GRPCClient, _ error) { return }
func NewPrincipal(id string, roles ...string) (_ *Principal)   { return }
func NewResource(kind, id string) (_ *Resource)                { return }
