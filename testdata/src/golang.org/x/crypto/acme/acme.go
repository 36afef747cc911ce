// Package acme is a stub for tests: declarations with the signatures of
// golang.org/x/crypto/acme, and nothing behind them.
package acme

import (
	"context"
	"crypto"
	"time"
)

type Client struct{}
type CRLReasonCode int

func (c *Client) CreateCert(ctx context.Context, csr []byte, exp time.Duration, bundle bool) (_ [][]byte, _ string, _ error) {
	return
}
func (c *Client) CreateOrderCert(ctx context.Context, url string, csr []byte, bundle bool) (_ [][]byte, _ string, _ error) {
	return
}
func (c *Client) RevokeCert(ctx context.Context, key crypto.Signer, cert []byte, reason CRLReasonCode) (_ error) {
	return
}
