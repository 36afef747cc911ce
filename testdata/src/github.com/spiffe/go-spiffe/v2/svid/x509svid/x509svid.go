// Package x509svid is a stub for tests: declarations with the signatures of
// github.com/spiffe/go-spiffe/v2/svid/x509svid, and nothing behind them.
package x509svid

import (
	"crypto/x509"

	"github.com/spiffe/go-spiffe/v2/bundle/x509bundle"
	"github.com/spiffe/go-spiffe/v2/spiffeid"
)

type VerifyOption interface{}

func Verify(certs []*x509.Certificate, bundleSource x509bundle.Source, opts ...VerifyOption) (_ spiffeid.ID, _ [][]*x509.Certificate, _ error) {
	return
}
func ParseAndVerify(rawCerts [][]byte, bundleSource x509bundle.Source, opts ...VerifyOption) (_ spiffeid.ID, _ [][]*x509.Certificate, _ error) {
	return
}
func IDFromCert(cert *x509.Certificate) (_ spiffeid.ID, _ error) { return }
