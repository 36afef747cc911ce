// Package jwt is a stub for tests: declarations with the signatures of
// github.com/clerk/clerk-sdk-go/v2/jwt, and nothing behind them.
package jwt

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type VerifyParams struct {
	Token string
}
type DecodeParams struct{}

func Decode(_ context.Context, params *DecodeParams) (_ *clerk.UnverifiedToken, _ error) { return }
func Verify(ctx context.Context, params *VerifyParams) (_ *clerk.SessionClaims, _ error) { return }
