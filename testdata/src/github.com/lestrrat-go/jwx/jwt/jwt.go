// Package jwt is a stub for tests: declarations with the signatures of
// github.com/lestrrat-go/jwx/jwt, and nothing behind them.
package jwt

import (
	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwk"
)

type Option interface{}
type ParseOption interface{}
type Token interface {
	Subject() string
}
type ValidateOption interface{}
type SignOption interface{}

func Parse(s []byte, options ...ParseOption) (_ Token, _ error) { return }
func Validate(t Token, options ...ValidateOption) (_ error)     { return }
func WithKeySet(set jwk.Set) (_ ParseOption)                    { return }
func Sign(t Token, alg jwa.SignatureAlgorithm, key any, options ...SignOption) (_ []byte, _ error) {
	return
}
