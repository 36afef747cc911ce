// Package grpc stands in for google.golang.org/grpc.
package grpc

import "context"

type ServiceRegistrar interface {
	RegisterService(desc *ServiceDesc, impl any)
}

type ServiceDesc struct {
	ServiceName string
	HandlerType any
}

type Server struct{ _ int }

func (s *Server) RegisterService(sd *ServiceDesc, ss any) {}

type ServerOption interface{ apply() }

func NewServer(opt ...ServerOption) *Server { return nil }

type UnaryServerInfo struct {
	Server     any
	FullMethod string
}

type StreamServerInfo struct{ FullMethod string }

type UnaryHandler func(ctx context.Context, req any) (any, error)

type UnaryServerInterceptor func(ctx context.Context, req any, info *UnaryServerInfo, handler UnaryHandler) (resp any, err error)

type StreamHandler func(srv any, stream ServerStream) error

type StreamServerInterceptor func(srv any, ss ServerStream, info *StreamServerInfo, handler StreamHandler) error

type ServerStream interface {
	Context() context.Context
	SendMsg(m any) error
	RecvMsg(m any) error
}

type ServerStreamingServer[Res any] interface {
	Send(*Res) error
	ServerStream
}

func UnaryInterceptor(i UnaryServerInterceptor) ServerOption                      { return nil }
func ChainUnaryInterceptor(interceptors ...UnaryServerInterceptor) ServerOption   { return nil }
func StreamInterceptor(i StreamServerInterceptor) ServerOption                    { return nil }
func ChainStreamInterceptor(interceptors ...StreamServerInterceptor) ServerOption { return nil }
