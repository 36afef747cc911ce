// Package httprouter is a stub for tests: declarations with the signatures of
// github.com/julienschmidt/httprouter, and nothing behind them.
package httprouter

import (
	"context"
	"net/http"
)

type Handle func(http.ResponseWriter, *http.Request, Params)
type Param struct{ Key, Value string }
type Params []Param

func (ps Params) ByName(name string) (_ string)        { return }
func ParamsFromContext(ctx context.Context) (_ Params) { return }

type Router struct {
	RedirectTrailingSlash, RedirectFixedPath, HandleMethodNotAllowed, HandleOPTIONS bool
	GlobalOPTIONS                                                                   http.Handler
	NotFound                                                                        http.Handler
	MethodNotAllowed                                                                http.Handler
	PanicHandler                                                                    func(http.ResponseWriter, *http.Request, any)
}

func New() (_ *Router)                                                      { return }
func (r *Router) DELETE(path string, handle Handle)                         {}
func (r *Router) GET(path string, handle Handle)                            {}
func (r *Router) HEAD(path string, handle Handle)                           {}
func (r *Router) OPTIONS(path string, handle Handle)                        {}
func (r *Router) PATCH(path string, handle Handle)                          {}
func (r *Router) POST(path string, handle Handle)                           {}
func (r *Router) PUT(path string, handle Handle)                            {}
func (r *Router) Handle(method, path string, handle Handle)                 {}
func (r *Router) Handler(method, path string, handler http.Handler)         {}
func (r *Router) HandlerFunc(method, path string, handler http.HandlerFunc) {}
func (r *Router) ServeFiles(path string, root http.FileSystem)              {}
func (r *Router) ServeHTTP(w http.ResponseWriter, req *http.Request)        {}
