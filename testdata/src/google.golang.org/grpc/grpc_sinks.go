// Package grpc is a stub for tests: declarations with the signatures of
// google.golang.org/grpc, and nothing behind them.
package grpc

import "context"

type ClientConnInterface interface {
	Invoke(ctx context.Context, method string, args any, reply any, opts ...CallOption) error
	NewStream(ctx context.Context, desc *StreamDesc, method string, opts ...CallOption) (ClientStream, error)
}
type CallOption interface{}
type StreamDesc struct {
	StreamName    string
	ServerStreams bool
	ClientStreams bool
}
type ClientStream interface {
	CloseSend() error
	Context() context.Context
	RecvMsg(m any) error
}
type ClientConn struct{}

func (cc *ClientConn) Invoke(ctx context.Context, method string, args any, reply any, opts ...CallOption) (_ error) {
	return
}
func (cc *ClientConn) NewStream(ctx context.Context, desc *StreamDesc, method string, opts ...CallOption) (_ ClientStream, _ error) {
	return
}
