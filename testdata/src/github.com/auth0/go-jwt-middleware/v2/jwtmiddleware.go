// Package jwtmiddleware is a stub for tests: declarations with the signatures of
// github.com/auth0/go-jwt-middleware/v2, and nothing behind them.
package jwtmiddleware

import (
	"context"
	"net/http"
)

type ValidateToken func(context.Context, string) (any, error)
type Option func(*JWTMiddleware)
type JWTMiddleware struct{}

func (m *JWTMiddleware) CheckJWT(next http.Handler) (_ http.Handler) { return }

func New(validateToken ValidateToken, opts ...Option) (_ *JWTMiddleware) { return }
