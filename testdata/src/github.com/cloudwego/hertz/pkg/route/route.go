// Package route is a stub for tests: declarations with the signatures of
// github.com/cloudwego/hertz/pkg/route, and nothing behind them.
package route

import (
	"context"
	"github.com/cloudwego/hertz/pkg/app"
)

type Engine struct {
	RouterGroup
	PanicHandler app.HandlerFunc
}

func (engine *Engine) Run() (_ error)                                       { return }
func (engine *Engine) ServeHTTP(c context.Context, ctx *app.RequestContext) {}
func (engine *Engine) NoRoute(handlers ...app.HandlerFunc)                  {}
func (engine *Engine) NoMethod(handlers ...app.HandlerFunc)                 {}
func (engine *Engine) Use(middleware ...app.HandlerFunc) (_ IRoutes)        { return }

type IRouter interface {
	IRoutes
	Group(string, ...app.HandlerFunc) *RouterGroup
}
type IRoutes interface {
	Use(...app.HandlerFunc) IRoutes
	Handle(string, string, ...app.HandlerFunc) IRoutes
	Any(string, ...app.HandlerFunc) IRoutes
	GET(string, ...app.HandlerFunc) IRoutes
	POST(string, ...app.HandlerFunc) IRoutes
	DELETE(string, ...app.HandlerFunc) IRoutes
	PATCH(string, ...app.HandlerFunc) IRoutes
	PUT(string, ...app.HandlerFunc) IRoutes
	OPTIONS(string, ...app.HandlerFunc) IRoutes
	HEAD(string, ...app.HandlerFunc) IRoutes
	StaticFile(string, string) IRoutes
	Static(string, string) IRoutes
	StaticFS(string, *app.FS) IRoutes
}
type RouterGroup struct {
	_ int
}

func (group *RouterGroup) Use(middleware ...app.HandlerFunc) (_ IRoutes) { return }
func (group *RouterGroup) Group(relativePath string, handlers ...app.HandlerFunc) (_ *RouterGroup) {
	return
}
func (group *RouterGroup) Handle(httpMethod, relativePath string, handlers ...app.HandlerFunc) (_ IRoutes) {
	return
}
func (group *RouterGroup) POST(relativePath string, handlers ...app.HandlerFunc) (_ IRoutes) { return }
func (group *RouterGroup) GET(relativePath string, handlers ...app.HandlerFunc) (_ IRoutes)  { return }
func (group *RouterGroup) DELETE(relativePath string, handlers ...app.HandlerFunc) (_ IRoutes) {
	return
}
func (group *RouterGroup) PATCH(relativePath string, handlers ...app.HandlerFunc) (_ IRoutes) { return }
func (group *RouterGroup) PUT(relativePath string, handlers ...app.HandlerFunc) (_ IRoutes)   { return }
func (group *RouterGroup) OPTIONS(relativePath string, handlers ...app.HandlerFunc) (_ IRoutes) {
	return
}
func (group *RouterGroup) HEAD(relativePath string, handlers ...app.HandlerFunc) (_ IRoutes) { return }
func (group *RouterGroup) Any(relativePath string, handlers ...app.HandlerFunc) (_ IRoutes)  { return }
func (group *RouterGroup) GETEX(relativePath string, handler app.HandlerFunc, handlerName string) (_ IRoutes) {
	return
}
func (group *RouterGroup) POSTEX(relativePath string, handler app.HandlerFunc, handlerName string) (_ IRoutes) {
	return
}
func (group *RouterGroup) PUTEX(relativePath string, handler app.HandlerFunc, handlerName string) (_ IRoutes) {
	return
}
func (group *RouterGroup) DELETEEX(relativePath string, handler app.HandlerFunc, handlerName string) (_ IRoutes) {
	return
}
func (group *RouterGroup) HEADEX(relativePath string, handler app.HandlerFunc, handlerName string) (_ IRoutes) {
	return
}
func (group *RouterGroup) AnyEX(relativePath string, handler app.HandlerFunc, handlerName string) (_ IRoutes) {
	return
}
func (group *RouterGroup) HandleEX(httpMethod, relativePath string, handler app.HandlerFunc, handlerName string) (_ IRoutes) {
	return
}
