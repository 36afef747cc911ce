// Package cors is a stub for tests: declarations with the signatures of
// github.com/rs/cors, and nothing behind them.
package cors

import (
	"net/http"
)

type Cors struct{ _ int }

func (c *Cors) Handler(h http.Handler) (_ http.Handler)                                 { return }
func (c *Cors) HandlerFunc(w http.ResponseWriter, r *http.Request)                      {}
func (c *Cors) ServeHTTP(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {}
func (c *Cors) OriginAllowed(r *http.Request) (_ bool)                                  { return }

type Options struct {
	AllowedOrigins   []string
	AllowCredentials bool
}

func New(options Options) (_ *Cors) { return }
func Default() (_ *Cors)            { return }
func AllowAll() (_ *Cors)           { return }
