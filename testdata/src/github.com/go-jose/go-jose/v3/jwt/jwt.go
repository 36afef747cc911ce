// Package jwt is a stub for tests: declarations with the signatures of
// github.com/go-jose/go-jose/v3/jwt, and nothing behind them.
package jwt

import (
	"time"

	jose "github.com/go-jose/go-jose/v3"
)

type JSONWebToken struct{}

func (t *JSONWebToken) UnsafeClaimsWithoutVerification(dest ...any) (_ error) { return }
func (t *JSONWebToken) Claims(key any, dest ...any) (_ error)                 { return }

type Builder interface {
	Claims(i any) Builder
	CompactSerialize() (string, error)
}
type Claims struct{}

func (c Claims) Validate(e Expected) (_ error)                                 { return }
func (c Claims) ValidateWithLeeway(e Expected, leeway time.Duration) (_ error) { return }

type Expected struct{}
type NestedBuilder interface {
	CompactSerialize() (string, error)
}

func ParseSigned(s string) (_ *JSONWebToken, _ error) { return }
func Signed(sig jose.Signer) (_ Builder)              { return }
