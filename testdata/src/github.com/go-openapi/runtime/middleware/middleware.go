// Package middleware is a stub for tests: declarations with the signatures of
// github.com/go-openapi/runtime/middleware, and nothing behind them.
package middleware

import (
	"github.com/go-openapi/runtime"
	"net/http"
)

type Builder func(http.Handler) http.Handler
type Context struct {
	_ int
}

func (c *Context) BindValidRequest(request *http.Request, route *MatchedRoute, binder RequestBinder) (_ error) {
	return
}
func (c *Context) RouteInfo(request *http.Request) (_ *MatchedRoute, _ *http.Request, _ bool) { return }
func (c *Context) Respond(rw http.ResponseWriter, r *http.Request, produces []string, route *MatchedRoute, data any) {
}
func (c *Context) APIHandler(builder Builder, opts ...UIOption) (_ http.Handler) { return }
func (c *Context) RoutesHandler(builder Builder) (_ http.Handler)                { return }
func (c *Context) Authorize(request *http.Request, route *MatchedRoute) (_ any, _ *http.Request, _ error) {
	return
}

type MatchedRoute struct{ _ int }
type RequestBinder interface {
	BindRequest(*http.Request, *MatchedRoute) error
}
type Responder interface {
	WriteResponse(http.ResponseWriter, runtime.Producer)
}
type ResponderFunc func(http.ResponseWriter, runtime.Producer)

func (fn ResponderFunc) WriteResponse(rw http.ResponseWriter, pr runtime.Producer) {}

type RouteAuthenticator struct{ _ int }
type RouteAuthenticators []RouteAuthenticator

func (ras RouteAuthenticators) Authenticate(req *http.Request, route *MatchedRoute) (_ bool, _ any, _ error) {
	return
}

type UIOption func(*UIOptions)
type UIOptions struct {
	_ int
}

func NotImplemented(message string) (_ Responder)                    { return }
func Error(code int, data any, headers ...http.Header) (_ Responder) { return }
