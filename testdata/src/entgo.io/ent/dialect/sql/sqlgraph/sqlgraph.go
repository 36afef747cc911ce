// Package sqlgraph is a stub for tests: declarations with the signatures of
// entgo.io/ent/dialect/sql/sqlgraph, and nothing behind them.
package sqlgraph

import (
	"context"

	"entgo.io/ent/dialect"
)

type CreateSpec struct {
	Table  string
	Schema string
}
type BatchCreateSpec struct{}
type UpdateSpec struct{}
type DeleteSpec struct{}
type QuerySpec struct {
	Limit  int
	Offset int
	Unique bool
}
type EdgeQuerySpec struct{}

func CreateNode(ctx context.Context, drv dialect.Driver, spec *CreateSpec) (_ error)         { return }
func BatchCreate(ctx context.Context, drv dialect.Driver, spec *BatchCreateSpec) (_ error)   { return }
func UpdateNode(ctx context.Context, drv dialect.Driver, spec *UpdateSpec) (_ error)         { return }
func UpdateNodes(ctx context.Context, drv dialect.Driver, spec *UpdateSpec) (_ int, _ error) { return }
func DeleteNodes(ctx context.Context, drv dialect.Driver, spec *DeleteSpec) (_ int, _ error) { return }
func QueryNodes(ctx context.Context, drv dialect.Driver, spec *QuerySpec) (_ error)          { return }
func CountNodes(ctx context.Context, drv dialect.Driver, spec *QuerySpec) (_ int, _ error)   { return }
func QueryEdges(ctx context.Context, drv dialect.Driver, spec *EdgeQuerySpec) (_ error)      { return }
