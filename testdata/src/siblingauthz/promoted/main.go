// A server asks before it hands on to the one that it embeds. One method has
// nothing of its own there: that of the embedded server answers.
package main

import (
	"context"
	"net"
	"os"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

type Request struct{ Name string }

type ShelfServer interface {
	Drop(context.Context, *Request) (*Request, error)
	Move(context.Context, *Request) (*Request, error)
	Trim(context.Context, *Request) (*Request, error)
	Link(context.Context, *Request) (*Request, error)
	Wipe(context.Context, *Request) (*Request, error)
	Seal(context.Context, *Request) (*Request, error)
}

func RegisterShelfServer(s grpc.ServiceRegistrar, srv ShelfServer) { s.RegisterService(nil, srv) }

type shelf struct{}

func (shelf) Drop(ctx context.Context, r *Request) (*Request, error) { return r, os.Remove(r.Name) }
func (shelf) Move(ctx context.Context, r *Request) (*Request, error) {
	return r, os.Rename(r.Name, "moved/"+r.Name)
}
func (shelf) Trim(ctx context.Context, r *Request) (*Request, error) {
	return r, os.Truncate(r.Name, 0)
}
func (shelf) Link(ctx context.Context, r *Request) (*Request, error) {
	return r, os.Symlink(r.Name, "link/"+r.Name)
}

func (shelf) Wipe(ctx context.Context, r *Request) (*Request, error) { // want "shelf..Wipe reaches os.RemoveAll without .*(check|admin)"
	return r, os.RemoveAll(r.Name)
}

type userKey struct{}

var admins = map[string]bool{}

func isAdmin(user string) bool { return admins[user] }

// Seal is embedded too, and asks by itself.
func (shelf) Seal(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return r, os.Chmod(r.Name, 0)
}

func check(ctx context.Context) error {
	user, _ := ctx.Value(userKey{}).(string)
	if !isAdmin(user) {
		return status.Error(codes.PermissionDenied, "not an admin")
	}
	return nil
}

// guarded asks first.
type guarded struct{ shelf }

func (g guarded) Drop(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return g.shelf.Drop(ctx, r)
}

func (g guarded) Move(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return g.shelf.Move(ctx, r)
}

func (g guarded) Trim(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return g.shelf.Trim(ctx, r)
}

func (g guarded) Link(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return g.shelf.Link(ctx, r)
}

func main() {
	srv := grpc.NewServer()
	RegisterShelfServer(srv, guarded{})
	var l net.Listener
	srv.Serve(l)
}
