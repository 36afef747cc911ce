// Package echo is a stub for tests: declarations with the signatures of
// github.com/labstack/echo/v5, and nothing behind them.
package echo

import (
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/url"
)

type HandlerFunc func(c *Context) error
type MiddlewareFunc func(next HandlerFunc) HandlerFunc
type HTTPErrorHandler func(c *Context, err error)
type HTTPError struct {
	Code    int
	Message string
}

func NewHTTPError(code int, message string) (_ *HTTPError) { return }
func (he *HTTPError) Error() (_ string)                    { return }

type Route struct {
	Method, Path, Name string
	Handler            HandlerFunc
	Middlewares        []MiddlewareFunc
}
type RouterConfig struct{ NotFoundHandler, MethodNotAllowedHandler HandlerFunc }
type RouteInfo struct {
	Name, Method, Path string
	Parameters         []string
}
type Routes []RouteInfo
type Response struct {
	http.ResponseWriter
	Status    int
	Size      int64
	Committed bool
}
type Context struct{ request *http.Request }

func (c *Context) Request() (_ *http.Request)                                   { return }
func (c *Context) SetRequest(r *http.Request)                                   {}
func (c *Context) Response() (_ http.ResponseWriter)                            { return }
func (c *Context) RealIP() (_ string)                                           { return }
func (c *Context) Path() (_ string)                                             { return }
func (c *Context) Param(name string) (_ string)                                 { return }
func (c *Context) QueryParam(name string) (_ string)                            { return }
func (c *Context) FormValue(name string) (_ string)                             { return }
func (c *Context) QueryParams() (_ url.Values)                                  { return }
func (c *Context) FormFile(name string) (_ *multipart.FileHeader, _ error)      { return }
func (c *Context) Cookie(name string) (_ *http.Cookie, _ error)                 { return }
func (c *Context) SetCookie(cookie *http.Cookie)                                {}
func (c *Context) Get(key string) (_ any)                                       { return }
func (c *Context) Set(key string, val any)                                      {}
func (c *Context) Bind(i any) (_ error)                                         { return }
func (c *Context) Validate(i any) (_ error)                                     { return }
func (c *Context) Render(code int, name string, data any) (err error)           { return }
func (c *Context) HTML(code int, s string) (err error)                          { return }
func (c *Context) String(code int, s string) (err error)                        { return }
func (c *Context) HTMLBlob(code int, b []byte) (err error)                      { return }
func (c *Context) JSONBlob(code int, b []byte) (err error)                      { return }
func (c *Context) XMLBlob(code int, b []byte) (err error)                       { return }
func (c *Context) JSON(code int, i any) (err error)                             { return }
func (c *Context) XML(code int, i any) (err error)                              { return }
func (c *Context) JSONPretty(code int, i any, indent string) (err error)        { return }
func (c *Context) XMLPretty(code int, i any, indent string) (err error)         { return }
func (c *Context) JSONP(code int, callback string, i any) (err error)           { return }
func (c *Context) JSONPBlob(code int, contentType string, b []byte) (err error) { return }
func (c *Context) Blob(code int, contentType string, b []byte) (err error)      { return }
func (c *Context) Stream(code int, contentType string, r io.Reader) (err error) { return }
func (c *Context) File(file string) (_ error)                                   { return }
func (c *Context) Attachment(file, name string) (_ error)                       { return }
func (c *Context) Inline(file, name string) (_ error)                           { return }
func (c *Context) NoContent(code int) (_ error)                                 { return }
func (c *Context) Redirect(code int, url string) (_ error)                      { return }
func (c *Context) Logger() (_ *slog.Logger)                                     { return }
func (c *Context) Echo() (_ *Echo)                                              { return }

type Echo struct {
	HTTPErrorHandler HTTPErrorHandler
	Logger           *slog.Logger
}

func New() (_ *Echo)                                                                        { return }
func (e *Echo) Pre(middleware ...MiddlewareFunc)                                            {}
func (e *Echo) Use(middleware ...MiddlewareFunc)                                            {}
func (e *Echo) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)       { return }
func (e *Echo) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)        { return }
func (e *Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)           { return }
func (e *Echo) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)          { return }
func (e *Echo) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)       { return }
func (e *Echo) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)         { return }
func (e *Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)          { return }
func (e *Echo) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)           { return }
func (e *Echo) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)         { return }
func (e *Echo) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo) { return }
func (e *Echo) Any(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)           { return }
func (e *Echo) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ Routes) {
	return
}
func (e *Echo) Add(method, path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ RouteInfo) {
	return
}
func (e *Echo) Group(prefix string, m ...MiddlewareFunc) (g *Group) { return }
func (e *Echo) ServeHTTP(w http.ResponseWriter, r *http.Request)    {}
func (e *Echo) Start(address string) (_ error)                      { return }

type Group struct{ prefix string }

func (g *Group) Use(middleware ...MiddlewareFunc)                                            {}
func (g *Group) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)       { return }
func (g *Group) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)        { return }
func (g *Group) GET(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)           { return }
func (g *Group) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)          { return }
func (g *Group) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)       { return }
func (g *Group) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)         { return }
func (g *Group) POST(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)          { return }
func (g *Group) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)           { return }
func (g *Group) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)         { return }
func (g *Group) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo) { return }
func (g *Group) Any(path string, h HandlerFunc, m ...MiddlewareFunc) (_ RouteInfo)           { return }
func (g *Group) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ Routes) {
	return
}
func (g *Group) Add(method, path string, handler HandlerFunc, middleware ...MiddlewareFunc) (_ RouteInfo) {
	return
}
func (g *Group) Group(prefix string, middleware ...MiddlewareFunc) (sg *Group) { return }
func WrapHandler(h http.Handler) (_ HandlerFunc)                               { return }
func WrapMiddleware(m func(http.Handler) http.Handler) (_ MiddlewareFunc)      { return }
