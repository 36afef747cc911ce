// Package tlsconfig is a stub for tests: declarations with the signatures of
// github.com/spiffe/go-spiffe/v2/spiffetls/tlsconfig, and nothing behind them.
package tlsconfig

import (
	"crypto/x509"

	"github.com/spiffe/go-spiffe/v2/spiffeid"
)

type Authorizer func(id spiffeid.ID, verifiedChains [][]*x509.Certificate) error

func AuthorizeAny() (_ Authorizer)                                  { return }
func AuthorizeID(allowed spiffeid.ID) (_ Authorizer)                { return }
func AuthorizeMemberOf(allowed spiffeid.TrustDomain) (_ Authorizer) { return }
