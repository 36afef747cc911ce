// Package jwtmiddleware is a stub for tests: declarations with the signatures of
// github.com/auth0/go-jwt-middleware/v3, and nothing behind them.
package jwtmiddleware

import (
	"context"
	"net/http"
)

type Option func(*JWTMiddleware) error
type JWTMiddleware struct{}

func (m *JWTMiddleware) CheckJWT(next http.Handler) (_ http.Handler) { return }

func New(opts ...Option) (_ *JWTMiddleware, _ error)      { return }
func GetClaims[T any](ctx context.Context) (_ T, _ error) { return }
func MustGetClaims[T any](ctx context.Context) (_ T)      { return }
func HasClaims(ctx context.Context) (_ bool)              { return }
