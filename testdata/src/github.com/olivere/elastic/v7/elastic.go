// Package elastic is a stub for tests: declarations with the signatures of
// github.com/olivere/elastic/v7, and nothing behind them.
package elastic

import (
	"context"
	"net/http"
)

type GetService struct{}
type GetResult struct {
	Index string
	Type  string
	Id    string
}
type MgetService struct{}
type MgetResponse struct{}
type SearchService struct{}
type SearchResult struct {
	Header          http.Header
	TookInMillis    int64
	TerminatedEarly bool
}
type MultiSearchService struct{}
type MultiSearchResult struct{ TookInMillis int64 }
type ScrollService struct{}
type CountService struct{}
type IndexService struct{}
type IndexResponse struct {
	Index string
	Type  string
	Id    string
}
type UpdateService struct{}
type UpdateResponse struct {
	Index string
	Type  string
	Id    string
}
type UpdateByQueryService struct{}
type BulkIndexByScrollResponse struct {
	Header  http.Header
	Took    int64
	SliceId *int64
}
type BulkService struct{}
type BulkResponse struct {
	Took   int
	Errors bool
}
type ReindexService struct{}
type IndicesCreateService struct{}
type IndicesCreateResult struct {
	Acknowledged       bool
	ShardsAcknowledged bool
	Index              string
}
type IndicesPutMappingService struct{}
type PutMappingResponse struct {
	Acknowledged       bool
	ShardsAcknowledged bool
	Index              string
}
type IndicesPutSettingsService struct{}
type IndicesPutSettingsResponse struct {
	Acknowledged       bool
	ShardsAcknowledged bool
	Index              string
}
type AliasService struct{}
type AliasResult struct {
	Acknowledged       bool
	ShardsAcknowledged bool
	Index              string
}
type DeleteService struct{}
type DeleteResponse struct {
	Index string
	Type  string
	Id    string
}
type DeleteByQueryService struct{}
type IndicesDeleteService struct{}
type IndicesDeleteResponse struct{ Acknowledged bool }
type BulkProcessor struct{}
type BulkableRequest interface{ Source() ([]string, error) }

func (s *GetService) Do(ctx context.Context) (_ *GetResult, _ error)                 { return }
func (s *MgetService) Do(ctx context.Context) (_ *MgetResponse, _ error)             { return }
func (s *SearchService) Do(ctx context.Context) (_ *SearchResult, _ error)           { return }
func (s *MultiSearchService) Do(ctx context.Context) (_ *MultiSearchResult, _ error) { return }
func (s *ScrollService) Do(ctx context.Context) (_ *SearchResult, _ error)           { return }
func (s *CountService) Do(ctx context.Context) (_ int64, _ error)                    { return }
func (s *IndexService) Do(ctx context.Context) (_ *IndexResponse, _ error)           { return }
func (s *UpdateService) Do(ctx context.Context) (_ *UpdateResponse, _ error)         { return }
func (s *UpdateByQueryService) Do(ctx context.Context) (_ *BulkIndexByScrollResponse, _ error) {
	return
}
func (s *BulkService) Do(ctx context.Context) (_ *BulkResponse, _ error)                    { return }
func (s *ReindexService) Do(ctx context.Context) (_ *BulkIndexByScrollResponse, _ error)    { return }
func (s *IndicesCreateService) Do(ctx context.Context) (_ *IndicesCreateResult, _ error)    { return }
func (s *IndicesPutMappingService) Do(ctx context.Context) (_ *PutMappingResponse, _ error) { return }
func (s *IndicesPutSettingsService) Do(ctx context.Context) (_ *IndicesPutSettingsResponse, _ error) {
	return
}
func (s *AliasService) Do(ctx context.Context) (_ *AliasResult, _ error)     { return }
func (s *DeleteService) Do(ctx context.Context) (_ *DeleteResponse, _ error) { return }
func (s *DeleteByQueryService) Do(ctx context.Context) (_ *BulkIndexByScrollResponse, _ error) {
	return
}
func (s *IndicesDeleteService) Do(ctx context.Context) (_ *IndicesDeleteResponse, _ error) { return }
func (p *BulkProcessor) Add(request BulkableRequest)                                       {}
