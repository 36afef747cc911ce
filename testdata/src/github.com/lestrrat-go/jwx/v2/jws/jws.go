// Package jws is a stub for tests: declarations with the signatures of
// github.com/lestrrat-go/jwx/v2/jws, and nothing behind them.
package jws

import "io"

type Option interface{}
type VerifyOption interface{}
type SignOption interface{}
type ParseOption interface{}
type Message struct{}

func Verify(buf []byte, options ...VerifyOption) (_ []byte, _ error) { return }
func Sign(payload []byte, options ...SignOption) (_ []byte, _ error) { return }
func Parse(src []byte, options ...ParseOption) (_ *Message, _ error) { return }
func ParseString(src string) (_ *Message, _ error)                   { return }
func ParseReader(src io.Reader) (_ *Message, _ error)                { return }
