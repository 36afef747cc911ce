// Package requests is a stub for tests: declarations with the signatures of
// github.com/carlmjohnson/requests, and nothing behind them.
package requests

import (
	"context"
	"net/http"
)

type Builder struct{}

func (rb *Builder) Fetch(ctx context.Context) (_ error) { return }
func (rb *Builder) Do(req *http.Request) (_ error)      { return }
