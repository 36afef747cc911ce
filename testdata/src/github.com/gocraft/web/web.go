// Package web is a stub for tests: declarations with the signatures of
// github.com/gocraft/web, and nothing behind them.
package web

import "net/http"

type NextMiddlewareFunc func(ResponseWriter, *Request)
type Request struct {
	*http.Request
	PathParams map[string]string
}

func (r *Request) IsRouted() (_ bool)    { return }
func (r *Request) RoutePath() (_ string) { return }

type ResponseWriter interface {
	http.ResponseWriter
	StatusCode() int
}
type Router struct {
	_ int
}

func (rootRouter *Router) ServeHTTP(rw http.ResponseWriter, r *http.Request) {}
func (r *Router) Subrouter(ctx interface{}, pathPrefix string) (_ *Router)   { return }
func (r *Router) Middleware(fn interface{}) (_ *Router)                      { return }
func (r *Router) Error(fn interface{}) (_ *Router)                           { return }
func (r *Router) NotFound(fn interface{}) (_ *Router)                        { return }
func (r *Router) OptionsHandler(fn interface{}) (_ *Router)                  { return }
func (r *Router) Get(path string, fn interface{}) (_ *Router)                { return }
func (r *Router) Post(path string, fn interface{}) (_ *Router)               { return }
func (r *Router) Put(path string, fn interface{}) (_ *Router)                { return }
func (r *Router) Delete(path string, fn interface{}) (_ *Router)             { return }
func (r *Router) Patch(path string, fn interface{}) (_ *Router)              { return }
func (r *Router) Head(path string, fn interface{}) (_ *Router)               { return }
func (r *Router) Options(path string, fn interface{}) (_ *Router)            { return }

func New(ctx interface{}) (_ *Router)                              { return }
func NewWithPrefix(ctx interface{}, pathPrefix string) (_ *Router) { return }
