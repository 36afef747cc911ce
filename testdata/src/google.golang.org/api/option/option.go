// Package option is a stub for tests: declarations with the signatures of
// google.golang.org/api/option, and nothing behind them.
package option

type ClientOption interface{}
