// Package containers is a stub for tests: declarations with the signatures of
// github.com/containerd/containerd/v2/core/containers, and nothing behind them.
package containers

type Container struct {
	ID     string
	Labels map[string]string
	Image  string
}
