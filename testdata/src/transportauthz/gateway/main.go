// A gateway that calls the implementation in its own process does not pass
// through the interceptors of the server.
package main

import (
	"context"
	"net"
	"net/http"
	"os"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

var tokens = map[string]bool{}

type tokenKey struct{}

func unary(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	token, _ := ctx.Value(tokenKey{}).(string)
	if !authenticated(token) {
		return nil, status.Error(codes.Unauthenticated, "no token")
	}
	return next(ctx, req)
}

func authenticated(token string) bool { return tokens[token] }

type Request struct{ Name string }

type FilesServer interface {
	Drop(context.Context, *Request) (*Request, error)
}

func RegisterFilesServer(s grpc.ServiceRegistrar, srv FilesServer) { s.RegisterService(nil, srv) }

func RegisterFilesHandlerServer(ctx context.Context, mux *runtime.ServeMux, srv FilesServer) error {
	return nil
}

type NotesServer interface {
	Erase(context.Context, *Request) (*Request, error)
}

func RegisterNotesServer(s grpc.ServiceRegistrar, srv NotesServer) { s.RegisterService(nil, srv) }

func RegisterNotesHandlerServer(ctx context.Context, mux *runtime.ServeMux, srv NotesServer) error {
	return nil
}

type files struct{}

func (files) Drop(ctx context.Context, r *Request) (*Request, error) { return r, os.Remove(r.Name) }

type notes struct{}

// Erase asks by itself, whichever way it is called.
func (notes) Erase(ctx context.Context, r *Request) (*Request, error) {
	token, _ := ctx.Value(tokenKey{}).(string)
	if !authenticated(token) {
		return nil, status.Error(codes.PermissionDenied, "no token")
	}
	return r, os.Remove(r.Name)
}

func main() {
	srv := grpc.NewServer(grpc.UnaryInterceptor(unary))
	RegisterFilesServer(srv, files{})
	RegisterNotesServer(srv, notes{})

	mux := runtime.NewServeMux()
	RegisterFilesHandlerServer(context.Background(), mux, files{}) // want "files..Drop reaches os.Remove through the gateway in the process without .*authenticated, which stands before it on the server"
	RegisterNotesHandlerServer(context.Background(), mux, notes{})
	go http.ListenAndServe(":8080", mux)

	var l net.Listener
	srv.Serve(l)
}
