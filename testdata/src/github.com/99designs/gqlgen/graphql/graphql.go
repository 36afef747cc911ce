// Package graphql is a stub for tests: declarations with the signatures of
// github.com/99designs/gqlgen/graphql, and nothing behind them.
package graphql

import "context"

type Resolver func(ctx context.Context) (res any, err error)

type ExecutableSchema interface {
	Complexity(ctx context.Context, typeName, fieldName string, childComplexity int, args map[string]any) (int, bool)
}
