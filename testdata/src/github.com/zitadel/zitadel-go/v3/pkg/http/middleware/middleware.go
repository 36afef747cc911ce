// Package middleware is a stub for tests: declarations with the signatures of
// github.com/zitadel/zitadel-go/v3/pkg/http/middleware, and nothing behind them.
package middleware

import (
	"context"
	"net/http"

	"github.com/zitadel/zitadel-go/v3/pkg/authorization"
)

type Interceptor[T authorization.Ctx] struct{}

func (i *Interceptor[T]) RequireAuthorization(options ...authorization.CheckOption) (_ func(next http.Handler) http.Handler) {
	return
}
func (i *Interceptor[T]) Context(ctx context.Context) (_ T) { return }
