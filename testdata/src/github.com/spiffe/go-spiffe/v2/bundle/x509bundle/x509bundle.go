// Package x509bundle is a stub for tests: declarations with the signatures of
// github.com/spiffe/go-spiffe/v2/bundle/x509bundle, and nothing behind them.
package x509bundle

type Source interface{}
