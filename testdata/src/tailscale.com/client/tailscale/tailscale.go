// Package tailscale is a stub for tests: declarations with the signatures of
// tailscale.com/client/tailscale, and nothing behind them.
package tailscale

import (
	"context"

	"tailscale.com/client/tailscale/apitype"
)

type LocalClient struct{}

func (lc *LocalClient) WhoIs(ctx context.Context, remoteAddr string) (_ *apitype.WhoIsResponse, _ error) {
	return
}

func WhoIs(ctx context.Context, remoteAddr string) (_ *apitype.WhoIsResponse, _ error) { return }
