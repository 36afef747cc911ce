// Package grpc is a stub for tests: declarations with the signatures of
// github.com/go-kit/kit/transport/grpc, and nothing behind them.
package grpc

import (
	"context"

	"github.com/go-kit/kit/endpoint"
)

type DecodeRequestFunc func(context.Context, interface{}) (request interface{}, err error)
type EncodeResponseFunc func(context.Context, interface{}) (response interface{}, err error)
type ServerOption func(*Server)
type Server struct{ _ int }

func NewServer(e endpoint.Endpoint, dec DecodeRequestFunc, enc EncodeResponseFunc, options ...ServerOption) (_ *Server) {
	return
}

func (s Server) ServeGRPC(ctx context.Context, req interface{}) (retctx context.Context, resp interface{}, err error) {
	return
}
