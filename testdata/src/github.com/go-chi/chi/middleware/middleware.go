// Package middleware is a stub for tests: declarations with the signatures of
// github.com/go-chi/chi/middleware, and nothing behind them.
package middleware

import (
	"net/http"
)

func BasicAuth(realm string, creds map[string]string) (_ func(next http.Handler) http.Handler) {
	return
}
func Logger(next http.Handler) (_ http.Handler)    { return }
func Recoverer(next http.Handler) (_ http.Handler) { return }
