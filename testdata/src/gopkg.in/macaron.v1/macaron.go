// Package macaron is a stub for tests: declarations with the signatures of
// gopkg.in/macaron.v1, and nothing behind them.
package macaron

import (
	"io"
	"net/http"
)

type BeforeFunc func(ResponseWriter)
type BeforeHandler func(rw http.ResponseWriter, req *http.Request) bool
type ComboRouter struct {
	_ int
}

func (cr *ComboRouter) Get(h ...Handler) (_ *ComboRouter)     { return }
func (cr *ComboRouter) Patch(h ...Handler) (_ *ComboRouter)   { return }
func (cr *ComboRouter) Post(h ...Handler) (_ *ComboRouter)    { return }
func (cr *ComboRouter) Put(h ...Handler) (_ *ComboRouter)     { return }
func (cr *ComboRouter) Delete(h ...Handler) (_ *ComboRouter)  { return }
func (cr *ComboRouter) Options(h ...Handler) (_ *ComboRouter) { return }
func (cr *ComboRouter) Head(h ...Handler) (_ *ComboRouter)    { return }

type Context struct {
	*Router
	Req  Request
	Resp ResponseWriter
	Render
	Data map[string]interface{}
}

func (ctx *Context) Next()                                                            {}
func (ctx *Context) Written() (_ bool)                                                { return }
func (ctx *Context) HTML(status int, name string, data ...interface{})                {}
func (ctx *Context) HTMLSet(status int, setName, tplName string, data ...interface{}) {}
func (ctx *Context) Redirect(location string, status ...int)                          {}
func (ctx *Context) Query(name string) (_ string)                                     { return }
func (ctx *Context) Params(name string) (_ string)                                    { return }
func (ctx *Context) SaveToFile(name, savePath string) (_ error)                       { return }
func (ctx *Context) ServeContent(name string, r io.ReadSeeker, params ...interface{}) {}
func (ctx *Context) ServeFileContent(file string, names ...string)                    {}
func (ctx *Context) ServeFile(file string, names ...string)                           {}

type HTMLOptions struct{ Layout string }
type Handler interface {
}
type Macaron struct {
	*Router
}

func (m *Macaron) Handlers(handlers ...Handler)                        {}
func (m *Macaron) Action(handler Handler)                              {}
func (m *Macaron) Before(handler BeforeHandler)                        {}
func (m *Macaron) Use(handler Handler)                                 {}
func (m *Macaron) ServeHTTP(rw http.ResponseWriter, req *http.Request) {}
func (m *Macaron) Run(args ...interface{})                             {}

type Render interface {
	http.ResponseWriter
	SetResponseWriter(http.ResponseWriter)
	JSON(int, interface{})
	JSONString(interface{}) (string, error)
	RawData(int, []byte)
	PlainText(int, []byte)
	HTML(int, string, interface{}, ...HTMLOptions)
	HTMLSet(int, string, string, interface{}, ...HTMLOptions)
	HTMLSetString(string, string, interface{}, ...HTMLOptions) (string, error)
	HTMLString(string, interface{}, ...HTMLOptions) (string, error)
	HTMLSetBytes(string, string, interface{}, ...HTMLOptions) ([]byte, error)
	HTMLBytes(string, interface{}, ...HTMLOptions) ([]byte, error)
	XML(int, interface{})
	Error(int, ...string)
	Status(int)
	SetTemplatePath(string, string)
	HasTemplateSet(string) bool
}
type Request struct{ *http.Request }
type ResponseWriter interface {
	http.ResponseWriter
	http.Flusher
	http.Pusher
	Status() int
	Written() bool
	Size() int
	Before(BeforeFunc)
}
type Route struct {
	_ int
}

func (r *Route) Name(name string) {}

type Router struct {
	_ int
}

func (r *Router) Handle(method string, pattern string, handlers []Handler) (_ *Route) { return }
func (r *Router) Group(pattern string, fn func(), h ...Handler)                       {}
func (r *Router) Get(pattern string, h ...Handler) (_ *Route)                         { return }
func (r *Router) Patch(pattern string, h ...Handler) (_ *Route)                       { return }
func (r *Router) Post(pattern string, h ...Handler) (_ *Route)                        { return }
func (r *Router) Put(pattern string, h ...Handler) (_ *Route)                         { return }
func (r *Router) Delete(pattern string, h ...Handler) (_ *Route)                      { return }
func (r *Router) Options(pattern string, h ...Handler) (_ *Route)                     { return }
func (r *Router) Head(pattern string, h ...Handler) (_ *Route)                        { return }
func (r *Router) Any(pattern string, h ...Handler) (_ *Route)                         { return }
func (r *Router) Route(pattern, methods string, h ...Handler) (_ *Route)              { return }
func (r *Router) Combo(pattern string, h ...Handler) (_ *ComboRouter)                 { return }
func (r *Router) NotFound(handlers ...Handler)                                        {}
func (r *Router) InternalServerError(handlers ...Handler)                             {}
func (r *Router) ServeHTTP(rw http.ResponseWriter, req *http.Request)                 {}
func New() (_ *Macaron)                                                               { return }
func Classic() (_ *Macaron)                                                           { return }
