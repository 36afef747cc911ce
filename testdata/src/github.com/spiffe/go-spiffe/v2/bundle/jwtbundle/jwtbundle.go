// Package jwtbundle is a stub for tests: declarations with the signatures of
// github.com/spiffe/go-spiffe/v2/bundle/jwtbundle, and nothing behind them.
package jwtbundle

type Source interface{}
