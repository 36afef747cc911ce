// Package options is a stub for tests: declarations with the signatures of
// go.mongodb.org/mongo-driver/mongo/options, and nothing behind them.
package options

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
type UpdateOptions struct{}
type ReplaceOptions struct{}
type FindOneAndReplaceOptions struct{}
type FindOneAndUpdateOptions struct{}
type FindOneAndDeleteOptions struct{}
type DeleteOptions struct{}
type BulkWriteOptions struct{}
type RunCmdOptions struct{}
type CreateCollectionOptions struct{}
type SessionOptions struct{}
type TransactionOptions struct{}
