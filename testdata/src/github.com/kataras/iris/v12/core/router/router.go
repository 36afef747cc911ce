// Package router is a stub for tests: declarations with the signatures of
// github.com/kataras/iris/v12/core/router, and nothing behind them.
package router

import (
	"net/http"

	"github.com/kataras/iris/v12/context"
)

type APIBuilder struct {
	_ int
}

func (api *APIBuilder) HandleFunc(method, relativePath string, handlersFn ...interface{}) (_ *Route) {
	return
}
func (api *APIBuilder) UseFunc(handlersFn ...interface{})        {}
func (api *APIBuilder) AllowMethods(methods ...string) (_ Party) { return }
func (api *APIBuilder) Handle(method string, relativePath string, handlers ...context.Handler) (_ *Route) {
	return
}
func (api *APIBuilder) HandleMany(methodOrMulti string, relativePathorMulti string, handlers ...context.Handler) (_ []*Route) {
	return
}
func (api *APIBuilder) CreateRoutes(methods []string, relativePath string, handlers ...context.Handler) (_ []*Route) {
	return
}
func (api *APIBuilder) Party(relativePath string, handlers ...context.Handler) (_ Party) { return }
func (api *APIBuilder) PartyFunc(relativePath string, partyBuilderFunc func(p Party)) (_ Party) {
	return
}
func (api *APIBuilder) PartyConfigure(relativePath string, partyReg ...PartyConfigurator) (_ Party) {
	return
}
func (api *APIBuilder) Subdomain(subdomain string, middleware ...context.Handler) (_ Party)  { return }
func (api *APIBuilder) WildcardSubdomain(middleware ...context.Handler) (_ Party)            { return }
func (api *APIBuilder) UseRouter(handlers ...context.Handler)                                {}
func (api *APIBuilder) UseError(handlers ...context.Handler)                                 {}
func (api *APIBuilder) Use(handlers ...context.Handler)                                      {}
func (api *APIBuilder) UseOnce(handlers ...context.Handler)                                  {}
func (api *APIBuilder) UseGlobal(handlers ...context.Handler)                                {}
func (api *APIBuilder) Done(handlers ...context.Handler)                                     {}
func (api *APIBuilder) DoneGlobal(handlers ...context.Handler)                               {}
func (api *APIBuilder) Reset() (_ Party)                                                     { return }
func (api *APIBuilder) None(relativePath string, handlers ...context.Handler) (_ *Route)     { return }
func (api *APIBuilder) Get(relativePath string, handlers ...context.Handler) (_ *Route)      { return }
func (api *APIBuilder) Post(relativePath string, handlers ...context.Handler) (_ *Route)     { return }
func (api *APIBuilder) Put(relativePath string, handlers ...context.Handler) (_ *Route)      { return }
func (api *APIBuilder) Delete(relativePath string, handlers ...context.Handler) (_ *Route)   { return }
func (api *APIBuilder) Connect(relativePath string, handlers ...context.Handler) (_ *Route)  { return }
func (api *APIBuilder) Head(relativePath string, handlers ...context.Handler) (_ *Route)     { return }
func (api *APIBuilder) Options(relativePath string, handlers ...context.Handler) (_ *Route)  { return }
func (api *APIBuilder) Patch(relativePath string, handlers ...context.Handler) (_ *Route)    { return }
func (api *APIBuilder) Trace(relativePath string, handlers ...context.Handler) (_ *Route)    { return }
func (api *APIBuilder) Any(relativePath string, handlers ...context.Handler) (_ []*Route)    { return }
func (api *APIBuilder) OnErrorCode(statusCode int, handlers ...context.Handler) (_ []*Route) { return }
func (api *APIBuilder) OnAnyErrorCode(handlers ...context.Handler) (_ []*Route)              { return }

type Party interface {
	HandleFunc(method, relativePath string, handlersFn ...interface{}) *Route
	UseFunc(handlersFn ...interface{})
	OnErrorCode(statusCode int, handlers ...context.Handler) []*Route
	OnAnyErrorCode(handlers ...context.Handler) []*Route
	Party(relativePath string, middleware ...context.Handler) Party
	PartyFunc(relativePath string, partyBuilderFunc func(p Party)) Party
	PartyConfigure(relativePath string, partyReg ...PartyConfigurator) Party
	Subdomain(subdomain string, middleware ...context.Handler) Party
	UseRouter(handlers ...context.Handler)
	UseError(handlers ...context.Handler)
	Use(middleware ...context.Handler)
	UseOnce(handlers ...context.Handler)
	Done(handlers ...context.Handler)
	Reset() Party
	AllowMethods(methods ...string) Party
	Handle(method string, registeredPath string, handlers ...context.Handler) *Route
	HandleMany(method string, relativePath string, handlers ...context.Handler) []*Route
	None(path string, handlers ...context.Handler) *Route
	Get(path string, handlers ...context.Handler) *Route
	Post(path string, handlers ...context.Handler) *Route
	Put(path string, handlers ...context.Handler) *Route
	Delete(path string, handlers ...context.Handler) *Route
	Connect(path string, handlers ...context.Handler) *Route
	Head(path string, handlers ...context.Handler) *Route
	Options(path string, handlers ...context.Handler) *Route
	Patch(path string, handlers ...context.Handler) *Route
	Trace(path string, handlers ...context.Handler) *Route
	Any(registeredPath string, handlers ...context.Handler) []*Route
	CreateRoutes(methods []string, relativePath string, handlers ...context.Handler) []*Route
}
type PartyConfigurator interface {
	Configure(parent Party)
}
type Route struct {
	_ int
}

type Router struct{ _ int }

func (router *Router) WrapRouter(wrapperFunc WrapperFunc)               {}
func (router *Router) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

type WrapperFunc func(w http.ResponseWriter, r *http.Request, router http.HandlerFunc)
