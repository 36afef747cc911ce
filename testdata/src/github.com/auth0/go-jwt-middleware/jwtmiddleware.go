// Package jwtmiddleware is a stub for tests: declarations with the signatures of
// github.com/auth0/go-jwt-middleware, and nothing behind them.
package jwtmiddleware

import "net/http"

type JWTMiddleware struct{}

func (m *JWTMiddleware) Handler(h http.Handler) (_ http.Handler)                   { return }
func (m *JWTMiddleware) CheckJWT(w http.ResponseWriter, r *http.Request) (_ error) { return }
