// Package runtime is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime, and nothing behind them.
package runtime

type Pager[T any] struct{}
