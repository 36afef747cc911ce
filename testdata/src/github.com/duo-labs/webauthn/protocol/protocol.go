// Package protocol is a stub for tests: declarations with the signatures of
// github.com/duo-labs/webauthn/protocol, and nothing behind them.
package protocol

type ParsedCredentialAssertionData struct{}
type ParsedCredentialCreationData struct{}
