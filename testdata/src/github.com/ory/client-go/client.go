// Package client is a stub for tests: declarations with the signatures of
// github.com/ory/client-go, and nothing behind them.
package client

import (
	"context"
	"net/http"
)

type CheckPermissionResult struct {
	Allowed bool
}

func (o *CheckPermissionResult) GetAllowed() (_ bool) { return }

type PermissionAPI interface {
	CheckPermission(ctx context.Context) PermissionAPICheckPermissionRequest
}
type PermissionAPICheckPermissionRequest struct{}

func (r PermissionAPICheckPermissionRequest) Execute() (_ *CheckPermissionResult, _ *http.Response, _ error) {
	return
}

type FrontendAPIToSessionRequest struct{}

func (r FrontendAPIToSessionRequest) Execute() (_ *Session, _ *http.Response, _ error) { return }

type Session struct{}

func (o *Session) GetActive() (_ bool) { return }

type OAuth2APIIntrospectOAuth2TokenRequest struct{}

func (r OAuth2APIIntrospectOAuth2TokenRequest) Execute() (_ *IntrospectedOAuth2Token, _ *http.Response, _ error) {
	return
}

type IntrospectedOAuth2Token struct{}

func (o *IntrospectedOAuth2Token) GetActive() (_ bool) { return }

type CheckPermissionResultWithError struct{}

func (o *CheckPermissionResultWithError) GetAllowed() (_ bool) { return }

type PermissionAPICheckPermissionOrErrorRequest struct{}

func (r PermissionAPICheckPermissionOrErrorRequest) Execute() (_ *CheckPermissionResult, _ *http.Response, _ error) {
	return
}

type PermissionAPIPostCheckPermissionOrErrorRequest struct{}

func (r PermissionAPIPostCheckPermissionOrErrorRequest) Execute() (_ *CheckPermissionResult, _ *http.Response, _ error) {
	return
}

type RelationshipAPICreateRelationshipRequest struct{}

func (r RelationshipAPICreateRelationshipRequest) Execute() (_ *Relationship, _ *http.Response, _ error) {
	return
}

type Relationship struct{}
type RelationshipAPIPatchRelationshipsRequest struct{}

func (r RelationshipAPIPatchRelationshipsRequest) Execute() (_ *http.Response, _ error) { return }

type RelationshipAPIDeleteRelationshipsRequest struct{}

func (r RelationshipAPIDeleteRelationshipsRequest) Execute() (_ *http.Response, _ error) { return }

type IdentityAPICreateIdentityRequest struct{}

func (r IdentityAPICreateIdentityRequest) Execute() (_ *Identity, _ *http.Response, _ error) { return }

type Identity struct{}
type IdentityAPIUpdateIdentityRequest struct{}

func (r IdentityAPIUpdateIdentityRequest) Execute() (_ *Identity, _ *http.Response, _ error) { return }

type IdentityAPIPatchIdentityRequest struct{}

func (r IdentityAPIPatchIdentityRequest) Execute() (_ *Identity, _ *http.Response, _ error) { return }

type IdentityAPIDeleteIdentityRequest struct{}

func (r IdentityAPIDeleteIdentityRequest) Execute() (_ *http.Response, _ error) { return }

type IdentityAPIDeleteIdentitySessionsRequest struct{}

func (r IdentityAPIDeleteIdentitySessionsRequest) Execute() (_ *http.Response, _ error) { return }

type IdentityAPICreateRecoveryCodeForIdentityRequest struct{}

func (r IdentityAPICreateRecoveryCodeForIdentityRequest) Execute() (_ *RecoveryCodeForIdentity, _ *http.Response, _ error) {
	return
}

type RecoveryCodeForIdentity struct{}
type IdentityAPICreateRecoveryLinkForIdentityRequest struct{}

func (r IdentityAPICreateRecoveryLinkForIdentityRequest) Execute() (_ *RecoveryLinkForIdentity, _ *http.Response, _ error) {
	return
}

type RecoveryLinkForIdentity struct{}
