// Package neo4j is a stub for tests: declarations with the signatures of
// github.com/neo4j/neo4j-go-driver/v5/neo4j, and nothing behind them.
package neo4j

import (
	"context"
	"time"
)

type SessionWithContext interface {
	ExecuteRead(ctx context.Context, work ManagedTransactionWork, configurers ...func(*TransactionConfig)) (any, error)
	ExecuteWrite(ctx context.Context, work ManagedTransactionWork, configurers ...func(*TransactionConfig)) (any, error)
	Run(ctx context.Context, cypher string, params map[string]any, configurers ...func(*TransactionConfig)) (ResultWithContext, error)
}
type ManagedTransactionWork func(tx ManagedTransaction) (any, error)
type ManagedTransaction interface {
	Run(ctx context.Context, cypher string, params map[string]any) (ResultWithContext, error)
}
type ResultWithContext interface {
	Err() error
	IsOpen() bool
	Keys() ([]string, error)
}
type TransactionConfig struct {
	Timeout  time.Duration
	Metadata map[string]any
}
type Session interface {
	ReadTransaction(work TransactionWork, configurers ...func(*TransactionConfig)) (any, error)
	Run(cypher string, params map[string]any, configurers ...func(*TransactionConfig)) (Result, error)
	WriteTransaction(work TransactionWork, configurers ...func(*TransactionConfig)) (any, error)
}
type TransactionWork func(tx Transaction) (any, error)
type Transaction interface {
	Run(cypher string, params map[string]any) (Result, error)
}
type Result interface {
	Err() error
	Keys() ([]string, error)
	Next() bool
}
type ExplicitTransaction interface {
	Run(ctx context.Context, cypher string, params map[string]any) (ResultWithContext, error)
}
type DriverWithContext interface {
	Close(ctx context.Context) error
	IsEncrypted() bool
	VerifyConnectivity(ctx context.Context) error
}
type ResultTransformer[T any] any
type ExecuteQueryConfigurationOption func(*ExecuteQueryConfiguration)
type ExecuteQueryConfiguration struct {
	ImpersonatedUser string
	Database         string
}
type ManagedTransactionWorkT[T any] func(tx ManagedTransaction) (T, error)

func ExecuteQuery[T any](ctx context.Context, driver DriverWithContext, query string, parameters map[string]any, newResultTransformer func() ResultTransformer[T], settings ...ExecuteQueryConfigurationOption) (_ T, _ error) {
	return
}
func ExecuteRead[T any](ctx context.Context, session SessionWithContext, work ManagedTransactionWorkT[T], configurers ...func(config *TransactionConfig)) (_ T, _ error) {
	return
}
func ExecuteWrite[T any](ctx context.Context, session SessionWithContext, work ManagedTransactionWorkT[T], configurers ...func(config *TransactionConfig)) (_ T, _ error) {
	return
}
