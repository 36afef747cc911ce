// Package rest is a stub for tests: declarations with the signatures of
// github.com/zeromicro/go-zero/rest, and nothing behind them.
package rest

import (
	"net/http"
)

type Middleware func(next http.HandlerFunc) http.HandlerFunc

type RestConf struct{ Port int }

type Route struct {
	Method  string
	Path    string
	Handler http.HandlerFunc
}

type RouteOption func(r *featuredRoutes)

type RunOption func(*Server)

type Server struct {
	_ int
}

func (s *Server) AddRoute(r Route, opts ...RouteOption) {}

func (s *Server) AddRoutes(rs []Route, opts ...RouteOption) {}

func (s *Server) Start() {}

func (s *Server) Use(middleware Middleware) {}

type SignatureConf struct{ _ int }

type featuredRoutes struct{ _ int }

func MustNewServer(c RestConf, opts ...RunOption) (_ *Server) { return }

func NewServer(c RestConf, opts ...RunOption) (_ *Server, _ error) { return }

func ToMiddleware(handler func(next http.Handler) http.Handler) (_ Middleware) { return }

func WithJwt(secret string) (_ RouteOption) { return }

func WithJwtTransition(secret, prevSecret string) (_ RouteOption) { return }

func WithMiddlewares(ms []Middleware, rs ...Route) (_ []Route) { return }

func WithMiddleware(middleware Middleware, rs ...Route) (_ []Route) { return }

func WithNotFoundHandler(handler http.Handler) (_ RunOption) { return }

func WithNotAllowedHandler(handler http.Handler) (_ RunOption) { return }

func WithPrefix(group string) (_ RouteOption) { return }

func WithSignature(signature SignatureConf) (_ RouteOption) { return }
