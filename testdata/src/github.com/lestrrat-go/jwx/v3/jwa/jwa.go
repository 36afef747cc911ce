// Package jwa is a stub for tests: declarations with the signatures of
// github.com/lestrrat-go/jwx/v3/jwa, and nothing behind them.
package jwa

type KeyAlgorithm interface{}
type SignatureAlgorithm struct{}
