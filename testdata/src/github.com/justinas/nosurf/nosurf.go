// Package nosurf is a stub for tests: declarations with the signatures of
// github.com/justinas/nosurf, and nothing behind them.
package nosurf

import "net/http"

type CSRFHandler struct{}

func (h *CSRFHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func New(handler http.Handler) (_ *CSRFHandler)        { return }
func Token(req *http.Request) (_ string)               { return }
func NewPure(handler http.Handler) (_ http.Handler)    { return }
func VerifyToken(realToken, sentToken string) (_ bool) { return }
func Reason(req *http.Request) (_ error)               { return }
