package mongo

import (
	"context"

	"go.mongodb.org/mongo-driver/mongo/options"
)

type ListDatabasesResult struct{ TotalSize int64 }

func (c *Client) Watch(ctx context.Context, pipeline any, opts ...*options.ChangeStreamOptions) (_ *ChangeStream, _ error) {
	return
}
func (c *Client) ListDatabases(ctx context.Context, filter any, opts ...*options.ListDatabasesOptions) (_ ListDatabasesResult, _ error) {
	return
}
func (c *Client) ListDatabaseNames(ctx context.Context, filter any, opts ...*options.ListDatabasesOptions) (_ []string, _ error) {
	return
}
func (db *Database) Watch(ctx context.Context, pipeline any, opts ...*options.ChangeStreamOptions) (_ *ChangeStream, _ error) {
	return
}
func (db *Database) ListCollections(ctx context.Context, filter any, opts ...*options.ListCollectionsOptions) (_ *Cursor, _ error) {
	return
}
func (db *Database) ListCollectionNames(ctx context.Context, filter any, opts ...*options.ListCollectionsOptions) (_ []string, _ error) {
	return
}
func (db *Database) CreateView(ctx context.Context, viewName string, viewOn string, pipeline any, opts ...*options.CreateViewOptions) (_ error) {
	return
}
