// Command plugin_host serves whoever calls, and the process that started it.
package main

import (
	"context"
	"net"
	"os"

	plugin "github.com/hashicorp/go-plugin"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

type Request struct{ Name string }

type ShelfServer interface {
	Link(context.Context, *Request) (*Request, error)
	Seal(context.Context, *Request) (*Request, error)
	Turn(context.Context, *Request) (*Request, error)
	Drop(context.Context, *Request) (*Request, error)
	Move(context.Context, *Request) (*Request, error)
	Trim(context.Context, *Request) (*Request, error)
}

func RegisterShelfServer(s grpc.ServiceRegistrar, srv ShelfServer) { s.RegisterService(nil, srv) }

type DriverServer interface {
	Link(context.Context, *Request) (*Request, error)
	Seal(context.Context, *Request) (*Request, error)
	Turn(context.Context, *Request) (*Request, error)
	Start(context.Context, *Request) (*Request, error)
	Stop(context.Context, *Request) (*Request, error)
	Wipe(context.Context, *Request) (*Request, error)
}

func RegisterDriverServer(s grpc.ServiceRegistrar, srv DriverServer) { s.RegisterService(nil, srv) }

type userKey struct{}

var admins = map[string]bool{}

func isAdmin(user string) bool { return admins[user] }

func check(ctx context.Context) error {
	user, _ := ctx.Value(userKey{}).(string)
	if !isAdmin(user) {
		return status.Error(codes.PermissionDenied, "not an admin")
	}
	return nil
}

// shelf is for all who reach the listener.
type shelf struct{}

func (shelf) Drop(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return r, os.Remove(r.Name)
}

func (shelf) Move(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return r, os.Rename(r.Name, "moved/"+r.Name)
}

func (shelf) Link(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return r, os.Symlink(r.Name, "link/"+r.Name)
}

func (shelf) Seal(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return r, os.Chmod(r.Name, 0)
}

func (shelf) Turn(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return r, os.Link(r.Name, "turned")
}

func (shelf) Trim(ctx context.Context, r *Request) (*Request, error) { // want "shelf..Trim reaches os.Truncate without .*(check|admin)"
	return r, os.Truncate(r.Name, 0)
}

// driver is for the process that started this one.
type driver struct{}

func (driver) Start(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return r, os.Remove(r.Name)
}

func (driver) Stop(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return r, os.Rename(r.Name, "stopped/"+r.Name)
}

func (driver) Link(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return r, os.Symlink(r.Name, "link/"+r.Name)
}

func (driver) Seal(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return r, os.Chmod(r.Name, 0)
}

func (driver) Turn(ctx context.Context, r *Request) (*Request, error) {
	if err := check(ctx); err != nil {
		return nil, err
	}
	return r, os.Link(r.Name, "turned")
}

func (driver) Wipe(ctx context.Context, r *Request) (*Request, error) {
	return r, os.RemoveAll(r.Name)
}

type driverPlugin struct{}

// GRPCServer is called by the library with the server of the plugin.
func (driverPlugin) GRPCServer(broker *plugin.GRPCBroker, s *grpc.Server) error {
	RegisterDriverServer(s, driver{})
	return nil
}

func main() {
	srv := grpc.NewServer()
	RegisterShelfServer(srv, shelf{})
	driverPlugin{}.GRPCServer(&plugin.GRPCBroker{}, grpc.NewServer())
	var l net.Listener
	srv.Serve(l)
}
