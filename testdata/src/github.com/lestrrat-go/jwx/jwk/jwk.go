// Package jwk is a stub for tests: declarations with the signatures of
// github.com/lestrrat-go/jwx/jwk, and nothing behind them.
package jwk

type Option interface{}
type Set interface{}
