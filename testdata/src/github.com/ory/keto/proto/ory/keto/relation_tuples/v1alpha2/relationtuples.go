// Package relationtuples is a stub for tests: declarations with the signatures of
// github.com/ory/keto/proto/ory/keto/relation_tuples/v1alpha2, and nothing behind them.
package relationtuples

import (
	"context"

	"google.golang.org/grpc"
)

type CheckResponse struct{}

func (x *CheckResponse) GetAllowed() (_ bool) { return }

type CheckResponseWithError struct{}

func (x *CheckResponseWithError) GetAllowed() (_ bool) { return }

type WriteServiceClient interface {
	TransactRelationTuples(ctx context.Context, in *TransactRelationTuplesRequest, opts ...grpc.CallOption) (*TransactRelationTuplesResponse, error)
	DeleteRelationTuples(ctx context.Context, in *DeleteRelationTuplesRequest, opts ...grpc.CallOption) (*DeleteRelationTuplesResponse, error)
}
type TransactRelationTuplesRequest struct{}
type TransactRelationTuplesResponse struct{}
type DeleteRelationTuplesRequest struct{}
type DeleteRelationTuplesResponse struct{}
