// Package securecookie is a stub for tests: declarations with the signatures of
// github.com/gorilla/securecookie, and nothing behind them.
package securecookie

type SecureCookie struct{}
type Codec interface {
	Encode(name string, value any) (string, error)
}

func (s *SecureCookie) Encode(name string, value any) (_ string, _ error)     { return }
func EncodeMulti(name string, value any, codecs ...Codec) (_ string, _ error) { return }
