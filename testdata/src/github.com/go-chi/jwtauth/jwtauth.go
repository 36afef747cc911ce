// Package jwtauth is a stub for tests: declarations with the signatures of
// github.com/go-chi/jwtauth, and nothing behind them.
package jwtauth

import (
	"context"
	"net/http"

	"github.com/lestrrat-go/jwx/jwt"
)

type JWTAuth struct{}

func (ja *JWTAuth) Decode(tokenString string) (_ jwt.Token, _ error)                          { return }
func (ja *JWTAuth) Encode(claims map[string]any) (t jwt.Token, tokenString string, err error) { return }

func New(alg string, signKey any, verifyKey any) (_ *JWTAuth)  { return }
func Verifier(ja *JWTAuth) (_ func(http.Handler) http.Handler) { return }
func Authenticator(next http.Handler) (_ http.Handler)         { return }
func VerifyRequest(ja *JWTAuth, r *http.Request, findTokenFns ...func(r *http.Request) string) (_ jwt.Token, _ error) {
	return
}
func VerifyToken(ja *JWTAuth, tokenString string) (_ jwt.Token, _ error)       { return }
func FromContext(ctx context.Context) (_ jwt.Token, _ map[string]any, _ error) { return }
