// Package options is a stub for tests: declarations with the signatures of
// go.mongodb.org/mongo-driver/v2/mongo/options, and nothing behind them.
package options

type Lister[T any] interface{ List() []func(*T) error }
type CollectionOptions struct{}
type DatabaseOptions struct{}
type FindOptions struct{}
type FindOneOptions struct{}
type AggregateOptions struct{}
type CountOptions struct{}
type EstimatedDocumentCountOptions struct{}
type DistinctOptions struct{}
type ChangeStreamOptions struct{}
type InsertOneOptions struct{}
type InsertManyOptions struct{}
type UpdateOneOptions struct{}
type UpdateManyOptions struct{}
type ReplaceOptions struct{}
type FindOneAndReplaceOptions struct{}
type FindOneAndUpdateOptions struct{}
type FindOneAndDeleteOptions struct{}
type DeleteOneOptions struct{}
type DeleteManyOptions struct{}
type BulkWriteOptions struct{}
type ClientBulkWriteOptions struct{}
type DropCollectionOptions struct{}
type RunCmdOptions struct{}
type CreateCollectionOptions struct{}
type SessionOptions struct{}
type SessionOptionsBuilder struct{}
type TransactionOptions struct{}
