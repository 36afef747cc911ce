// Package middleware is a stub for tests: declarations with the signatures of
// github.com/zitadel/zitadel-go/v3/pkg/grpc/middleware, and nothing behind them.
package middleware

import (
	"context"

	"github.com/zitadel/zitadel-go/v3/pkg/authorization"
	"google.golang.org/grpc"
)

type Interceptor[T authorization.Ctx] struct{}

func (i *Interceptor[T]) Unary() (_ grpc.UnaryServerInterceptor)   { return }
func (i *Interceptor[T]) Stream() (_ grpc.StreamServerInterceptor) { return }
func (i *Interceptor[T]) Context(ctx context.Context) (_ T)        { return }
