// Package jwt is a stub for tests: declarations with the signatures of
// github.com/lestrrat-go/jwx/v3/jwt, and nothing behind them.
package jwt

import (
	"io"
	"net/http"
	"net/url"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
)

type Option interface{}
type ParseOption interface{}
type Token interface {
	Subject() (string, bool)
}
type ValidateOption interface{}
type SignEncryptParseOption interface{}
type SignOption interface{}
type Serializer struct{}

func (s *Serializer) Serialize(t Token) (_ []byte, _ error) { return }

func Parse(s []byte, options ...ParseOption) (_ Token, _ error)                              { return }
func Validate(t Token, options ...ValidateOption) (_ error)                                  { return }
func WithKeySet(set jwk.Set, options ...any) (_ ParseOption)                                 { return }
func WithKey(alg jwa.KeyAlgorithm, key any, suboptions ...Option) (_ SignEncryptParseOption) { return }
func ParseInsecure(s []byte, options ...ParseOption) (_ Token, _ error)                      { return }
func ParseString(s string, options ...ParseOption) (_ Token, _ error)                        { return }
func ParseReader(src io.Reader, options ...ParseOption) (_ Token, _ error)                   { return }
func ParseRequest(req *http.Request, options ...ParseOption) (_ Token, _ error)              { return }
func ParseHeader(hdr http.Header, name string, options ...ParseOption) (_ Token, _ error)    { return }
func ParseForm(values url.Values, name string, options ...ParseOption) (_ Token, _ error)    { return }
func ParseCookie(req *http.Request, name string, options ...ParseOption) (_ Token, _ error)  { return }
func Sign(t Token, options ...SignOption) (_ []byte, _ error)                                { return }
func WithAudience(s string) (_ ValidateOption) { return }
func WithIssuer(s string) (_ ValidateOption)   { return }
func WithSubject(s string) (_ ValidateOption)  { return }
