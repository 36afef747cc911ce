// Package webauthn is a stub for tests: declarations with the signatures of
// github.com/go-webauthn/webauthn/webauthn, and nothing behind them.
package webauthn

import (
	"net/http"

	"github.com/go-webauthn/webauthn/protocol"
)

type SessionData struct {
	Challenge string
	UserID    []byte
}
type Credential struct {
	ID, PublicKey []byte
}
type User interface {
	WebAuthnID() []byte
	WebAuthnName() string
}
type WebAuthn struct{}

func (webauthn *WebAuthn) FinishLogin(user User, session SessionData, response *http.Request) (credential *Credential, err error) {
	return
}
func (webauthn *WebAuthn) ValidateLogin(user User, session SessionData, parsedResponse *protocol.ParsedCredentialAssertionData) (credential *Credential, err error) {
	return
}
func (webauthn *WebAuthn) FinishDiscoverableLogin(handler DiscoverableUserHandler, session SessionData, response *http.Request) (credential *Credential, err error) {
	return
}
func (webauthn *WebAuthn) ValidateDiscoverableLogin(handler DiscoverableUserHandler, session SessionData, parsedResponse *protocol.ParsedCredentialAssertionData) (credential *Credential, err error) {
	return
}
func (webauthn *WebAuthn) FinishPasskeyLogin(handler DiscoverableUserHandler, session SessionData, response *http.Request) (user User, credential *Credential, err error) {
	return
}
func (webauthn *WebAuthn) ValidatePasskeyLogin(handler DiscoverableUserHandler, session SessionData, parsedResponse *protocol.ParsedCredentialAssertionData) (user User, credential *Credential, err error) {
	return
}
func (webauthn *WebAuthn) FinishRegistration(user User, session SessionData, request *http.Request) (credential *Credential, err error) {
	return
}
func (webauthn *WebAuthn) CreateCredential(user User, session SessionData, parsedResponse *protocol.ParsedCredentialCreationData) (credential *Credential, err error) {
	return
}

type DiscoverableUserHandler func(rawID, userHandle []byte) (user User, err error)
