// Package jwt is a stub for tests: declarations with the signatures of
// github.com/dgrijalva/jwt-go/v4, and nothing behind them.
package jwt

type Token struct {
	Raw    string
	Method SigningMethod
	Claims Claims
	Valid  bool
}

func (t *Token) SignedString(key any, opts ...SigningOption) (_ string, _ error) { return }

type SigningMethod interface {
	Verify(signingString, signature string, key any) error
	Sign(signingString string, key any) (string, error)
}
type Claims interface {
	Valid(*ValidationHelper) error
}
type Parser struct{}

func (p *Parser) ParseUnverified(tokenString string, claims Claims) (token *Token, parts []string, err error) {
	return
}
func (p *Parser) Parse(tokenString string, keyFunc Keyfunc) (_ *Token, _ error) { return }
func (p *Parser) ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (_ *Token, _ error) {
	return
}

type ValidationHelper struct{}
type SigningOption func(*signingOptions)
type signingOptions struct{}
type Keyfunc func(*Token) (any, error)
type ParserOption func(*Parser)

func NewWithClaims(method SigningMethod, claims Claims) (_ *Token)                           { return }
func Parse(tokenString string, keyFunc Keyfunc, options ...ParserOption) (_ *Token, _ error) { return }
func ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc, options ...ParserOption) (_ *Token, _ error) {
	return
}
