// Package unstructured is a stub for tests: declarations with the signatures of
// k8s.io/apimachinery/pkg/apis/meta/v1/unstructured, and nothing behind them.
package unstructured

type Unstructured struct{ Object map[string]any }
type UnstructuredList struct{ Items []Unstructured }
