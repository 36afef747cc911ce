// Package v1beta1 is a stub for tests: declarations with the signatures of
// k8s.io/api/policy/v1beta1, and nothing behind them.
package v1beta1

type Eviction struct{ Name string }
