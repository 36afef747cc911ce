// Package saml is a stub for tests: declarations with the signatures of
// github.com/crewjam/saml, and nothing behind them.
package saml

import (
	"net/http"
	"net/url"
)

type ServiceProvider struct{}

func (sp *ServiceProvider) ParseResponse(req *http.Request, possibleRequestIDs []string) (_ *Assertion, _ error) {
	return
}
func (sp *ServiceProvider) ParseXMLResponse(decodedResponseXML []byte, possibleRequestIDs []string, currentURL url.URL) (_ *Assertion, _ error) {
	return
}
func (sp *ServiceProvider) ParseXMLArtifactResponse(soapResponseXML []byte, possibleRequestIDs []string, artifactRequestID string, currentURL url.URL) (_ *Assertion, _ error) {
	return
}

type Assertion struct{}
