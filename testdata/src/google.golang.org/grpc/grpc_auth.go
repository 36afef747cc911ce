package grpc

import "context"

type ServerStream interface {
	Context() context.Context
	SendMsg(m any) error
	RecvMsg(m any) error
}
type UnaryServerInfo struct {
	Server     any
	FullMethod string
}
type StreamServerInfo struct {
	FullMethod                     string
	IsClientStream, IsServerStream bool
}
type UnaryServerInterceptor func(ctx context.Context, req any, info *UnaryServerInfo, handler UnaryHandler) (resp any, err error)
type UnaryHandler func(ctx context.Context, req any) (any, error)
type StreamServerInterceptor func(srv any, ss ServerStream, info *StreamServerInfo, handler StreamHandler) error
type StreamHandler func(srv any, stream ServerStream) error
