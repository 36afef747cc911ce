// Package jwt is a stub for tests: declarations with the signatures of
// github.com/kataras/jwt, and nothing behind them.
package jwt

type TokenValidator interface{}
type VerifiedToken struct{}
type SignOption interface{}
type TokenPair struct{}
type Alg interface{}
type PublicKey = interface{}
type InjectFunc func(plainPayload []byte) ([]byte, error)
type HeaderValidator func(alg string, headerDecoded []byte) (Alg, PublicKey, InjectFunc, error)
type PrivateKey = interface{}
type UnverifiedToken struct{}

func Verify(alg Alg, key PublicKey, token []byte, validators ...TokenValidator) (_ *VerifiedToken, _ error) {
	return
}
func VerifyEncrypted(alg Alg, key PublicKey, decrypt InjectFunc, token []byte, validators ...TokenValidator) (_ *VerifiedToken, _ error) {
	return
}
func VerifyWithHeaderValidator(alg Alg, key PublicKey, token []byte, headerValidator HeaderValidator, validators ...TokenValidator) (_ *VerifiedToken, _ error) {
	return
}
func VerifyEncryptedWithHeaderValidator(alg Alg, key PublicKey, decrypt InjectFunc, token []byte, headerValidator HeaderValidator, validators ...TokenValidator) (_ *VerifiedToken, _ error) {
	return
}
func Sign(alg Alg, key PrivateKey, claims any, opts ...SignOption) (_ []byte, _ error) { return }
func SignEncrypted(alg Alg, key PrivateKey, encrypt InjectFunc, claims any, opts ...SignOption) (_ []byte, _ error) {
	return
}
func SignWithHeader(alg Alg, key PrivateKey, claims any, customHeader any, opts ...SignOption) (_ []byte, _ error) {
	return
}
func SignEncryptedWithHeader(alg Alg, key PrivateKey, encrypt InjectFunc, claims any, customHeader any, opts ...SignOption) (_ []byte, _ error) {
	return
}
func Decode(token []byte) (_ *UnverifiedToken, _ error) { return }
