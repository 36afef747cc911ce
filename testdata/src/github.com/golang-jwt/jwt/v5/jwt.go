// Package jwt is a stub for tests: declarations with the signatures of
// github.com/golang-jwt/jwt/v5, and nothing behind them.
package jwt

import (
	"errors"
	"time"
)

var ErrTokenExpired = errors.New("token is expired")

type Keyfunc func(*Token) (any, error)
type ParserOption func(*Parser)
type NumericDate struct{ time.Time }

func NewNumericDate(t time.Time) (_ *NumericDate) { return }

type Claims interface {
	GetExpirationTime() (*NumericDate, error)
	GetIssuedAt() (*NumericDate, error)
	GetNotBefore() (*NumericDate, error)
	GetIssuer() (string, error)
	GetSubject() (string, error)
}
type MapClaims map[string]any

func (m MapClaims) GetExpirationTime() (_ *NumericDate, _ error) { return }
func (m MapClaims) GetIssuedAt() (_ *NumericDate, _ error)       { return }
func (m MapClaims) GetNotBefore() (_ *NumericDate, _ error)      { return }
func (m MapClaims) GetIssuer() (_ string, _ error)               { return }
func (m MapClaims) GetSubject() (_ string, _ error)              { return }

type RegisteredClaims struct {
	Issuer, Subject, ID            string
	Audience                       []string
	ExpiresAt, NotBefore, IssuedAt *NumericDate
}

func (c RegisteredClaims) GetExpirationTime() (_ *NumericDate, _ error) { return }
func (c RegisteredClaims) GetIssuedAt() (_ *NumericDate, _ error)       { return }
func (c RegisteredClaims) GetNotBefore() (_ *NumericDate, _ error)      { return }
func (c RegisteredClaims) GetIssuer() (_ string, _ error)               { return }
func (c RegisteredClaims) GetSubject() (_ string, _ error)              { return }

type SigningMethod interface {
	Verify(signingString string, sig []byte, key any) error
	Sign(signingString string, key any) ([]byte, error)
	Alg() string
}
type SigningMethodHMAC struct{ Name string }

func (m *SigningMethodHMAC) Verify(signingString string, sig []byte, key any) (_ error) { return }
func (m *SigningMethodHMAC) Sign(signingString string, key any) (_ []byte, _ error)     { return }
func (m *SigningMethodHMAC) Alg() (_ string)                                            { return }

var SigningMethodHS256 *SigningMethodHMAC

type Token struct {
	Raw       string
	Method    SigningMethod
	Header    map[string]any
	Claims    Claims
	Signature []byte
	Valid     bool
}
type TokenOption func(*Token)

func New(method SigningMethod, opts ...TokenOption) (_ *Token)                               { return }
func NewWithClaims(method SigningMethod, claims Claims, opts ...TokenOption) (_ *Token)      { return }
func (t *Token) SignedString(key any) (_ string, _ error)                                    { return }
func Parse(tokenString string, keyFunc Keyfunc, options ...ParserOption) (_ *Token, _ error) { return }
func ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc, options ...ParserOption) (_ *Token, _ error) {
	return
}

type Parser struct{ skipClaimsValidation bool }

func NewParser(options ...ParserOption) (_ *Parser)                             { return }
func WithValidMethods(methods []string) (_ ParserOption)                        { return }
func (p *Parser) Parse(tokenString string, keyFunc Keyfunc) (_ *Token, _ error) { return }
func (p *Parser) ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (_ *Token, _ error) {
	return
}
func (p *Parser) ParseUnverified(tokenString string, claims Claims) (token *Token, parts []string, err error) {
	return
}
func WithoutClaimsValidation() (_ ParserOption) { return }
func WithAudience(aud ...string) (_ ParserOption)     { return }
func WithIssuer(iss string) (_ ParserOption)          { return }
func WithSubject(sub string) (_ ParserOption)         { return }
func WithExpirationRequired() (_ ParserOption)        { return }
