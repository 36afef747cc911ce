// Package jwt is a stub for tests: declarations with the signatures of
// github.com/kataras/iris/v12/middleware/jwt, and nothing behind them.
package jwt

import (
	"time"

	"github.com/kataras/iris/v12/context"
	"github.com/kataras/jwt"
)

type Verifier struct{}

func (v *Verifier) Verify(claimsType func() any, validators ...TokenValidator) (_ context.Handler) {
	return
}
func (v *Verifier) VerifyToken(token []byte, validators ...TokenValidator) (_ *VerifiedToken, _ error) {
	return
}

type TokenValidator = jwt.TokenValidator
type VerifiedToken = jwt.VerifiedToken
type Signer struct{}

func (s *Signer) Sign(claims any, opts ...SignOption) (_ []byte, _ error) { return }
func (s *Signer) NewTokenPair(accessClaims any, refreshClaims any, refreshMaxAge time.Duration, accessOpts ...SignOption) (_ TokenPair, _ error) {
	return
}

type SignOption = jwt.SignOption
type TokenPair = jwt.TokenPair

func Get(ctx *context.Context) (_ any)                         { return }
func GetVerifiedToken(ctx *context.Context) (_ *VerifiedToken) { return }
