// Package runtime is a stub for tests: declarations with the signatures of
// k8s.io/apimachinery/pkg/runtime, and nothing behind them.
package runtime

type ApplyConfiguration interface{ IsApplyConfiguration() }
type Object interface{}
type NegotiatedSerializer interface{}
