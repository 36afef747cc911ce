// Package router is a stub for tests: declarations with the signatures of
// github.com/fasthttp/router, and nothing behind them.
package router

import (
	"github.com/valyala/fasthttp"
)

type Group struct {
	_ int
}

func (g *Group) Group(path string) (_ *Group)                                { return }
func (g *Group) GET(path string, handler fasthttp.RequestHandler)            {}
func (g *Group) HEAD(path string, handler fasthttp.RequestHandler)           {}
func (g *Group) POST(path string, handler fasthttp.RequestHandler)           {}
func (g *Group) PUT(path string, handler fasthttp.RequestHandler)            {}
func (g *Group) PATCH(path string, handler fasthttp.RequestHandler)          {}
func (g *Group) DELETE(path string, handler fasthttp.RequestHandler)         {}
func (g *Group) CONNECT(path string, handler fasthttp.RequestHandler)        {}
func (g *Group) OPTIONS(path string, handler fasthttp.RequestHandler)        {}
func (g *Group) TRACE(path string, handler fasthttp.RequestHandler)          {}
func (g *Group) ANY(path string, handler fasthttp.RequestHandler)            {}
func (g *Group) Handle(method, path string, handler fasthttp.RequestHandler) {}

type Router struct {
	NotFound         fasthttp.RequestHandler
	MethodNotAllowed fasthttp.RequestHandler
	PanicHandler     func(*fasthttp.RequestCtx, interface{})
}

func (r *Router) Group(path string) (_ *Group)                                { return }
func (r *Router) GET(path string, handler fasthttp.RequestHandler)            {}
func (r *Router) HEAD(path string, handler fasthttp.RequestHandler)           {}
func (r *Router) POST(path string, handler fasthttp.RequestHandler)           {}
func (r *Router) PUT(path string, handler fasthttp.RequestHandler)            {}
func (r *Router) PATCH(path string, handler fasthttp.RequestHandler)          {}
func (r *Router) DELETE(path string, handler fasthttp.RequestHandler)         {}
func (r *Router) CONNECT(path string, handler fasthttp.RequestHandler)        {}
func (r *Router) OPTIONS(path string, handler fasthttp.RequestHandler)        {}
func (r *Router) TRACE(path string, handler fasthttp.RequestHandler)          {}
func (r *Router) ANY(path string, handler fasthttp.RequestHandler)            {}
func (r *Router) Handle(method, path string, handler fasthttp.RequestHandler) {}
func (r *Router) Handler(ctx *fasthttp.RequestCtx)                            {}
func New() (_ *Router)                                                        { return }
