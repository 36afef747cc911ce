// Package webauthn is a stub for tests: declarations with the signatures of
// github.com/duo-labs/webauthn/webauthn, and nothing behind them.
package webauthn

import (
	"net/http"

	"github.com/duo-labs/webauthn/protocol"
)

type WebAuthn struct{}

func (webauthn *WebAuthn) FinishLogin(user User, session SessionData, response *http.Request) (_ *Credential, _ error) {
	return
}
func (webauthn *WebAuthn) ValidateLogin(user User, session SessionData, parsedResponse *protocol.ParsedCredentialAssertionData) (_ *Credential, _ error) {
	return
}
func (webauthn *WebAuthn) ValidateDiscoverableLogin(handler DiscoverableUserHandler, session SessionData, parsedResponse *protocol.ParsedCredentialAssertionData) (_ *Credential, _ error) {
	return
}
func (webauthn *WebAuthn) FinishRegistration(user User, session SessionData, response *http.Request) (_ *Credential, _ error) {
	return
}
func (webauthn *WebAuthn) CreateCredential(user User, session SessionData, parsedResponse *protocol.ParsedCredentialCreationData) (_ *Credential, _ error) {
	return
}

type User interface{}
type SessionData struct{}
type Credential struct{}
type DiscoverableUserHandler func(rawID, userHandle []byte) (user User, err error)
