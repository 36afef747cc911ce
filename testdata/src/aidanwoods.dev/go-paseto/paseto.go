// Package paseto is a stub for tests: declarations with the signatures of
// aidanwoods.dev/go-paseto, and nothing behind them.
package paseto

type Parser struct{}

func (p Parser) ParseV2Local(key V2SymmetricKey, tainted string) (_ *Token, _ error)         { return }
func (p Parser) ParseV2Public(key V2AsymmetricPublicKey, tainted string) (_ *Token, _ error) { return }
func (p Parser) ParseV3Local(key V3SymmetricKey, tainted string, implicit []byte) (_ *Token, _ error) {
	return
}
func (p Parser) ParseV3Public(key V3AsymmetricPublicKey, tainted string, implicit []byte) (_ *Token, _ error) {
	return
}
func (p Parser) ParseV4Local(key V4SymmetricKey, tainted string, implicit []byte) (_ *Token, _ error) {
	return
}
func (p Parser) ParseV4Public(key V4AsymmetricPublicKey, tainted string, implicit []byte) (_ *Token, _ error) {
	return
}
func (p Parser) UnsafeParseFooter(protocol Protocol, tainted string) (_ []byte, _ error) { return }

type V2SymmetricKey struct{}
type Token struct{}

func (t Token) V2Sign(key V2AsymmetricSecretKey) (_ string)                  { return }
func (t Token) V2Encrypt(key V2SymmetricKey) (_ string)                      { return }
func (t Token) V3Sign(key V3AsymmetricSecretKey, implicit []byte) (_ string) { return }
func (t Token) V3Encrypt(key V3SymmetricKey, implicit []byte) (_ string)     { return }
func (t Token) V4Sign(key V4AsymmetricSecretKey, implicit []byte) (_ string) { return }
func (t Token) V4Encrypt(key V4SymmetricKey, implicit []byte) (_ string)     { return }

type V2AsymmetricPublicKey struct{}
type V3SymmetricKey struct{}
type V3AsymmetricPublicKey struct{}
type V4SymmetricKey struct{}
type V4AsymmetricPublicKey struct{}
type V2AsymmetricSecretKey struct{}
type V3AsymmetricSecretKey struct{}
type V4AsymmetricSecretKey struct{}
type Protocol struct{}
