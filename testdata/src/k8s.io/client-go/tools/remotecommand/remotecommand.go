// Package remotecommand is a stub for tests: declarations with the signatures of
// k8s.io/client-go/tools/remotecommand, and nothing behind them.
package remotecommand

import (
	"context"
	"io"
	"net/url"

	"k8s.io/client-go/rest"
)

type StreamOptions struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Tty            bool
}

type Executor interface {
	Stream(options StreamOptions) error
	StreamWithContext(ctx context.Context, options StreamOptions) error
}

func NewSPDYExecutor(config *rest.Config, method string, url *url.URL) (_ Executor, _ error) { return }
