// Package types is a stub for tests: declarations with the signatures of
// k8s.io/apimachinery/pkg/types, and nothing behind them.
package types

type PatchType string
type NamespacedName struct{ Namespace, Name string }
