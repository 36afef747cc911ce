// Package authorization is a stub for tests: declarations with the signatures of
// github.com/zitadel/zitadel-go/v3/pkg/authorization, and nothing behind them.
package authorization

import "context"

type Ctx interface {
	IsAuthorized() bool
	UserID() string
	IsGrantedRole(role string) bool
	IsGrantedRoleInProject(projectID, role, organizationID string) bool
	IsGrantedRoleInOrganization(role, organizationID string) bool
}
type CheckOption func(*Check[Ctx])
type Check[T Ctx] struct{}
type Authorizer[T Ctx] struct{}

func (a *Authorizer[T]) CheckAuthorization(ctx context.Context, token string, options ...CheckOption) (authCtx T, err error) {
	return
}

type AuthorizationChecker[T Ctx] interface {
	CheckAuthorization(ctx context.Context, token string, options ...CheckOption) (authCtx T, err error)
}
type UnauthorizedErr struct{}
type PermissionDeniedErr struct{}

func IsAuthorized(ctx context.Context) (_ bool)                                             { return }
func IsGrantedRole(ctx context.Context, role string) (_ bool)                               { return }
func IsGrantedRoleInOrganization(ctx context.Context, role, organisationID string) (_ bool) { return }
func Context[T Ctx](ctx context.Context) (t T)                                              { return }
func UserID(ctx context.Context) (_ string)                                                 { return }
func NewErrorUnauthorized(err error) (_ *UnauthorizedErr)                                   { return }
func NewErrorPermissionDenied(err error) (_ *PermissionDeniedErr)                           { return }
