// Package mux is a stub for tests: declarations with the signatures of
// github.com/gorilla/mux, and nothing behind them.
package mux

import "net/http"

type MiddlewareFunc func(http.Handler) http.Handler
type MatcherFunc func(*http.Request, *RouteMatch) bool
type RouteMatch struct {
	Route    *Route
	Handler  http.Handler
	Vars     map[string]string
	MatchErr error
}

type Router struct {
	NotFoundHandler         http.Handler
	MethodNotAllowedHandler http.Handler
	KeepContext             bool
}

func NewRouter() (_ *Router)                                              { return }
func Vars(r *http.Request) (_ map[string]string)                          { return }
func SetURLVars(r *http.Request, val map[string]string) (_ *http.Request) { return }
func CurrentRoute(r *http.Request) (_ *Route)                             { return }
func (r *Router) ServeHTTP(w http.ResponseWriter, req *http.Request)      {}
func (r *Router) StrictSlash(value bool) (_ *Router)                      { return }
func (r *Router) Use(mwf ...MiddlewareFunc)                               {}
func (r *Router) NewRoute() (_ *Route)                                    { return }
func (r *Router) Handle(path string, handler http.Handler) (_ *Route)     { return }
func (r *Router) HandleFunc(path string, f func(http.ResponseWriter, *http.Request)) (_ *Route) {
	return
}
func (r *Router) Host(tpl string) (_ *Route)           { return }
func (r *Router) Name(tpl string) (_ *Route)           { return }
func (r *Router) Path(tpl string) (_ *Route)           { return }
func (r *Router) PathPrefix(tpl string) (_ *Route)     { return }
func (r *Router) Headers(pairs ...string) (_ *Route)   { return }
func (r *Router) Methods(pairs ...string) (_ *Route)   { return }
func (r *Router) Queries(pairs ...string) (_ *Route)   { return }
func (r *Router) Schemes(pairs ...string) (_ *Route)   { return }
func (r *Router) MatcherFunc(f MatcherFunc) (_ *Route) { return }

type Route struct{ handler http.Handler }

func (r *Route) Handler(handler http.Handler) (_ *Route)                           { return }
func (r *Route) HandlerFunc(f func(http.ResponseWriter, *http.Request)) (_ *Route) { return }
func (r *Route) Host(tpl string) (_ *Route)                                        { return }
func (r *Route) Name(tpl string) (_ *Route)                                        { return }
func (r *Route) Path(tpl string) (_ *Route)                                        { return }
func (r *Route) PathPrefix(tpl string) (_ *Route)                                  { return }
func (r *Route) Headers(pairs ...string) (_ *Route)                                { return }
func (r *Route) Methods(pairs ...string) (_ *Route)                                { return }
func (r *Route) Queries(pairs ...string) (_ *Route)                                { return }
func (r *Route) Schemes(pairs ...string) (_ *Route)                                { return }
func (r *Route) MatcherFunc(f MatcherFunc) (_ *Route)                              { return }
func (r *Route) Subrouter() (_ *Router)                                            { return }
func (r *Route) GetPathTemplate() (_ string, _ error)                              { return }
