// Package client is a stub for tests: declarations with the signatures of
// github.com/ory/keto-client-go, and nothing behind them.
package client

import "net/http"

type CheckPermissionResult struct{}

func (o *CheckPermissionResult) GetAllowed() (_ bool) { return }

type PermissionApiCheckPermissionOrErrorRequest struct{}

func (r PermissionApiCheckPermissionOrErrorRequest) Execute() (_ *CheckPermissionResult, _ *http.Response, _ error) {
	return
}

type PermissionApiPostCheckPermissionOrErrorRequest struct{}

func (r PermissionApiPostCheckPermissionOrErrorRequest) Execute() (_ *CheckPermissionResult, _ *http.Response, _ error) {
	return
}

type RelationshipApiCreateRelationshipRequest struct{}

func (r RelationshipApiCreateRelationshipRequest) Execute() (_ *Relationship, _ *http.Response, _ error) {
	return
}

type Relationship struct{}
type RelationshipApiPatchRelationshipsRequest struct{}

func (r RelationshipApiPatchRelationshipsRequest) Execute() (_ *http.Response, _ error) { return }

type RelationshipApiDeleteRelationshipsRequest struct{}

func (r RelationshipApiDeleteRelationshipsRequest) Execute() (_ *http.Response, _ error) { return }
