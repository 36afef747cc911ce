// Package converter is a stub for tests: declarations with the signatures of
// go.temporal.io/sdk/converter, and nothing behind them.
package converter

type EncodedValue interface {
	Get(valuePtr any) error
	HasValue() bool
}
