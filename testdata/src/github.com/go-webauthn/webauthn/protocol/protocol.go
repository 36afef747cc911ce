// Package protocol is a stub for tests: declarations with the signatures of
// github.com/go-webauthn/webauthn/protocol, and nothing behind them.
package protocol

type ParsedCredentialAssertionData struct{}

func (p *ParsedCredentialAssertionData) Verify(storedChallenge string, relyingPartyID, appID string, rpOrigins, rpOpaqueOrigins, rpTopOrigins []string, rpTopOriginsVerify TopOriginVerificationMode, allowCrossOrigin, verifyUser, verifyUserPresence bool, credentialBytes []byte, signature SignaturePolicy) (_ error) {
	return
}

type TopOriginVerificationMode int
type SignaturePolicy struct{}
type ParsedCredentialCreationData struct{}
