// Package runtime stands in for the package of this name of grpc-gateway.
package runtime

import "net/http"

type ServeMux struct{ _ int }

type ServeMuxOption func(*ServeMux)

func NewServeMux(opts ...ServeMuxOption) *ServeMux { return nil }

func (s *ServeMux) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

type HandlerFunc func(w http.ResponseWriter, r *http.Request, pathParams map[string]string)

type Middleware func(HandlerFunc) HandlerFunc

func WithMiddlewares(middlewares ...Middleware) ServeMuxOption { return nil }
