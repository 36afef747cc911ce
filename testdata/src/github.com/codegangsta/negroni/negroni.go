// Package negroni is a stub for tests: declarations with the signatures of
// github.com/codegangsta/negroni, and nothing behind them.
package negroni

import (
	"net/http"
)

type Handler interface {
	ServeHTTP(rw http.ResponseWriter, r *http.Request, next http.HandlerFunc)
}
type HandlerFunc func(rw http.ResponseWriter, r *http.Request, next http.HandlerFunc)

func (h HandlerFunc) ServeHTTP(rw http.ResponseWriter, r *http.Request, next http.HandlerFunc) {}

type Negroni struct {
	middleware middleware
	handlers   []Handler
}

func (n *Negroni) With(handlers ...Handler) (_ *Negroni)             { return }
func (n *Negroni) ServeHTTP(rw http.ResponseWriter, r *http.Request) {}
func (n *Negroni) Use(handler Handler)                               {}
func (n *Negroni) UseFunc(handlerFunc func(rw http.ResponseWriter, r *http.Request, next http.HandlerFunc)) {
}
func (n *Negroni) UseHandler(handler http.Handler)                                          {}
func (n *Negroni) UseHandlerFunc(handlerFunc func(rw http.ResponseWriter, r *http.Request)) {}
func (n *Negroni) Run(addr ...string)                                                       {}
func (n *Negroni) Handlers() (_ []Handler)                                                  { return }

type middleware struct {
	_ int
}

func Wrap(handler http.Handler) (_ Handler)             { return }
func WrapFunc(handlerFunc http.HandlerFunc) (_ Handler) { return }
func New(handlers ...Handler) (_ *Negroni)              { return }
func Classic() (_ *Negroni)                             { return }
