// Package httpauth is a stub for tests: declarations with the signatures of
// github.com/goji/httpauth, and nothing behind them.
package httpauth

import "net/http"

type AuthOptions struct{}

func SimpleBasicAuth(user, password string) (_ func(http.Handler) http.Handler) { return }
func BasicAuth(o AuthOptions) (_ func(http.Handler) http.Handler)               { return }
