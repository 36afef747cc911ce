// Package jwt is a stub for tests: declarations with the signatures of
// github.com/go-kit/kit/auth/jwt, and nothing behind them.
package jwt

import (
	"github.com/go-kit/kit/endpoint"
	"github.com/golang-jwt/jwt/v4"
)

type ClaimsFactory func() jwt.Claims

func NewParser(keyFunc jwt.Keyfunc, method jwt.SigningMethod, newClaims ClaimsFactory) (_ endpoint.Middleware) {
	return
}
