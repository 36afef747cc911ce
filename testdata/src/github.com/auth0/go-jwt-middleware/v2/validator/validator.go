// Package validator is a stub for tests: declarations with the signatures of
// github.com/auth0/go-jwt-middleware/v2/validator, and nothing behind them.
package validator

import "context"

type Validator struct{}

func (v *Validator) ValidateToken(ctx context.Context, tokenString string) (_ any, _ error) { return }
