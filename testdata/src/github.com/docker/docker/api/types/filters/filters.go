// Package filters is a stub for tests: declarations with the signatures of
// github.com/docker/docker/api/types/filters, and nothing behind them.
package filters

type Args struct{}
