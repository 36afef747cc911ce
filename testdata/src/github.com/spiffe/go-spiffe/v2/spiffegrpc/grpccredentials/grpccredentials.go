// Package grpccredentials is a stub for tests: declarations with the signatures of
// github.com/spiffe/go-spiffe/v2/spiffegrpc/grpccredentials, and nothing behind them.
package grpccredentials

import (
	"context"

	"github.com/spiffe/go-spiffe/v2/spiffeid"
	"google.golang.org/grpc/peer"
)

func PeerIDFromContext(ctx context.Context) (_ spiffeid.ID, _ bool) { return }
func PeerIDFromPeer(p *peer.Peer) (_ spiffeid.ID, _ bool)           { return }
