// Package workloadapi is a stub for tests: declarations with the signatures of
// github.com/spiffe/go-spiffe/v2/workloadapi, and nothing behind them.
package workloadapi

import (
	"context"

	"github.com/spiffe/go-spiffe/v2/svid/jwtsvid"
)

type ClientOption interface{}
type Client struct{}

func (c *Client) ValidateJWTSVID(ctx context.Context, token, audience string) (_ *jwtsvid.SVID, _ error) {
	return
}
func (c *Client) FetchJWTSVID(ctx context.Context, params jwtsvid.Params) (_ *jwtsvid.SVID, _ error) {
	return
}

type JWTSource struct{}

func (s *JWTSource) FetchJWTSVID(ctx context.Context, params jwtsvid.Params) (_ *jwtsvid.SVID, _ error) {
	return
}

func ValidateJWTSVID(ctx context.Context, token, audience string, options ...ClientOption) (_ *jwtsvid.SVID, _ error) {
	return
}
func FetchJWTSVID(ctx context.Context, params jwtsvid.Params, options ...ClientOption) (_ *jwtsvid.SVID, _ error) {
	return
}
