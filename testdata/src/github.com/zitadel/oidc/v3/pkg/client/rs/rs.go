// Package rs is a stub for tests: declarations with the signatures of
// github.com/zitadel/oidc/v3/pkg/client/rs, and nothing behind them.
package rs

import "context"

type ResourceServer interface{}

func Introspect[R any](ctx context.Context, rp ResourceServer, token string) (resp R, err error) {
	return
}
