// Package http is a stub for tests: declarations with the signatures of
// github.com/go-kratos/kratos/v2/transport/http, and nothing behind them.
package http

import (
	"context"
	"github.com/go-kratos/kratos/v2/middleware"
	"io"
	"net/http"
	"net/url"
)

type Context interface {
	context.Context
	Vars() url.Values
	Query() url.Values
	Form() url.Values
	Header() http.Header
	Request() *http.Request
	Response() http.ResponseWriter
	Middleware(middleware.Handler) middleware.Handler
	Bind(interface{}) error
	BindVars(interface{}) error
	BindQuery(interface{}) error
	BindForm(interface{}) error
	Returns(interface{}, error) error
	Result(int, interface{}) error
	JSON(int, interface{}) error
	XML(int, interface{}) error
	String(int, string) error
	Blob(int, string, []byte) error
	Stream(int, string, io.Reader) error
	Reset(http.ResponseWriter, *http.Request)
}
type EncodeErrorFunc func(http.ResponseWriter, *http.Request, error)
type FilterFunc func(http.Handler) http.Handler
type HandlerFunc func(Context) error
type Router struct {
	_ int
}

func (r *Router) Group(prefix string, filters ...FilterFunc) (_ *Router)                   { return }
func (r *Router) Handle(method, relativePath string, h HandlerFunc, filters ...FilterFunc) {}
func (r *Router) GET(path string, h HandlerFunc, m ...FilterFunc)                          {}
func (r *Router) HEAD(path string, h HandlerFunc, m ...FilterFunc)                         {}
func (r *Router) POST(path string, h HandlerFunc, m ...FilterFunc)                         {}
func (r *Router) PUT(path string, h HandlerFunc, m ...FilterFunc)                          {}
func (r *Router) PATCH(path string, h HandlerFunc, m ...FilterFunc)                        {}
func (r *Router) DELETE(path string, h HandlerFunc, m ...FilterFunc)                       {}
func (r *Router) CONNECT(path string, h HandlerFunc, m ...FilterFunc)                      {}
func (r *Router) OPTIONS(path string, h HandlerFunc, m ...FilterFunc)                      {}
func (r *Router) TRACE(path string, h HandlerFunc, m ...FilterFunc)                        {}

type Server struct {
	_ int
}

func (s *Server) Use(selector string, m ...middleware.Middleware)        {}
func (s *Server) Route(prefix string, filters ...FilterFunc) (_ *Router) { return }
func (s *Server) Handle(path string, h http.Handler)                     {}
func (s *Server) HandlePrefix(prefix string, h http.Handler)             {}
func (s *Server) HandleFunc(path string, h http.HandlerFunc)             {}
func (s *Server) HandleHeader(key, val string, h http.HandlerFunc)       {}
func (s *Server) ServeHTTP(res http.ResponseWriter, req *http.Request)   {}

type ServerOption func(*Server)

func FilterChain(filters ...FilterFunc) (_ FilterFunc)              { return }
func Address(addr string) (_ ServerOption)                          { return }
func Middleware(m ...middleware.Middleware) (_ ServerOption)        { return }
func Filter(filters ...FilterFunc) (_ ServerOption)                 { return }
func ErrorEncoder(en EncodeErrorFunc) (_ ServerOption)              { return }
func PathPrefix(prefix string) (_ ServerOption)                     { return }
func NotFoundHandler(handler http.Handler) (_ ServerOption)         { return }
func MethodNotAllowedHandler(handler http.Handler) (_ ServerOption) { return }
func NewServer(opts ...ServerOption) (_ *Server)                    { return }
