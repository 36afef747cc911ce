// Package csrf is a stub for tests: declarations with the signatures of
// github.com/gorilla/csrf, and nothing behind them.
package csrf

import (
	"net/http"
)

type Option func(*csrf)

type csrf struct{ _ int }

func Protect(authKey []byte, opts ...Option) (_ func(http.Handler) http.Handler) { return }

func Token(r *http.Request) (_ string) { return }

func Secure(s bool) (_ Option) { return }

func ErrorHandler(h http.Handler) (_ Option) { return }

func FailureReason(r *http.Request) (_ error) { return }
