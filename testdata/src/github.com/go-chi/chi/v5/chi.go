// Package chi is a stub for tests: declarations with the signatures of
// github.com/go-chi/chi/v5, and nothing behind them.
package chi

import (
	"context"
	"net/http"
)

type Router interface {
	http.Handler
	Routes
	Use(middlewares ...func(http.Handler) http.Handler)
	With(middlewares ...func(http.Handler) http.Handler) Router
	Group(fn func(r Router)) Router
	Route(pattern string, fn func(r Router)) Router
	Mount(pattern string, h http.Handler)
	Handle(pattern string, h http.Handler)
	HandleFunc(pattern string, h http.HandlerFunc)
	Method(method, pattern string, h http.Handler)
	MethodFunc(method, pattern string, h http.HandlerFunc)
	Connect(pattern string, h http.HandlerFunc)
	Delete(pattern string, h http.HandlerFunc)
	Get(pattern string, h http.HandlerFunc)
	Head(pattern string, h http.HandlerFunc)
	Options(pattern string, h http.HandlerFunc)
	Patch(pattern string, h http.HandlerFunc)
	Post(pattern string, h http.HandlerFunc)
	Put(pattern string, h http.HandlerFunc)
	Trace(pattern string, h http.HandlerFunc)
	NotFound(h http.HandlerFunc)
	MethodNotAllowed(h http.HandlerFunc)
}

type Routes interface {
	Routes() []Route
	Middlewares() Middlewares
	Match(rctx *Context, method, path string) bool
}
type Route struct {
	SubRoutes Routes
	Handlers  map[string]http.Handler
	Pattern   string
}
type Context struct{ RoutePath string }
type Middlewares []func(http.Handler) http.Handler

func (mws Middlewares) Handler(h http.Handler) (_ http.Handler)            { return }
func (mws Middlewares) HandlerFunc(h http.HandlerFunc) (_ http.Handler)    { return }
func Chain(middlewares ...func(http.Handler) http.Handler) (_ Middlewares) { return }
func NewRouter() (_ *Mux)                                                  { return }
func NewMux() (_ *Mux)                                                     { return }
func URLParam(r *http.Request, key string) (_ string)                      { return }
func URLParamFromCtx(ctx context.Context, key string) (_ string)           { return }
func RouteContext(ctx context.Context) (_ *Context)                        { return }

type Mux struct{ handler http.Handler }

func (mx *Mux) ServeHTTP(w http.ResponseWriter, r *http.Request)               {}
func (mx *Mux) Use(middlewares ...func(http.Handler) http.Handler)             {}
func (mx *Mux) With(middlewares ...func(http.Handler) http.Handler) (_ Router) { return }
func (mx *Mux) Group(fn func(r Router)) (_ Router)                             { return }
func (mx *Mux) Route(pattern string, fn func(r Router)) (_ Router)             { return }
func (mx *Mux) Mount(pattern string, handler http.Handler)                     {}
func (mx *Mux) Handle(pattern string, handler http.Handler)                    {}
func (mx *Mux) HandleFunc(pattern string, handlerFn http.HandlerFunc)          {}
func (mx *Mux) Method(method, pattern string, handler http.Handler)            {}
func (mx *Mux) MethodFunc(method, pattern string, handlerFn http.HandlerFunc)  {}
func (mx *Mux) Connect(pattern string, handlerFn http.HandlerFunc)             {}
func (mx *Mux) Delete(pattern string, handlerFn http.HandlerFunc)              {}
func (mx *Mux) Get(pattern string, handlerFn http.HandlerFunc)                 {}
func (mx *Mux) Head(pattern string, handlerFn http.HandlerFunc)                {}
func (mx *Mux) Options(pattern string, handlerFn http.HandlerFunc)             {}
func (mx *Mux) Patch(pattern string, handlerFn http.HandlerFunc)               {}
func (mx *Mux) Post(pattern string, handlerFn http.HandlerFunc)                {}
func (mx *Mux) Put(pattern string, handlerFn http.HandlerFunc)                 {}
func (mx *Mux) Trace(pattern string, handlerFn http.HandlerFunc)               {}
func (mx *Mux) NotFound(handlerFn http.HandlerFunc)                            {}
func (mx *Mux) MethodNotAllowed(handlerFn http.HandlerFunc)                    {}
func (mx *Mux) Routes() (_ []Route)                                            { return }
func (mx *Mux) Middlewares() (_ Middlewares)                                   { return }
func (mx *Mux) Match(rctx *Context, method, path string) (_ bool)              { return }
