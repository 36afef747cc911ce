// Package certificate is a stub for tests: declarations with the signatures of
// github.com/go-acme/lego/v4/certificate, and nothing behind them.
package certificate

import "time"

type Certifier struct{}
type ObtainRequest struct {
	Domains    []string
	MustStaple bool
	NotBefore  time.Time
}
type Resource struct {
	Domain        string
	CertURL       string
	CertStableURL string
}
type ObtainForCSRRequest struct {
	NotBefore time.Time
	NotAfter  time.Time
	Bundle    bool
}

func (c *Certifier) Obtain(request ObtainRequest) (_ *Resource, _ error)             { return }
func (c *Certifier) ObtainForCSR(request ObtainForCSRRequest) (_ *Resource, _ error) { return }
func (c *Certifier) Renew(certRes Resource, bundle bool, mustStaple bool, preferredChain string) (_ *Resource, _ error) {
	return
}
