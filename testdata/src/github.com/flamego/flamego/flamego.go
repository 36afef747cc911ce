// Package flamego is a stub for tests: declarations with the signatures of
// github.com/flamego/flamego, and nothing behind them.
package flamego

import (
	"net/http"
)

type BeforeHandler func(rw http.ResponseWriter, req *http.Request) bool
type ComboRoute struct {
	_ int
}

func (r *ComboRoute) Get(handlers ...Handler) (_ *ComboRoute)     { return }
func (r *ComboRoute) Patch(handlers ...Handler) (_ *ComboRoute)   { return }
func (r *ComboRoute) Post(handlers ...Handler) (_ *ComboRoute)    { return }
func (r *ComboRoute) Put(handlers ...Handler) (_ *ComboRoute)     { return }
func (r *ComboRoute) Delete(handlers ...Handler) (_ *ComboRoute)  { return }
func (r *ComboRoute) Options(handlers ...Handler) (_ *ComboRoute) { return }
func (r *ComboRoute) Head(handlers ...Handler) (_ *ComboRoute)    { return }
func (r *ComboRoute) Connect(handlers ...Handler) (_ *ComboRoute) { return }
func (r *ComboRoute) Trace(handlers ...Handler) (_ *ComboRoute)   { return }

type Flame struct {
	Router
}

func (f *Flame) Use(handlers ...Handler)                          {}
func (f *Flame) Handlers(handlers ...Handler)                     {}
func (f *Flame) Action(h Handler)                                 {}
func (f *Flame) Before(h BeforeHandler)                           {}
func (f *Flame) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
func (f *Flame) Run(args ...interface{})                          {}

type Handler interface {
}
type Render interface {
	JSON(status int, v interface{})
	XML(status int, v interface{})
	Binary(status int, v []byte)
	PlainText(status int, s string)
}
type Request struct{ *http.Request }
type ResponseWriter interface {
	http.ResponseWriter
	Status() int
	Written() bool
}
type Route struct {
	_ int
}

func (r *Route) Name(name string) {}

type Router interface {
	Route(method, routePath string, handlers []Handler) *Route
	Combo(routePath string, handlers ...Handler) *ComboRoute
	Group(routePath string, fn func(), handlers ...Handler)
	Get(routePath string, handlers ...Handler) *Route
	Patch(routePath string, handlers ...Handler) *Route
	Post(routePath string, handlers ...Handler) *Route
	Put(routePath string, handlers ...Handler) *Route
	Delete(routePath string, handlers ...Handler) *Route
	Options(routePath string, handlers ...Handler) *Route
	Head(routePath string, handlers ...Handler) *Route
	Connect(routePath string, handlers ...Handler) *Route
	Trace(routePath string, handlers ...Handler) *Route
	Any(routePath string, handlers ...Handler) *Route
	Routes(routePath, methods string, handlers ...Handler) *Route
	NotFound(handlers ...Handler)
	ServeHTTP(w http.ResponseWriter, req *http.Request)
}

func New() (_ *Flame)     { return }
func Classic() (_ *Flame) { return }

type Context interface {
	ResponseWriter() ResponseWriter
	Request() *Request
	Next()
	Redirect(location string, status ...int)
	Param(name string) string
	Query(name string, defaultVal ...string) string
}
