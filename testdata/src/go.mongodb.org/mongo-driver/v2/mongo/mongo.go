// Package mongo is a stub for tests: declarations with the signatures of
// go.mongodb.org/mongo-driver/v2/mongo, and nothing behind them.
package mongo

import (
	"context"
	"errors"

	"go.mongodb.org/mongo-driver/v2/mongo/options"
)

var ErrNoDocuments = errors.New("mongo: no documents in result")

type WriteModel interface{ writeModel() }
type ClientBulkWrite struct {
	Database, Collection string
	Model                any
}
type InsertOneResult struct{ InsertedID any }
type InsertManyResult struct{ InsertedIDs []any }
type UpdateResult struct {
	MatchedCount, ModifiedCount, UpsertedCount int64
	UpsertedID                                 any
}
type DeleteResult struct{ DeletedCount int64 }
type BulkWriteResult struct{ DeletedCount, InsertedCount int64 }
type ClientBulkWriteResult struct{ DeletedCount, InsertedCount int64 }
type DistinctResult struct{ err error }

func (dr *DistinctResult) Decode(v any) (_ error) { return }

type SingleResult struct{ err error }

func (sr *SingleResult) Decode(v any) (_ error) { return }
func (sr *SingleResult) Err() (_ error)         { return }

type Cursor struct{ err error }

func (c *Cursor) All(ctx context.Context, results any) (_ error) { return }
func (c *Cursor) Next(ctx context.Context) (_ bool)              { return }
func (c *Cursor) Decode(val any) (_ error)                       { return }
func (c *Cursor) Close(ctx context.Context) (_ error)            { return }

type ChangeStream struct{ err error }
type Session struct{ id string }

func (s *Session) WithTransaction(ctx context.Context, fn func(ctx context.Context) (any, error), opts ...options.Lister[options.TransactionOptions]) (_ any, _ error) {
	return
}
func (s *Session) EndSession(ctx context.Context) {}
func WithSession(ctx context.Context, sess *Session, fn func(context.Context) error) (_ error) {
	return
}

type Client struct{ id string }

func (c *Client) Database(name string, opts ...options.Lister[options.DatabaseOptions]) (_ *Database) {
	return
}
func (c *Client) StartSession(opts ...options.Lister[options.SessionOptions]) (_ *Session, _ error) {
	return
}
func (c *Client) UseSession(ctx context.Context, fn func(context.Context) error) (_ error) { return }
func (c *Client) UseSessionWithOptions(ctx context.Context, opts *options.SessionOptionsBuilder, fn func(context.Context) error) (_ error) {
	return
}
func (c *Client) BulkWrite(ctx context.Context, writes []ClientBulkWrite, opts ...options.Lister[options.ClientBulkWriteOptions]) (_ *ClientBulkWriteResult, _ error) {
	return
}

type Database struct{ name string }

func (db *Database) Collection(name string, opts ...options.Lister[options.CollectionOptions]) (_ *Collection) {
	return
}
func (db *Database) Aggregate(ctx context.Context, pipeline any, opts ...options.Lister[options.AggregateOptions]) (_ *Cursor, _ error) {
	return
}
func (db *Database) RunCommand(ctx context.Context, runCommand any, opts ...options.Lister[options.RunCmdOptions]) (_ *SingleResult) {
	return
}
func (db *Database) RunCommandCursor(ctx context.Context, runCommand any, opts ...options.Lister[options.RunCmdOptions]) (_ *Cursor, _ error) {
	return
}
func (db *Database) Drop(ctx context.Context) (_ error) { return }
func (db *Database) CreateCollection(ctx context.Context, name string, opts ...options.Lister[options.CreateCollectionOptions]) (_ error) {
	return
}

type Collection struct{ name string }

func (coll *Collection) Find(ctx context.Context, filter any, opts ...options.Lister[options.FindOptions]) (_ *Cursor, _ error) {
	return
}
func (coll *Collection) FindOne(ctx context.Context, filter any, opts ...options.Lister[options.FindOneOptions]) (_ *SingleResult) {
	return
}
func (coll *Collection) Aggregate(ctx context.Context, pipeline any, opts ...options.Lister[options.AggregateOptions]) (_ *Cursor, _ error) {
	return
}
func (coll *Collection) CountDocuments(ctx context.Context, filter any, opts ...options.Lister[options.CountOptions]) (_ int64, _ error) {
	return
}
func (coll *Collection) EstimatedDocumentCount(ctx context.Context, opts ...options.Lister[options.EstimatedDocumentCountOptions]) (_ int64, _ error) {
	return
}
func (coll *Collection) Distinct(ctx context.Context, fieldName string, filter any, opts ...options.Lister[options.DistinctOptions]) (_ *DistinctResult) {
	return
}
func (coll *Collection) Watch(ctx context.Context, pipeline any, opts ...options.Lister[options.ChangeStreamOptions]) (_ *ChangeStream, _ error) {
	return
}
func (coll *Collection) InsertOne(ctx context.Context, document any, opts ...options.Lister[options.InsertOneOptions]) (_ *InsertOneResult, _ error) {
	return
}
func (coll *Collection) InsertMany(ctx context.Context, documents any, opts ...options.Lister[options.InsertManyOptions]) (_ *InsertManyResult, _ error) {
	return
}
func (coll *Collection) BulkWrite(ctx context.Context, models []WriteModel, opts ...options.Lister[options.BulkWriteOptions]) (_ *BulkWriteResult, _ error) {
	return
}
func (coll *Collection) UpdateByID(ctx context.Context, id any, update any, opts ...options.Lister[options.UpdateOneOptions]) (_ *UpdateResult, _ error) {
	return
}
func (coll *Collection) UpdateOne(ctx context.Context, filter any, update any, opts ...options.Lister[options.UpdateOneOptions]) (_ *UpdateResult, _ error) {
	return
}
func (coll *Collection) UpdateMany(ctx context.Context, filter any, update any, opts ...options.Lister[options.UpdateManyOptions]) (_ *UpdateResult, _ error) {
	return
}
func (coll *Collection) ReplaceOne(ctx context.Context, filter any, replacement any, opts ...options.Lister[options.ReplaceOptions]) (_ *UpdateResult, _ error) {
	return
}
func (coll *Collection) FindOneAndReplace(ctx context.Context, filter any, replacement any, opts ...options.Lister[options.FindOneAndReplaceOptions]) (_ *SingleResult) {
	return
}
func (coll *Collection) FindOneAndUpdate(ctx context.Context, filter any, update any, opts ...options.Lister[options.FindOneAndUpdateOptions]) (_ *SingleResult) {
	return
}
func (coll *Collection) FindOneAndDelete(ctx context.Context, filter any, opts ...options.Lister[options.FindOneAndDeleteOptions]) (_ *SingleResult) {
	return
}
func (coll *Collection) DeleteOne(ctx context.Context, filter any, opts ...options.Lister[options.DeleteOneOptions]) (_ *DeleteResult, _ error) {
	return
}
func (coll *Collection) DeleteMany(ctx context.Context, filter any, opts ...options.Lister[options.DeleteManyOptions]) (_ *DeleteResult, _ error) {
	return
}
func (coll *Collection) Drop(ctx context.Context, opts ...options.Lister[options.DropCollectionOptions]) (_ error) {
	return
}
