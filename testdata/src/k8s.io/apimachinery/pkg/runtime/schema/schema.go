// Package schema is a stub for tests: declarations with the signatures of
// k8s.io/apimachinery/pkg/runtime/schema, and nothing behind them.
package schema

type GroupResource struct{ Group, Resource string }
type GroupVersionResource struct{ Group, Version, Resource string }
