// Package connect stands in for connectrpc.com/connect.
package connect

import "context"

type HandlerOption interface{ applyToHandler() }

type ClientOption interface{ applyToClient() }

type Option interface {
	ClientOption
	HandlerOption
}

type AnyRequest interface{ Any() any }

type AnyResponse interface{ Any() any }

type Request[T any] struct{ Msg *T }

type Response[T any] struct{ Msg *T }

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
