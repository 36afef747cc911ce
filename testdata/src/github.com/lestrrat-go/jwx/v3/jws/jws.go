// Package jws is a stub for tests: declarations with the signatures of
// github.com/lestrrat-go/jwx/v3/jws, and nothing behind them.
package jws

import (
	"io"

	"github.com/lestrrat-go/jwx/v3/jwa"
)

type Option interface{}
type VerifyOption interface{}
type SignOption interface{}
type ParseOption interface{}
type Message struct{}

func Verify(buf []byte, options ...VerifyOption) (_ []byte, _ error) { return }
func VerifyCompactFast(key any, compact []byte, alg jwa.SignatureAlgorithm) (_ []byte, _ error) {
	return
}
func Sign(payload []byte, options ...SignOption) (_ []byte, _ error)          { return }
func Parse(src []byte, options ...ParseOption) (_ *Message, _ error)          { return }
func ParseString(src string, options ...ParseOption) (_ *Message, _ error)    { return }
func ParseReader(src io.Reader, options ...ParseOption) (_ *Message, _ error) { return }
