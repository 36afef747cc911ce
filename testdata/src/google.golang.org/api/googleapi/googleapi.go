// Package googleapi is a stub for tests: declarations with the signatures of
// google.golang.org/api/googleapi, and nothing behind them.
package googleapi

type CallOption interface{}
