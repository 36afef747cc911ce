// Package opensearchapi is a stub for tests: declarations with the signatures of
// github.com/opensearch-project/opensearch-go/v4/opensearchapi, and nothing behind them.
package opensearchapi

import (
	"context"
	"io"
	"net/http"
)

type Client struct{}
type SearchReq struct {
	Indices []string
	Body    io.Reader
	Header  http.Header
}
type SearchResp struct {
	Took            int
	Timeout         bool
	NumReducePhases int
}
type MSearchReq struct {
	Indices []string
	Body    io.Reader
	Header  http.Header
}
type MSearchResp struct{ Took int }
type SearchTemplateReq struct {
	Indices []string
	Body    io.Reader
	Header  http.Header
}
type SearchTemplateResp struct {
	Took    int
	Timeout bool
	Status  int
}
type MGetReq struct {
	Index  string
	Body   io.Reader
	Header http.Header
}
type MGetResp struct{}
type IndexReq struct {
	Index      string
	DocumentID string
	Body       io.Reader
}
type IndexResp struct {
	Index   string
	ID      string
	Version int
}
type UpdateReq struct {
	Index      string
	DocumentID string
	Body       io.Reader
}
type UpdateResp struct {
	Index   string
	ID      string
	Version int
}
type UpdateByQueryReq struct {
	Indices []string
	Body    io.Reader
	Header  http.Header
}
type UpdateByQueryResp struct {
	Took     int
	TimedOut bool
	Total    int
}
type BulkReq struct {
	Index  string
	Body   io.Reader
	Header http.Header
}
type BulkResp struct {
	Took   int
	Errors bool
}
type ReindexReq struct {
	Body   io.Reader
	Header http.Header
}
type ReindexResp struct {
	Took     int
	TimedOut bool
	Total    int
}
type AliasesReq struct {
	Body   io.Reader
	Header http.Header
}
type AliasesResp struct{ Acknowledged bool }
type documentClient struct{}
type DocumentGetReq struct {
	Index      string
	DocumentID string
	Header     http.Header
}
type DocumentGetResp struct {
	Index   string
	ID      string
	Version int
}
type DocumentSourceReq struct {
	Index      string
	DocumentID string
	Header     http.Header
}
type DocumentSourceResp struct{}
type DocumentCreateReq struct {
	Index      string
	DocumentID string
	Body       io.Reader
}
type DocumentCreateResp struct {
	Index   string
	ID      string
	Version int
}
type DocumentDeleteReq struct {
	Index      string
	DocumentID string
	Header     http.Header
}
type DocumentDeleteResp struct {
	Index   string
	ID      string
	Version int
}
type DocumentDeleteByQueryReq struct {
	Indices []string
	Body    io.Reader
	Header  http.Header
}
type DocumentDeleteByQueryResp struct {
	Took     int
	TimedOut bool
	Total    int
}
type indicesClient struct{}
type IndicesCountReq struct {
	Indices []string
	Body    io.Reader
	Header  http.Header
}
type IndicesCountResp struct{ Count int }
type IndicesCreateReq struct {
	Index  string
	Body   io.Reader
	Header http.Header
}
type IndicesCreateResp struct {
	Acknowledged       bool
	ShardsAcknowledged bool
	Index              string
}
type IndicesDeleteReq struct {
	Indices []string
	Header  http.Header
}
type IndicesDeleteResp struct{ Acknowledged bool }

func (c Client) Search(ctx context.Context, req *SearchReq) (_ *SearchResp, _ error)   { return }
func (c Client) MSearch(ctx context.Context, req MSearchReq) (_ *MSearchResp, _ error) { return }
func (c Client) SearchTemplate(ctx context.Context, req SearchTemplateReq) (_ *SearchTemplateResp, _ error) {
	return
}
func (c Client) MGet(ctx context.Context, req MGetReq) (_ *MGetResp, _ error)       { return }
func (c Client) Index(ctx context.Context, req IndexReq) (_ *IndexResp, _ error)    { return }
func (c Client) Update(ctx context.Context, req UpdateReq) (_ *UpdateResp, _ error) { return }
func (c Client) UpdateByQuery(ctx context.Context, req UpdateByQueryReq) (_ *UpdateByQueryResp, _ error) {
	return
}
func (c Client) Bulk(ctx context.Context, req BulkReq) (_ *BulkResp, _ error)          { return }
func (c Client) Reindex(ctx context.Context, req ReindexReq) (_ *ReindexResp, _ error) { return }
func (c Client) Aliases(ctx context.Context, req AliasesReq) (_ *AliasesResp, _ error) { return }
func (c documentClient) Get(ctx context.Context, req DocumentGetReq) (_ *DocumentGetResp, _ error) {
	return
}
func (c documentClient) Source(ctx context.Context, req DocumentSourceReq) (_ *DocumentSourceResp, _ error) {
	return
}
func (c documentClient) Create(ctx context.Context, req DocumentCreateReq) (_ *DocumentCreateResp, _ error) {
	return
}
func (c documentClient) Delete(ctx context.Context, req DocumentDeleteReq) (_ *DocumentDeleteResp, _ error) {
	return
}
func (c documentClient) DeleteByQuery(ctx context.Context, req DocumentDeleteByQueryReq) (_ *DocumentDeleteByQueryResp, _ error) {
	return
}
func (c indicesClient) Count(ctx context.Context, req *IndicesCountReq) (_ *IndicesCountResp, _ error) {
	return
}
func (c indicesClient) Create(ctx context.Context, req IndicesCreateReq) (_ *IndicesCreateResp, _ error) {
	return
}
func (c indicesClient) Delete(ctx context.Context, req IndicesDeleteReq) (_ *IndicesDeleteResp, _ error) {
	return
}
