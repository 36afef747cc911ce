// Package jwt is a stub for tests: declarations with the signatures of
// github.com/tink-crypto/tink-go/v2/jwt, and nothing behind them.
package jwt

type Verifier interface {
	VerifyAndDecode(compact string, validator *Validator) (*VerifiedJWT, error)
}
type Validator struct{}
type VerifiedJWT struct{}
type MAC interface {
	ComputeMACAndEncode(token *RawJWT) (string, error)
	VerifyMACAndDecode(compact string, validator *Validator) (*VerifiedJWT, error)
}
type Signer interface {
	SignAndEncode(rawJWT *RawJWT) (string, error)
}
type RawJWT struct{}
