// Package local is a stub for tests: declarations with the signatures of
// tailscale.com/client/local, and nothing behind them.
package local

import (
	"context"

	"tailscale.com/client/tailscale/apitype"
)

type Client struct{}

func (lc *Client) WhoIs(ctx context.Context, remoteAddr string) (_ *apitype.WhoIsResponse, _ error) {
	return
}
