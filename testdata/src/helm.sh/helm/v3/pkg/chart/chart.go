// Package chart is a stub for tests: declarations with the signatures of
// helm.sh/helm/v3/pkg/chart, and nothing behind them.
package chart

type Chart struct {
	Values map[string]any
	Schema []byte
}
