// Package middleware is a stub for tests: declarations with the signatures of
// github.com/go-chi/chi/middleware, and nothing behind them.
package middleware

import (
	"net/http"
)

func BasicAuth(realm string, creds map[string]string) (_ func(next http.Handler) http.Handler) {
	return
}
func Logger(next http.Handler) (_ http.Handler)          { return }
func Recoverer(next http.Handler) (_ http.Handler)       { return }
func CleanPath(next http.Handler) (_ http.Handler)       { return }
func GetHead(next http.Handler) (_ http.Handler)         { return }
func NoCache(next http.Handler) (_ http.Handler)         { return }
func RealIP(next http.Handler) (_ http.Handler)          { return }
func RedirectSlashes(next http.Handler) (_ http.Handler) { return }
func RequestID(next http.Handler) (_ http.Handler)       { return }
func StripSlashes(next http.Handler) (_ http.Handler)    { return }
func URLFormat(next http.Handler) (_ http.Handler)       { return }
