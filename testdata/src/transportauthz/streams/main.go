// A server whose unary methods stand behind a check, with a stream beside
// them: once without the interceptor, once with it, once with its own check.
package main

import (
	"context"
	"net"
	"os"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

var tokens = map[string]bool{}

type tokenKey struct{}

func authenticate(ctx context.Context) error {
	token, _ := ctx.Value(tokenKey{}).(string)
	if !tokens[token] {
		return status.Error(codes.Unauthenticated, "no token")
	}
	return nil
}

func unary(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	if err := authenticate(ctx); err != nil {
		return nil, err
	}
	return next(ctx, req)
}

func stream(srv any, ss grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) error {
	if err := authenticate(ss.Context()); err != nil {
		return err
	}
	return next(srv, ss)
}

func logged(srv any, ss grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) error {
	os.Stderr.WriteString(info.FullMethod)
	return next(srv, ss)
}

type Request struct{ Name string }

type HistoryServer interface {
	Drop(context.Context, *Request) (*Request, error)
	Replicate(*Request, grpc.ServerStreamingServer[Request]) error
}

func RegisterHistoryServer(s grpc.ServiceRegistrar, srv HistoryServer) { s.RegisterService(nil, srv) }

type history struct{}

func (history) Drop(ctx context.Context, r *Request) (*Request, error) {
	return r, os.Remove(r.Name)
}

func (history) Replicate(r *Request, to grpc.ServerStreamingServer[Request]) error {
	return os.WriteFile(r.Name, nil, 0o600)
}

// careful asks in the stream itself.
type careful struct{ history }

func (careful) Replicate(r *Request, to grpc.ServerStreamingServer[Request]) error {
	if err := authenticate(to.Context()); err != nil {
		return err
	}
	return os.WriteFile(r.Name, nil, 0o600)
}

func open(l net.Listener) {
	srv := grpc.NewServer(grpc.ChainUnaryInterceptor(unary), grpc.ChainStreamInterceptor(logged))
	RegisterHistoryServer(srv, history{}) // want "history..Replicate reaches os.WriteFile as a stream without .*authenticate, which stands before the unary methods of the server"
	srv.Serve(l)
}

func both(l net.Listener) {
	srv := grpc.NewServer(grpc.ChainUnaryInterceptor(unary), grpc.ChainStreamInterceptor(logged, stream))
	RegisterHistoryServer(srv, history{})
	srv.Serve(l)
}

func own(l net.Listener) {
	srv := grpc.NewServer(grpc.ChainUnaryInterceptor(unary))
	RegisterHistoryServer(srv, careful{})
	srv.Serve(l)
}

// none asks nobody, so that the stream is no exception.
func none(l net.Listener) {
	srv := grpc.NewServer(grpc.ChainStreamInterceptor(logged))
	RegisterHistoryServer(srv, history{})
	srv.Serve(l)
}

func main() {
	var l net.Listener
	open(l)
	both(l)
	own(l)
	none(l)
}
