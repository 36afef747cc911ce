// A gRPC-like fleet service: PermissionDenied and Unauthenticated are
// denials, NotFound and InvalidArgument are not.
package main

import (
	"context"
	"log"
	"os"
	"path/filepath"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

type vehicles struct{ dir string }

func (v *vehicles) Unlock(id string) string {
	b, _ := os.ReadFile(filepath.Join(v.dir, id))
	return string(b)
}

type fleet struct {
	drivers  map[string]string
	vehicles *vehicles
	radio    bool
}

type request struct{ User, Vehicle string }

func (f *fleet) drives(req *request) bool { return f.drivers[req.Vehicle] == req.User }

func (f *fleet) known(req *request) bool { return f.drivers[req.Vehicle] != "" }

// Unlock denies with code 7.
func (f *fleet) Unlock(_ context.Context, req *request) (string, error) {
	if !f.radio {
		return f.vehicles.Unlock(req.Vehicle), nil // want "reaches .*Unlock without .*drives"
	}
	if !f.drives(req) {
		return "", status.Error(codes.PermissionDenied, "not your vehicle")
	}
	return f.vehicles.Unlock(req.Vehicle), nil
}

// UnlockSigned denies with code 16, formatted.
func (f *fleet) UnlockSigned(_ context.Context, req *request) (string, error) {
	if !f.radio {
		return f.vehicles.Unlock(req.Vehicle), nil // want "reaches .*Unlock without .*drives"
	}
	if !f.drives(req) {
		return "", status.Errorf(codes.Unauthenticated, "who is %s", req.User)
	}
	return f.vehicles.Unlock(req.Vehicle), nil
}

func (f *fleet) UnlockChecked(_ context.Context, req *request) (string, error) {
	if !f.drives(req) {
		return "", status.Error(codes.PermissionDenied, "not your vehicle")
	}
	if !f.radio {
		return f.vehicles.Unlock(req.Vehicle), nil
	}
	return f.vehicles.Unlock(req.Vehicle), nil
}

// UnlockKnown validates on one arm only, which is no guard.
func (f *fleet) UnlockKnown(_ context.Context, req *request) (string, error) {
	if !f.radio {
		return f.vehicles.Unlock(req.Vehicle), nil
	}
	if !f.known(req) {
		return "", status.Error(codes.NotFound, "no such vehicle")
	}
	if req.User == "" {
		return "", status.Error(codes.InvalidArgument, "user is missing")
	}
	return f.vehicles.Unlock(req.Vehicle), nil
}

// UnlockDenied falls back on a denial, by its code.
func (f *fleet) UnlockDenied(ctx context.Context, req *request) (string, error) {
	s, err := f.UnlockChecked(ctx, req)
	if err != nil {
		return f.vehicles.Unlock(req.Vehicle), nil // want "denial .*drives.*Unlock"
	}
	return s, nil
}

// UnlockSorted looks at the code first.
func (f *fleet) UnlockSorted(ctx context.Context, req *request) (string, error) {
	s, err := f.UnlockChecked(ctx, req)
	if status.Code(err) == codes.PermissionDenied {
		return "", err
	}
	if err != nil {
		return f.vehicles.Unlock(req.Vehicle), nil
	}
	return s, nil
}

func main() {
	f := &fleet{drivers: map[string]string{}, vehicles: &vehicles{dir: "vehicles"}}
	for _, method := range []func(context.Context, *request) (string, error){
		f.Unlock, f.UnlockSigned, f.UnlockChecked, f.UnlockKnown, f.UnlockDenied, f.UnlockSorted,
	} {
		log.Println(method(context.Background(), &request{}))
	}
}
