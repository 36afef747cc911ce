// Package jwt is a stub for tests: declarations with the signatures of
// github.com/golang-jwt/jwt/v4, and nothing behind them.
package jwt

import (
	"errors"
	"time"
)

var ErrTokenExpired = errors.New("token is expired")

type Keyfunc func(*Token) (any, error)
type ParserOption func(*Parser)
type Claims interface{ Valid() error }
type MapClaims map[string]any

func (m MapClaims) Valid() (_ error) { return }

type NumericDate struct{ time.Time }

func NewNumericDate(t time.Time) (_ *NumericDate) { return }

type RegisteredClaims struct {
	Issuer, Subject, ID            string
	Audience                       []string
	ExpiresAt, NotBefore, IssuedAt *NumericDate
}

func (c RegisteredClaims) Valid() (_ error) { return }

type SigningMethod interface {
	Verify(signingString, signature string, key any) error
	Sign(signingString string, key any) (string, error)
	Alg() string
}
type SigningMethodHMAC struct{ Name string }

func (m *SigningMethodHMAC) Verify(signingString, signature string, key any) (_ error) { return }
func (m *SigningMethodHMAC) Sign(signingString string, key any) (_ string, _ error)    { return }
func (m *SigningMethodHMAC) Alg() (_ string)                                           { return }

var SigningMethodHS256 *SigningMethodHMAC

type Token struct {
	Raw       string
	Method    SigningMethod
	Header    map[string]any
	Claims    Claims
	Signature string
	Valid     bool
}

func New(method SigningMethod) (_ *Token)                                                    { return }
func NewWithClaims(method SigningMethod, claims Claims) (_ *Token)                           { return }
func (t *Token) SignedString(key any) (_ string, _ error)                                    { return }
func Parse(tokenString string, keyFunc Keyfunc, options ...ParserOption) (_ *Token, _ error) { return }
func ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc, options ...ParserOption) (_ *Token, _ error) {
	return
}

type Parser struct{ SkipClaimsValidation bool }

func NewParser(options ...ParserOption) (_ *Parser)                             { return }
func (p *Parser) Parse(tokenString string, keyFunc Keyfunc) (_ *Token, _ error) { return }
func (p *Parser) ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (_ *Token, _ error) {
	return
}
func (p *Parser) ParseUnverified(tokenString string, claims Claims) (token *Token, parts []string, err error) {
	return
}
func WithoutClaimsValidation() (_ ParserOption) { return }
func WithValidMethods(methods []string) (_ ParserOption) { return }
