// Package jwt is a stub for tests: declarations with the signatures of
// github.com/golang-jwt/jwt, and nothing behind them.
package jwt

var SigningMethodHS256 *SigningMethodHMAC

type MapClaims map[string]any

func (m MapClaims) Valid() (_ error) { return }

type Claims interface {
	Valid() error
}
type StandardClaims struct {
	Audience, Id, Issuer, Subject  string
	ExpiresAt, IssuedAt, NotBefore int64
}

func (c StandardClaims) Valid() (_ error) { return }

type SigningMethod interface {
	Verify(signingString, signature string, key any) error
	Sign(signingString string, key any) (string, error)
	Alg() string
}
type SigningMethodHMAC struct {
	Name string
}

func (m *SigningMethodHMAC) Alg() (_ string)                                           { return }
func (m *SigningMethodHMAC) Verify(signingString, signature string, key any) (_ error) { return }
func (m *SigningMethodHMAC) Sign(signingString string, key any) (_ string, _ error)    { return }

type Token struct {
	Raw       string
	Method    SigningMethod
	Header    map[string]any
	Claims    Claims
	Signature string
	Valid     bool
}

func (t *Token) SignedString(key any) (_ string, _ error) { return }

type Parser struct{ SkipClaimsValidation bool }

func (p *Parser) ParseUnverified(tokenString string, claims Claims) (token *Token, parts []string, err error) {
	return
}
func (p *Parser) Parse(tokenString string, keyFunc Keyfunc) (_ *Token, _ error) { return }
func (p *Parser) ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (_ *Token, _ error) {
	return
}

type Keyfunc func(*Token) (any, error)

func New(method SigningMethod) (_ *Token)                                                    { return }
func NewWithClaims(method SigningMethod, claims Claims) (_ *Token)                           { return }
func Parse(tokenString string, keyFunc Keyfunc) (_ *Token, _ error)                          { return }
func ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (_ *Token, _ error) { return }
