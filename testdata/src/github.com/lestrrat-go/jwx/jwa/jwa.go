// Package jwa is a stub for tests: declarations with the signatures of
// github.com/lestrrat-go/jwx/jwa, and nothing behind them.
package jwa

type SignatureAlgorithm string
