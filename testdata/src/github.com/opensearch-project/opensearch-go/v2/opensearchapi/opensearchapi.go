// Package opensearchapi is a stub for tests: declarations with the signatures of
// github.com/opensearch-project/opensearch-go/v2/opensearchapi, and nothing behind them.
package opensearchapi

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
type DeleteRequest struct{}
type DeleteByQueryRequest struct{}
type IndicesDeleteRequest struct{}
type IndicesDeleteAliasRequest struct{}

func (r GetRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error)       { return }
func (r GetSourceRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) { return }
func (r MgetRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error)      { return }
func (r SearchRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error)    { return }
func (r MsearchRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error)   { return }
func (r ScrollRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error)    { return }
func (r CountRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error)     { return }
func (r SearchTemplateRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndexRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error)  { return }
func (r CreateRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) { return }
func (r UpdateRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) { return }
func (r UpdateByQueryRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r BulkRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error)    { return }
func (r ReindexRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) { return }
func (r IndicesCreateRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndicesPutMappingRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndicesPutSettingsRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndicesPutAliasRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndicesUpdateAliasesRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r DeleteRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) { return }
func (r DeleteByQueryRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndicesDeleteRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
func (r IndicesDeleteAliasRequest) Do(ctx context.Context, transport Transport) (_ *Response, _ error) {
	return
}
