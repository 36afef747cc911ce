// Package gax is a stub for tests: declarations with the signatures of
// github.com/googleapis/gax-go/v2, and nothing behind them.
package gax

type CallOption interface{}
