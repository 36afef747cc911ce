// Package http is a stub for tests: declarations with the signatures of
// github.com/go-kit/kit/transport/http, and nothing behind them.
package http

import (
	"context"
	"net/http"

	"github.com/go-kit/kit/endpoint"
)

type DecodeRequestFunc func(context.Context, *http.Request) (request interface{}, err error)
type EncodeResponseFunc func(context.Context, http.ResponseWriter, interface{}) error
type ServerOption func(*Server)
type Server struct{ _ int }

func NewServer(e endpoint.Endpoint, dec DecodeRequestFunc, enc EncodeResponseFunc, options ...ServerOption) (_ *Server) {
	return
}

func (s Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
