// Package result is a stub for tests: declarations with the signatures of
// github.com/RichardKnop/machinery/v1/backends/result, and nothing behind them.
package result

type AsyncResult struct{}
type ChainAsyncResult struct{}
