// Package client is a stub for tests: declarations with the signatures of
// github.com/openfga/go-sdk/client, and nothing behind them.
package client

import (
	"context"

	openfga "github.com/openfga/go-sdk"
)

type ClientCheckRequest struct {
	User, Relation, Object string
}
type ClientCheckResponse struct {
	openfga.CheckResponse
}
type OpenFgaClient struct{}

func (client *OpenFgaClient) Check(ctx context.Context) (_ SdkClientCheckRequestInterface) { return }

type SdkClientCheckRequestInterface interface {
	Body(body ClientCheckRequest) SdkClientCheckRequestInterface
	Execute() (*ClientCheckResponse, error)
}
type SdkClient interface {
	Check(ctx context.Context) SdkClientCheckRequestInterface
}
type SdkClientWriteRequestInterface interface {
	Execute() (*ClientWriteResponse, error)
}
type ClientWriteResponse struct{}
type SdkClientWriteTuplesRequestInterface interface {
	Execute() (*ClientWriteResponse, error)
}
type SdkClientDeleteTuplesRequestInterface interface {
	Execute() (*ClientWriteResponse, error)
}
type SdkClientWriteAuthorizationModelRequestInterface interface {
	Execute() (*ClientWriteAuthorizationModelResponse, error)
}
type ClientWriteAuthorizationModelResponse = openfga.WriteAuthorizationModelResponse
type SdkClientDeleteStoreRequestInterface interface {
	Execute() (*ClientDeleteStoreResponse, error)
}
type ClientDeleteStoreResponse struct{}
