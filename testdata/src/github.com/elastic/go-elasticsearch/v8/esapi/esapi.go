// Package esapi is a stub for tests: declarations with the signatures of
// github.com/elastic/go-elasticsearch/v8/esapi, and nothing behind them.
package esapi

import (
	"context"
	"io"
	"net/http"
)

type GetRequest struct{}
type Transport interface{}
type Response struct {
	StatusCode int
	Header     http.Header
	Body       io.ReadCloser
}
type GetSourceRequest struct{}
type MgetRequest struct{}
type SearchRequest struct{}
type MsearchRequest struct{}
type ScrollRequest struct{}
type CountRequest struct{}
type SearchTemplateRequest struct{}
type SQLQueryRequest struct{}
type IndexRequest struct{}
type CreateRequest struct{}
type UpdateRequest struct{}
type UpdateByQueryRequest struct{}
type BulkRequest struct{}
type ReindexRequest struct{}
type IndicesCreateRequest struct{}
type IndicesPutMappingRequest struct{}
type IndicesPutSettingsRequest struct{}
type IndicesPutAliasRequest struct{}
type IndicesUpdateAliasesRequest struct{}
type SecurityPutUserRequest struct{}
type SecurityPutRoleRequest struct{}
type SecurityPutRoleMappingRequest struct{}
type SecurityChangePasswordRequest struct{}
type DeleteRequest struct{}
type DeleteByQueryRequest struct{}
type IndicesDeleteRequest struct{}
type IndicesDeleteAliasRequest struct{}
type SecurityDeleteUserRequest struct{}
type SecurityDeleteRoleRequest struct{}
type SecurityCreateAPIKeyRequest struct{}
type SecurityGrantAPIKeyRequest struct{}
type SecurityGetTokenRequest struct{}
type SecurityCreateServiceTokenRequest struct{}

func (r GetRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r GetSourceRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r MgetRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r SearchRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r MsearchRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r ScrollRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r CountRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r SearchTemplateRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r SQLQueryRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndexRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r CreateRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r UpdateRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r UpdateByQueryRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r BulkRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r ReindexRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndicesCreateRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndicesPutMappingRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndicesPutSettingsRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndicesPutAliasRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndicesUpdateAliasesRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r SecurityPutUserRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r SecurityPutRoleRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r SecurityPutRoleMappingRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r SecurityChangePasswordRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r DeleteRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r DeleteByQueryRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndicesDeleteRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndicesDeleteAliasRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r SecurityDeleteUserRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r SecurityDeleteRoleRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r SecurityCreateAPIKeyRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r SecurityGrantAPIKeyRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r SecurityGetTokenRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r SecurityCreateServiceTokenRequest) Do(providedCtx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
