// Package chi is a stub for tests: declarations with the signatures of
// github.com/go-chi/chi, and nothing behind them.
package chi

import (
	"net/http"
	"sync"
)

type Context struct {
	RoutePath string
}

func (x *Context) URLParam(key string) (_ string) { return }

type Middlewares []func(http.Handler) http.Handler

func (mws Middlewares) Handler(h http.Handler) (_ http.Handler)         { return }
func (mws Middlewares) HandlerFunc(h http.HandlerFunc) (_ http.Handler) { return }

type Mux struct {
	tree                    *node
	middlewares             []func(http.Handler) http.Handler
	inline                  bool
	parent                  *Mux
	handler                 http.Handler
	pool                    *sync.Pool
	notFoundHandler         http.HandlerFunc
	methodNotAllowedHandler http.HandlerFunc
}

func (mx *Mux) ServeHTTP(w http.ResponseWriter, r *http.Request)               {}
func (mx *Mux) Use(middlewares ...func(http.Handler) http.Handler)             {}
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
func (mx *Mux) With(middlewares ...func(http.Handler) http.Handler) (_ Router) { return }
func (mx *Mux) Group(fn func(r Router)) (_ Router)                             { return }
func (mx *Mux) Route(pattern string, fn func(r Router)) (_ Router)             { return }
func (mx *Mux) Mount(pattern string, handler http.Handler)                     {}
func (mx *Mux) Routes() (_ []Route)                                            { return }
func (mx *Mux) Middlewares() (_ Middlewares)                                   { return }
func (mx *Mux) Match(rctx *Context, method, path string) (_ bool)              { return }
func (mx *Mux) NotFoundHandler() (_ http.HandlerFunc)                          { return }
func (mx *Mux) MethodNotAllowedHandler() (_ http.HandlerFunc)                  { return }

type Route struct {
	Pattern   string
	Handlers  map[string]http.Handler
	SubRoutes Routes
}
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
type node struct {
	_ int
}

func Chain(middlewares ...func(http.Handler) http.Handler) (_ Middlewares) { return }
func NewRouter() (_ *Mux)                                                  { return }
func URLParam(r *http.Request, key string) (_ string)                      { return }
func NewMux() (_ *Mux)                                                     { return }
