// Package paseto is a stub for tests: declarations with the signatures of
// github.com/o1egl/paseto, and nothing behind them.
package paseto

import "crypto"

type Version string
type Protocol interface {
	Encrypt(key []byte, payload any, footer any) (string, error)
	Decrypt(token string, key []byte, payload any, footer any) error
	Sign(privateKey crypto.PrivateKey, payload any, footer any) (string, error)
	Verify(token string, publicKey crypto.PublicKey, value any, footer any) error
}
type V1 struct{}

func (p *V1) Verify(token string, publicKey crypto.PublicKey, payload any, footer any) (_ error) {
	return
}
func (p *V1) Decrypt(token string, key []byte, payload any, footer any) (_ error)            { return }
func (p *V1) Sign(privateKey crypto.PrivateKey, payload any, footer any) (_ string, _ error) { return }
func (p *V1) Encrypt(key []byte, payload any, footer any) (_ string, _ error)                { return }

type V2 struct{}

func (*V2) Verify(token string, publicKey crypto.PublicKey, payload any, footer any) (_ error) {
	return
}
func (*V2) Decrypt(token string, key []byte, payload any, footer any) (_ error)            { return }
func (*V2) Sign(privateKey crypto.PrivateKey, payload any, footer any) (_ string, _ error) { return }
func (p *V2) Encrypt(key []byte, payload any, footer any) (_ string, _ error)              { return }

func Parse(token string, payload any, footer any, symmetricKey []byte, publicKeys map[Version]crypto.PublicKey) (_ Version, _ error) {
	return
}
func ParseFooter(token string, footer any) (_ error) { return }
