// Package connect is a stub of connectrpc.com/connect.
package connect

import (
	"context"
	"strconv"
)

// A Code is one of gRPC's codes.
type Code uint32

// The codes that the cases use.
const (
	CodeInvalidArgument  Code = 3
	CodeNotFound         Code = 5
	CodePermissionDenied Code = 7
	CodeUnauthenticated  Code = 16
)

// An Error carries a code.
type Error struct {
	code Code
	err  error
}

// NewError annotates an error with a code.
func NewError(c Code, underlying error) *Error { return &Error{c, underlying} }

func (e *Error) Error() string { return strconv.Itoa(int(e.code)) + ": " + e.err.Error() }

// Code is the error's code.
func (e *Error) Code() Code { return e.code }

// CodeOf is the code of an error.
func CodeOf(err error) Code {
	if e, ok := err.(*Error); ok {
		return e.code
	}
	return 2
}

// A Request wraps a message.
type Request[T any] struct{ Msg *T }

// A Response wraps a message.
type Response[T any] struct{ Msg *T }

// NewResponse wraps a message.
func NewResponse[T any](m *T) *Response[T] { return &Response[T]{m} }

type HandlerOption interface{ applyToHandler() }

type ClientOption interface{ applyToClient() }

type Option interface {
	ClientOption
	HandlerOption
}

type AnyRequest interface{ Any() any }

type AnyResponse interface{ Any() any }

type UnaryFunc func(context.Context, AnyRequest) (AnyResponse, error)

type Spec struct{ Procedure string }

type StreamingClientConn interface{ Spec() Spec }

type StreamingHandlerConn interface{ Spec() Spec }

type StreamingClientFunc func(context.Context, Spec) StreamingClientConn

type StreamingHandlerFunc func(context.Context, StreamingHandlerConn) error

type Interceptor interface {
	WrapUnary(UnaryFunc) UnaryFunc
	WrapStreamingClient(StreamingClientFunc) StreamingClientFunc
	WrapStreamingHandler(StreamingHandlerFunc) StreamingHandlerFunc
}

type UnaryInterceptorFunc func(UnaryFunc) UnaryFunc

func (f UnaryInterceptorFunc) WrapUnary(next UnaryFunc) UnaryFunc { return nil }
func (f UnaryInterceptorFunc) WrapStreamingClient(next StreamingClientFunc) StreamingClientFunc {
	return nil
}
func (f UnaryInterceptorFunc) WrapStreamingHandler(next StreamingHandlerFunc) StreamingHandlerFunc {
	return nil
}

type ServerStream[Res any] struct{ _ int }

type ClientStream[Req any] struct{ _ int }

type BidiStream[Req, Res any] struct{ _ int }

func WithInterceptors(interceptors ...Interceptor) Option { return nil }
