// Package cacheapi is a stub for tests: declarations with the signatures of
// sigs.k8s.io/controller-runtime/pkg/cache/cacheapi, and nothing behind them.
package cacheapi

type Object interface{}
