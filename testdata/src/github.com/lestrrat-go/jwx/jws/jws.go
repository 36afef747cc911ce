// Package jws is a stub for tests: declarations with the signatures of
// github.com/lestrrat-go/jwx/jws, and nothing behind them.
package jws

import (
	"io"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwk"
)

type Option interface{}
type VerifyOption interface{}
type SignOption interface{}
type Message struct{}

func Verify(buf []byte, alg jwa.SignatureAlgorithm, key any, options ...VerifyOption) (_ []byte, _ error) {
	return
}
func VerifySet(buf []byte, set jwk.Set) (_ []byte, _ error)              { return }
func VerifyAuto(buf []byte, options ...VerifyOption) (_ []byte, _ error) { return }
func Sign(payload []byte, alg jwa.SignatureAlgorithm, key any, options ...SignOption) (_ []byte, _ error) {
	return
}
func SignMulti(payload []byte, options ...Option) (_ []byte, _ error) { return }
func Parse(src []byte) (_ *Message, _ error)                          { return }
func ParseString(src string) (_ *Message, _ error)                    { return }
func ParseReader(src io.Reader) (_ *Message, _ error)                 { return }
