// Package pat is a stub for tests: declarations with the signatures of
// github.com/bmizerany/pat, and nothing behind them.
package pat

import (
	"net/http"
)

type PatternServeMux struct {
	NotFound http.Handler
	handlers map[string][]*patHandler
}

func (p *PatternServeMux) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
func (p *PatternServeMux) Head(pat string, h http.Handler)                  {}
func (p *PatternServeMux) Get(pat string, h http.Handler)                   {}
func (p *PatternServeMux) Post(pat string, h http.Handler)                  {}
func (p *PatternServeMux) Put(pat string, h http.Handler)                   {}
func (p *PatternServeMux) Del(pat string, h http.Handler)                   {}
func (p *PatternServeMux) Options(pat string, h http.Handler)               {}
func (p *PatternServeMux) Patch(pat string, h http.Handler)                 {}
func (p *PatternServeMux) Add(meth, pat string, h http.Handler)             {}

type patHandler struct {
	_ int
}

func New() (_ *PatternServeMux) { return }
