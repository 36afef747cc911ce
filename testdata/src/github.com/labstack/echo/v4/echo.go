// Package echo is a stub for tests: declarations with the signatures of
// github.com/labstack/echo/v4, and nothing behind them.
package echo

import (
	"context"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
)

type Map map[string]any
type HandlerFunc func(c Context) error
type MiddlewareFunc func(next HandlerFunc) HandlerFunc
type HTTPErrorHandler func(err error, c Context)
type HTTPError struct {
	Internal error
	Message  any
	Code     int
}

func NewHTTPError(code int, message ...any) (_ *HTTPError) { return }
func (he *HTTPError) Error() (_ string)                    { return }
func (he *HTTPError) SetInternal(err error) (_ *HTTPError) { return }

var (
	ErrUnauthorized = NewHTTPError(http.StatusUnauthorized)
	ErrForbidden    = NewHTTPError(http.StatusForbidden)
	ErrNotFound     = NewHTTPError(http.StatusNotFound)
)

var (
	NotFoundHandler         = func(c Context) error { return ErrNotFound }
	MethodNotAllowedHandler = func(c Context) error { return ErrNotFound }
)

type Route struct{ Method, Path, Name string }
type Response struct {
	Writer    http.ResponseWriter
	Status    int
	Size      int64
	Committed bool
}

func (r *Response) Header() (_ http.Header)           { return }
func (r *Response) WriteHeader(code int)              {}
func (r *Response) Write(b []byte) (n int, err error) { return }
func (r *Response) Flush()                            {}

type Context interface {
	Request() *http.Request
	SetRequest(r *http.Request)
	Response() *Response
	RealIP() string
	Path() string
	Param(name string) string
	QueryParam(name string) string
	FormValue(name string) string
	QueryParams() url.Values
	FormFile(name string) (*multipart.FileHeader, error)
	Cookie(name string) (*http.Cookie, error)
	SetCookie(cookie *http.Cookie)
	Get(key string) any
	Set(key string, val any)
	Bind(i any) error
	Validate(i any) error
	Render(code int, name string, data any) error
	HTML(code int, s string) error
	String(code int, s string) error
	HTMLBlob(code int, b []byte) error
	JSONBlob(code int, b []byte) error
	XMLBlob(code int, b []byte) error
	JSON(code int, i any) error
	XML(code int, i any) error
	JSONPretty(code int, i any, indent string) error
	XMLPretty(code int, i any, indent string) error
	JSONP(code int, callback string, i any) error
	JSONPBlob(code int, contentType string, b []byte) error
	Blob(code int, contentType string, b []byte) error
	Stream(code int, contentType string, r io.Reader) error
	File(file string) error
	Attachment(file string, name string) error
	Inline(file string, name string) error
	NoContent(code int) error
	Redirect(code int, url string) error
	Error(err error)
	Echo() *Echo
}
type Echo struct {
	HTTPErrorHandler HTTPErrorHandler
	Debug            bool
}

func New() (_ *Echo)                                                                     { return }
func (e *Echo) Pre(middleware ...MiddlewareFunc)                                         {}
func (e *Echo) Use(middleware ...MiddlewareFunc)                                         {}
func (e *Echo) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)       { return }
func (e *Echo) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)        { return }
func (e *Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)           { return }
func (e *Echo) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)          { return }
func (e *Echo) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)       { return }
func (e *Echo) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)         { return }
func (e *Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)          { return }
func (e *Echo) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)           { return }
func (e *Echo) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)         { return }
func (e *Echo) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route) { return }
func (e *Echo) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ []*Route) {
	return
}
func (e *Echo) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ []*Route) {
	return
}
func (e *Echo) Add(method, path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ *Route) {
	return
}
func (e *Echo) Host(name string, m ...MiddlewareFunc) (g *Group)    { return }
func (e *Echo) Group(prefix string, m ...MiddlewareFunc) (g *Group) { return }
func (e *Echo) Static(pathPrefix, fsRoot string) (_ *Route)         { return }
func (e *Echo) ServeHTTP(w http.ResponseWriter, r *http.Request)    {}
func (e *Echo) Start(address string) (_ error)                      { return }
func (e *Echo) Shutdown(ctx context.Context) (_ error)              { return }

type Group struct{ prefix string }

func (g *Group) Use(middleware ...MiddlewareFunc)                                         {}
func (g *Group) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)       { return }
func (g *Group) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)        { return }
func (g *Group) GET(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)           { return }
func (g *Group) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)          { return }
func (g *Group) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)       { return }
func (g *Group) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)         { return }
func (g *Group) POST(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)          { return }
func (g *Group) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)           { return }
func (g *Group) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route)         { return }
func (g *Group) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) (_ *Route) { return }
func (g *Group) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ []*Route) {
	return
}
func (g *Group) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ []*Route) {
	return
}
func (g *Group) Add(method, path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ *Route) {
	return
}
func (g *Group) Group(prefix string, middleware ...MiddlewareFunc) (sg *Group) { return }
func WrapHandler(h http.Handler) (_ HandlerFunc)                               { return }
func WrapMiddleware(m func(http.Handler) http.Handler) (_ MiddlewareFunc)      { return }
