// Package grpc_auth is a stub for tests: declarations with the signatures of
// github.com/grpc-ecosystem/go-grpc-middleware/auth, and nothing behind them.
package grpc_auth

import (
	"context"

	"google.golang.org/grpc"
)

type AuthFunc func(ctx context.Context) (context.Context, error)

func UnaryServerInterceptor(authFunc AuthFunc) (_ grpc.UnaryServerInterceptor)   { return }
func StreamServerInterceptor(authFunc AuthFunc) (_ grpc.StreamServerInterceptor) { return }
func AuthFromMD(ctx context.Context, expectedScheme string) (_ string, _ error)  { return }
