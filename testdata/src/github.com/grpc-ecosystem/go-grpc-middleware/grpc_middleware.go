// Package grpc_middleware is a stub for tests: declarations with the signatures of
// github.com/grpc-ecosystem/go-grpc-middleware, and nothing behind them.
package grpc_middleware

import "google.golang.org/grpc"

func ChainUnaryServer(interceptors ...grpc.UnaryServerInterceptor) (_ grpc.UnaryServerInterceptor) {
	return
}
func ChainStreamServer(interceptors ...grpc.StreamServerInterceptor) (_ grpc.StreamServerInterceptor) {
	return
}
