// Package jose is a stub for tests: declarations with the signatures of
// github.com/go-jose/go-jose/v4, and nothing behind them.
package jose

type SignatureAlgorithm string
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

func ParseSigned(signature string, signatureAlgorithms []SignatureAlgorithm) (_ *JSONWebSignature, _ error) {
	return
}
