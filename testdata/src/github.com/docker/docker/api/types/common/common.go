// Package common is a stub for tests: declarations with the signatures of
// github.com/docker/docker/api/types/common, and nothing behind them.
package common

type IDResponse struct{ ID string }
