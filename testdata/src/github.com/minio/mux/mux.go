// Package mux is a stub for tests: declarations with the signatures of
// github.com/minio/mux, and nothing behind them.
package mux

import "net/http"

type MiddlewareFunc func(http.Handler) http.Handler

type Router struct{}

func NewRouter() (_ *Router)                                         { return }
func (r *Router) ServeHTTP(w http.ResponseWriter, req *http.Request) {}
func (r *Router) Use(mwf ...MiddlewareFunc)                          {}
func (r *Router) Methods(pairs ...string) (_ *Route)                 { return }
func (r *Router) PathPrefix(tpl string) (_ *Route)                   { return }

type Route struct{}

func (r *Route) HandlerFunc(f func(http.ResponseWriter, *http.Request)) (_ *Route) { return }
func (r *Route) Path(tpl string) (_ *Route)                                        { return }
func (r *Route) Queries(pairs ...string) (_ *Route)                                { return }
func (r *Route) Subrouter() (_ *Router)                                            { return }
