// Servers that a container puts together: the options come from one function
// that it is given, the server from another, and a third registers on it. The
// interceptors are methods of fields, in lists that grow on the way, and ask
// only where somebody has set up whom to ask. Once the stream has none that
// asks, and once it has.
package main

import (
	"context"
	"net"
	"os"

	"go.uber.org/fx"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"transportauthz/containers/twin"
)

type decider interface {
	Decide(ctx context.Context, method string) error
}

type table map[string]bool

func (t table) Decide(ctx context.Context, method string) error {
	if !t[method] {
		return status.Error(codes.PermissionDenied, "not for you")
	}
	return nil
}

type access struct{ by decider }

func newAccess() *access { return &access{by: table{"/HistoryServer/Drop": true}} }

func (a *access) authorize(ctx context.Context, method string) error {
	if err := a.by.Decide(ctx, method); err != nil {
		return status.Error(codes.PermissionDenied, "not for you")
	}
	return nil
}

func (a *access) Unary(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	if a.by != nil {
		if err := a.authorize(ctx, info.FullMethod); err != nil {
			return nil, err
		}
	}
	return next(ctx, req)
}

type meter struct{ n int }

func newMeter() *meter { return &meter{} }

func (m *meter) Unary(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	m.n++
	return next(ctx, req)
}

func (m *meter) Stream(srv any, ss grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) error {
	m.n++
	return next(srv, ss)
}

type Request struct{ Name string }

type HistoryServer interface {
	Drop(context.Context, *Request) (*Request, error)
	Replicate(*Request, grpc.ServerStreamingServer[Request]) error
}

func RegisterHistoryServer(s grpc.ServiceRegistrar, srv HistoryServer) { s.RegisterService(nil, srv) }

type history struct{}

func newHistory() *history { return &history{} }

func (*history) Drop(ctx context.Context, r *Request) (*Request, error) {
	return r, os.Remove(r.Name)
}

func (*history) Replicate(r *Request, to grpc.ServerStreamingServer[Request]) error {
	return os.WriteFile(r.Name, nil, 0o600)
}

// options travel with what else is known of the server.
type options struct {
	all   []grpc.ServerOption
	unary int
}

func newOptions(a *access, m *meter, more []grpc.UnaryServerInterceptor) options {
	unary := []grpc.UnaryServerInterceptor{m.Unary, a.Unary}
	if len(more) > 0 {
		unary = append(unary, more...)
	}
	unary = append(unary, m.Unary)
	streams := []grpc.StreamServerInterceptor{m.Stream}
	var all []grpc.ServerOption
	all = append(all, grpc.ChainUnaryInterceptor(unary...), grpc.ChainStreamInterceptor(streams...))
	return options{all: all, unary: len(unary)}
}

type service struct {
	server *grpc.Server
	impl   *history
	on     net.Listener
}

func newService(s *grpc.Server, h *history, l net.Listener) *service {
	return &service{server: s, impl: h, on: l}
}

func (s *service) Start() {
	RegisterHistoryServer(s.server, s.impl) // want "history..Replicate reaches os.WriteFile as a stream without .*, which stands before the unary methods of the server"
	s.server.Serve(s.on)
}

var module = fx.Options(
	fx.Provide(newAccess),
	fx.Provide(newMeter),
	fx.Provide(newOptions),
	fx.Provide(func(o options) *grpc.Server { return grpc.NewServer(o.all...) }),
	fx.Provide(newHistory, newService),
	fx.Invoke(func(s *service) { s.Start() }),
)

func main() { fx.New(module, twin.Module).Run() }
