// Package echo is a stub for tests: declarations with the signatures of
// github.com/labstack/echo, and nothing behind them.
package echo

import (
	"io"
	"net/http"
)

type Echo struct {
	HTTPErrorHandler HTTPErrorHandler
}

func (e *Echo) Pre(middleware ...MiddlewareFunc)                                   {}
func (e *Echo) Use(middleware ...MiddlewareFunc)                                   {}
func (e *Echo) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route) { return }
func (e *Echo) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)  { return }
func (e *Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)     { return }
func (e *Echo) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)    { return }
func (e *Echo) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route) { return }
func (e *Echo) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)   { return }
func (e *Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)    { return }
func (e *Echo) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)     { return }
func (e *Echo) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)   { return }
func (e *Echo) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ []*Route) {
	return
}
func (e *Echo) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ []*Route) {
	return
}
func (e *Echo) Add(method, path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ *Route) {
	return
}
func (e *Echo) Group(prefix string, m ...MiddlewareFunc) (_ *Group) { return }
func (e *Echo) ServeHTTP(w http.ResponseWriter, r *http.Request)    {}
func (e *Echo) Start(address string) (_ error)                      { return }

type Group struct {
	_ int
}

func (g *Group) Use(middleware ...MiddlewareFunc)                                   {}
func (g *Group) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route) { return }
func (g *Group) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)  { return }
func (g *Group) GET(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)     { return }
func (g *Group) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)    { return }
func (g *Group) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route) { return }
func (g *Group) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)   { return }
func (g *Group) POST(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)    { return }
func (g *Group) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)     { return }
func (g *Group) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)   { return }
func (g *Group) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ []*Route) {
	return
}
func (g *Group) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ []*Route) {
	return
}
func (g *Group) Group(prefix string, middleware ...MiddlewareFunc) (_ *Group) { return }
func (g *Group) Add(method, path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ *Route) {
	return
}

type HTTPError struct {
	Code     int
	Message  interface{}
	Internal error
}

func (he *HTTPError) Error() (_ string)                    { return }
func (he *HTTPError) SetInternal(err error) (_ *HTTPError) { return }

type HandlerFunc func(Context) error
type MiddlewareFunc func(HandlerFunc) HandlerFunc
type Response struct {
	_ int
}

func (r *Response) Header() (_ http.Header)         { return }
func (r *Response) WriteHeader(code int)            {}
func (r *Response) Write(b []byte) (_ int, _ error) { return }
func (r *Response) Flush()                          {}

type Route struct {
	_ int
}
type Context interface {
	Path() string
	Request() *http.Request
	Response() *Response
	Param(name string) string
	QueryParam(name string) string
	FormValue(name string) string
	Get(key string) interface{}
	Set(key string, val interface{})
	Render(code int, name string, data interface{}) error
	HTML(code int, html string) error
	HTMLBlob(code int, b []byte) error
	String(code int, s string) error
	JSON(code int, i interface{}) error
	JSONPretty(code int, i interface{}, indent string) error
	JSONBlob(code int, b []byte) error
	JSONP(code int, callback string, i interface{}) error
	JSONPBlob(code int, callback string, b []byte) error
	XML(code int, i interface{}) error
	XMLPretty(code int, i interface{}, indent string) error
	XMLBlob(code int, b []byte) error
	Blob(code int, contentType string, b []byte) error
	Stream(code int, contentType string, r io.Reader) error
	File(file string) error
	Attachment(file string, name string) error
	Inline(file string, name string) error
	NoContent(code int) error
	Redirect(code int, url string) error
}
type HTTPErrorHandler func(error, Context)
type i interface {
}

func New() (_ *Echo)                                                      { return }
func NewHTTPError(code int, message ...interface{}) (_ *HTTPError)        { return }
func WrapHandler(h http.Handler) (_ HandlerFunc)                          { return }
func WrapMiddleware(m func(http.Handler) http.Handler) (_ MiddlewareFunc) { return }

var (
	ErrNotFound     = NewHTTPError(http.StatusNotFound)
	ErrUnauthorized = NewHTTPError(http.StatusUnauthorized)
	ErrForbidden    = NewHTTPError(http.StatusForbidden)
)
