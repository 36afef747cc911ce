// Package jose is a stub for tests: declarations with the signatures of
// gopkg.in/square/go-jose.v2, and nothing behind them.
package jose

type JSONWebSignature struct{}

func (obj JSONWebSignature) UnsafePayloadWithoutVerification() (_ []byte)                 { return }
func (obj JSONWebSignature) Verify(verificationKey any) (_ []byte, _ error)               { return }
func (obj JSONWebSignature) DetachedVerify(payload []byte, verificationKey any) (_ error) { return }
func (obj JSONWebSignature) VerifyMulti(verificationKey any) (_ int, _ Signature, _ []byte, _ error) {
	return
}
func (obj JSONWebSignature) DetachedVerifyMulti(payload []byte, verificationKey any) (_ int, _ Signature, _ error) {
	return
}

type Signer interface {
	Sign(payload []byte) (*JSONWebSignature, error)
}
type Signature struct{}
type OpaqueVerifier interface {
	VerifyPayload(payload []byte, signature []byte, alg SignatureAlgorithm) error
}
type SignatureAlgorithm string

func ParseSigned(signature string) (_ *JSONWebSignature, _ error) { return }
