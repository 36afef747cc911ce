// Package buffalo is a stub for tests: declarations with the signatures of
// github.com/gobuffalo/buffalo, and nothing behind them.
package buffalo

import (
	"context"
	"github.com/gobuffalo/buffalo/render"
	"net/http"
)

type App struct {
	_ int
}

func (a *App) Use(mw ...MiddlewareFunc)                         {}
func (a *App) GET(p string, h Handler) (_ *RouteInfo)           { return }
func (a *App) POST(p string, h Handler) (_ *RouteInfo)          { return }
func (a *App) PUT(p string, h Handler) (_ *RouteInfo)           { return }
func (a *App) DELETE(p string, h Handler) (_ *RouteInfo)        { return }
func (a *App) HEAD(p string, h Handler) (_ *RouteInfo)          { return }
func (a *App) OPTIONS(p string, h Handler) (_ *RouteInfo)       { return }
func (a *App) PATCH(p string, h Handler) (_ *RouteInfo)         { return }
func (a *App) Mount(p string, h http.Handler)                   {}
func (a *App) Resource(p string, r Resource) (_ *App)           { return }
func (a *App) ANY(p string, h Handler)                          {}
func (a *App) Group(groupPath string) (_ *App)                  { return }
func (a *App) VirtualHost(h string) (_ *App)                    { return }
func (a *App) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

type BaseResource struct {
	_ int
}

func (v BaseResource) List(c Context) (_ error)    { return }
func (v BaseResource) Show(c Context) (_ error)    { return }
func (v BaseResource) Create(c Context) (_ error)  { return }
func (v BaseResource) Update(c Context) (_ error)  { return }
func (v BaseResource) Destroy(c Context) (_ error) { return }

type Context interface {
	context.Context
	Response() http.ResponseWriter
	Request() *http.Request
	Session() *Session
	Param(string) string
	Set(string, any)
	Bind(any) error
	Render(int, render.Renderer) error
	Error(int, error) error
	Redirect(int, string, ...any) error
	Data() map[string]any
}
type ErrorHandlers map[int]ErrorHandler
type Handler func(Context) error
type MiddlewareFunc func(Handler) Handler
type MiddlewareStack struct {
	_ int
}

func (ms *MiddlewareStack) Clear()                                         {}
func (ms *MiddlewareStack) Use(mw ...MiddlewareFunc)                       {}
func (ms *MiddlewareStack) Remove(mws ...MiddlewareFunc)                   {}
func (ms *MiddlewareStack) Skip(mw MiddlewareFunc, handlers ...Handler)    {}
func (ms *MiddlewareStack) Replace(mw1 MiddlewareFunc, mw2 MiddlewareFunc) {}

type Options struct{ Addr string }
type Resource interface {
	List(Context) error
	Show(Context) error
	Create(Context) error
	Update(Context) error
	Destroy(Context) error
}
type RouteInfo struct{ _ int }
type Session struct{ _ int }
type ErrorHandler func(int, error, Context) error

func New(opts Options) (_ *App)                      { return }
func WrapHandler(h http.Handler) (_ Handler)         { return }
func WrapHandlerFunc(h http.HandlerFunc) (_ Handler) { return }
