// Package spiffetls is a stub for tests: declarations with the signatures of
// github.com/spiffe/go-spiffe/v2/spiffetls, and nothing behind them.
package spiffetls

import (
	"crypto/tls"
	"net"

	"github.com/spiffe/go-spiffe/v2/spiffeid"
)

type PeerIDGetter interface {
	PeerID() (spiffeid.ID, error)
}

func PeerIDFromConn(conn net.Conn) (_ spiffeid.ID, _ error)                        { return }
func PeerIDFromConnectionState(state tls.ConnectionState) (_ spiffeid.ID, _ error) { return }
