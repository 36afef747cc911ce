// Package csrf is a stub for tests: declarations with the signatures of
// github.com/gorilla/csrf, and nothing behind them.
package csrf

import "net/http"

type Option func(*csrf)
type csrf struct{}

func Protect(authKey []byte, opts ...Option) (_ func(http.Handler) http.Handler) { return }
func Token(r *http.Request) (_ string)                                           { return }
func FailureReason(r *http.Request) (_ error)                                    { return }
