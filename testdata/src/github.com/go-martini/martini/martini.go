// Package martini is a stub for tests: declarations with the signatures of
// github.com/go-martini/martini, and nothing behind them.
package martini

import "net/http"

type Handler interface{}

type Params map[string]string

type Route interface {
	Name(string)
}

type Router interface {
	Group(string, func(Router), ...Handler)
	Delete(string, ...Handler) Route
	Get(string, ...Handler) Route
	Head(string, ...Handler) Route
	Options(string, ...Handler) Route
	Patch(string, ...Handler) Route
	Post(string, ...Handler) Route
	Put(string, ...Handler) Route
	Any(string, ...Handler) Route
	AddRoute(string, string, ...Handler) Route
	NotFound(...Handler)
}

type Context interface {
	Next()
	Written() bool
}

type Martini struct {
	handlers []Handler
}

type ClassicMartini struct {
	*Martini
	Router
}

func New() (_ *Martini)                                             { return }
func NewRouter() (_ Router)                                         { return }
func Classic() (_ *ClassicMartini)                                  { return }
func (m *Martini) Use(handler Handler)                              {}
func (m *Martini) Run()                                             {}
func (m *Martini) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
