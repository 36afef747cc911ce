// Package client is a stub for tests: declarations with the signatures of
// github.com/ory/keto-client-go/v26, and nothing behind them.
package client

import "net/http"

type CheckPermissionResult struct{}

func (o *CheckPermissionResult) GetAllowed() (_ bool) { return }

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
