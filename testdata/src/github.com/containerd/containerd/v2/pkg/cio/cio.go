// Package cio is a stub for tests: declarations with the signatures of
// github.com/containerd/containerd/v2/pkg/cio, and nothing behind them.
package cio

type Creator func(id string) (IO, error)
type IO interface {
	Cancel()
	Close() error
	Wait()
}
