// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1, and nothing behind them.
package v1

type CustomResourceDefinition struct{}
