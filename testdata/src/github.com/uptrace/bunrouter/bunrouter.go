// Package bunrouter is a stub for tests: declarations with the signatures of
// github.com/uptrace/bunrouter, and nothing behind them.
package bunrouter

import (
	"net/http"
)

type CompatGroup struct {
	group *Group
}

func (g CompatGroup) NewGroup(path string, opts ...GroupOption) (_ *CompatGroup)  { return }
func (g CompatGroup) WithMiddleware(middleware MiddlewareFunc) (_ *CompatGroup)   { return }
func (g CompatGroup) WithGroup(path string, fn func(g *CompatGroup))              {}
func (g CompatGroup) Handle(method string, path string, handler http.HandlerFunc) {}
func (g CompatGroup) GET(path string, handler http.HandlerFunc)                   {}
func (g CompatGroup) POST(path string, handler http.HandlerFunc)                  {}
func (g CompatGroup) PUT(path string, handler http.HandlerFunc)                   {}
func (g CompatGroup) DELETE(path string, handler http.HandlerFunc)                {}
func (g CompatGroup) PATCH(path string, handler http.HandlerFunc)                 {}
func (g CompatGroup) HEAD(path string, handler http.HandlerFunc)                  {}
func (g CompatGroup) OPTIONS(path string, handler http.HandlerFunc)               {}

type CompatRouter struct {
	*CompatGroup
}
type Group struct {
	router *Router
	path   string
	stack  []MiddlewareFunc
}

func (g *Group) NewGroup(path string, opts ...GroupOption) (_ *Group) { return }
func (g *Group) Use(middlewares ...MiddlewareFunc) (_ *Group)         { return }
func (g *Group) WithMiddleware(middleware MiddlewareFunc) (_ *Group)  { return }
func (g *Group) WithGroup(path string, fn func(g *Group))             {}
func (g *Group) Handle(meth string, path string, handler HandlerFunc) {}
func (g *Group) GET(path string, handler HandlerFunc)                 {}
func (g *Group) POST(path string, handler HandlerFunc)                {}
func (g *Group) PUT(path string, handler HandlerFunc)                 {}
func (g *Group) DELETE(path string, handler HandlerFunc)              {}
func (g *Group) PATCH(path string, handler HandlerFunc)               {}
func (g *Group) HEAD(path string, handler HandlerFunc)                {}
func (g *Group) OPTIONS(path string, handler HandlerFunc)             {}
func (g *Group) Compat() (_ *CompatGroup)                             { return }
func (g *Group) Verbose() (_ *VerboseGroup)                           { return }

type GroupOption interface {
	Option
	groupOption()
}
type HandlerFunc func(w http.ResponseWriter, req Request) error

func (h HandlerFunc) ServeHTTP(w http.ResponseWriter, req *http.Request) {}

type MiddlewareFunc func(next HandlerFunc) HandlerFunc
type Option interface {
	apply(cfg *config)
}
type Params struct{ _ int }
type Request struct{ *http.Request }

func (req Request) Param(key string) (_ string) { return }

type Router struct {
	Group
}

func (r *Router) ServeHTTP(w http.ResponseWriter, req *http.Request)                {}
func (r *Router) ServeHTTPError(w http.ResponseWriter, req *http.Request) (_ error) { return }
func (r *Router) Compat() (_ *CompatRouter)                                         { return }
func (r *Router) Verbose() (_ *VerboseRouter)                                       { return }

type VerboseGroup struct {
	group *Group
}

func (g VerboseGroup) NewGroup(path string, opts ...GroupOption) (_ *VerboseGroup)   { return }
func (g VerboseGroup) WithMiddleware(middleware MiddlewareFunc) (_ *VerboseGroup)    { return }
func (g VerboseGroup) WithGroup(path string, fn func(g *VerboseGroup))               {}
func (g VerboseGroup) Handle(method string, path string, handler VerboseHandlerFunc) {}
func (g VerboseGroup) GET(path string, handler VerboseHandlerFunc)                   {}
func (g VerboseGroup) POST(path string, handler VerboseHandlerFunc)                  {}
func (g VerboseGroup) PUT(path string, handler VerboseHandlerFunc)                   {}
func (g VerboseGroup) DELETE(path string, handler VerboseHandlerFunc)                {}
func (g VerboseGroup) PATCH(path string, handler VerboseHandlerFunc)                 {}
func (g VerboseGroup) HEAD(path string, handler VerboseHandlerFunc)                  {}
func (g VerboseGroup) OPTIONS(path string, handler VerboseHandlerFunc)               {}

type VerboseHandlerFunc func(w http.ResponseWriter, req *http.Request, ps Params)
type VerboseRouter struct {
	*VerboseGroup
}
type config struct{ _ int }

func WithNotFoundHandler(handler HandlerFunc) (_ Option)         { return }
func WithMethodNotAllowedHandler(handler HandlerFunc) (_ Option) { return }
func WithGroup(fn func(g *Group)) (_ GroupOption)                { return }
func WithMiddleware(fns ...MiddlewareFunc) (_ GroupOption)       { return }
func Use(fns ...MiddlewareFunc) (_ GroupOption)                  { return }
func WithHandler(fn HandlerFunc) (_ GroupOption)                 { return }
func HTTPHandler(handler http.Handler) (_ HandlerFunc)           { return }
func HTTPHandlerFunc(handler http.HandlerFunc) (_ HandlerFunc)   { return }
func JSON(w http.ResponseWriter, value interface{}) (_ error)    { return }
func New(opts ...Option) (_ *Router)                             { return }
