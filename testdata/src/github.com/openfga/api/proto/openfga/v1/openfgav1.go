// Package openfgav1 is a stub for tests: declarations with the signatures of
// github.com/openfga/api/proto/openfga/v1, and nothing behind them.
package openfgav1

import (
	"context"

	"google.golang.org/grpc"
)

type CheckResponse struct{}

func (x *CheckResponse) GetAllowed() (_ bool) { return }

type BatchCheckSingleResult struct{}

func (x *BatchCheckSingleResult) GetAllowed() (_ bool) { return }

type OpenFGAServiceClient interface {
	Write(ctx context.Context, in *WriteRequest, opts ...grpc.CallOption) (*WriteResponse, error)
	WriteAuthorizationModel(ctx context.Context, in *WriteAuthorizationModelRequest, opts ...grpc.CallOption) (*WriteAuthorizationModelResponse, error)
	DeleteStore(ctx context.Context, in *DeleteStoreRequest, opts ...grpc.CallOption) (*DeleteStoreResponse, error)
}
type WriteRequest struct{}
type WriteResponse struct{}
type WriteAuthorizationModelRequest struct{}
type WriteAuthorizationModelResponse struct{}
type DeleteStoreRequest struct{}
type DeleteStoreResponse struct{}
