// Package rest is a stub for tests: declarations with the signatures of
// k8s.io/client-go/rest, and nothing behind them.
package rest

import (
	"context"
	"io"
)

type Config struct{ Host, BearerToken string }
type Request struct{ err error }

func InClusterConfig() (_ *Config, _ error)                              { return }
func (r *Request) Stream(ctx context.Context) (_ io.ReadCloser, _ error) { return }
func (r *Request) DoRaw(ctx context.Context) (_ []byte, _ error)         { return }
