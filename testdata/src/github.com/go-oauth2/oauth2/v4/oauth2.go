// Package oauth2 is a stub for tests: declarations with the signatures of
// github.com/go-oauth2/oauth2/v4, and nothing behind them.
package oauth2

type TokenInfo interface{}
type GrantType string
type TokenGenerateRequest struct{}
