// Package bigquery is a stub for tests: declarations with the signatures of
// cloud.google.com/go/bigquery, and nothing behind them.
package bigquery

import (
	"context"
	"time"
)

type Client struct{}
type Query struct{}
type RowIterator struct {
	StartIndex uint64
	TotalRows  uint64
}
type Job struct{}
type Table struct{}
type TableMetadata struct {
	Name        string
	Location    string
	Description string
}
type TableMetadataToUpdate struct {
	ExpirationTime time.Time
	ResourceTags   map[string]string
}
type TableUpdateOption func(*tablePatchCall)
type tablePatchCall struct{}
type Inserter struct{}
type Loader struct{}
type Copier struct{}
type Extractor struct{}
type Dataset struct{}
type DatasetMetadata struct {
	Name        string
	Description string
	Location    string
}
type DatasetMetadataToUpdate struct{}

func (c *Client) Query(q string) (_ *Query)                              { return }
func (q *Query) Read(ctx context.Context) (_ *RowIterator, _ error)      { return }
func (q *Query) Run(ctx context.Context) (_ *Job, _ error)               { return }
func (t *Table) Read(ctx context.Context) (_ *RowIterator)               { return }
func (t *Table) Create(ctx context.Context, tm *TableMetadata) (_ error) { return }
func (t *Table) Update(ctx context.Context, tm TableMetadataToUpdate, etag string, opts ...TableUpdateOption) (_ *TableMetadata, _ error) {
	return
}
func (t *Table) Delete(ctx context.Context) (_ error)                        { return }
func (u *Inserter) Put(ctx context.Context, src any) (_ error)               { return }
func (l *Loader) Run(ctx context.Context) (_ *Job, _ error)                  { return }
func (c *Copier) Run(ctx context.Context) (_ *Job, _ error)                  { return }
func (e *Extractor) Run(ctx context.Context) (_ *Job, _ error)               { return }
func (d *Dataset) Create(ctx context.Context, md *DatasetMetadata) (_ error) { return }
func (d *Dataset) Update(ctx context.Context, dm DatasetMetadataToUpdate, etag string) (_ *DatasetMetadata, _ error) {
	return
}
func (d *Dataset) Delete(ctx context.Context) (_ error)             { return }
func (d *Dataset) DeleteWithContents(ctx context.Context) (_ error) { return }
