// Package peer is a stub for tests: declarations with the signatures of
// google.golang.org/grpc/peer, and nothing behind them.
package peer

import (
	"context"
	"net"

	"google.golang.org/grpc/credentials"
)

type Peer struct {
	Addr     net.Addr
	AuthInfo credentials.AuthInfo
}

func FromContext(ctx context.Context) (p *Peer, ok bool) { return }
