// Package jwt is a stub for tests: declarations with the signatures of
// github.com/go-kratos/kratos/v2/middleware/auth/jwt, and nothing behind them.
package jwt

import (
	"context"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/golang-jwt/jwt/v5"
)

type Option func(*options)
type options struct{}

func Server(keyFunc jwt.Keyfunc, opts ...Option) (_ middleware.Middleware) { return }
func FromContext(ctx context.Context) (token jwt.Claims, ok bool)          { return }
