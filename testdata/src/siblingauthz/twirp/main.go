// Hats over Twirp: the generated constructor gives back a handler, and each
// method asks by itself, but for one.
package main

import (
	"context"
	"net/http"
	"os"

	"github.com/twitchtv/twirp"
)

// What follows is as generated code has it.

type Size struct{ Name string }

type Hat struct{ Name string }

type Hats interface {
	Make(context.Context, *Size) (*Hat, error)
	Paint(context.Context, *Size) (*Hat, error)
	Trim(context.Context, *Size) (*Hat, error)
	Lend(context.Context, *Size) (*Hat, error)
	Burn(context.Context, *Size) (*Hat, error)
}

type TwirpServer interface {
	http.Handler
	ServiceDescriptor() ([]byte, int)
	ProtocGenTwirpVersion() string
	PathPrefix() string
}

type hatsServer struct{ Hats }

func (s *hatsServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
func (s *hatsServer) ServiceDescriptor() ([]byte, int)                 { return nil, 0 }
func (s *hatsServer) ProtocGenTwirpVersion() string                    { return "v8.1.3" }
func (s *hatsServer) PathPrefix() string                               { return "/twirp/hats.Hats/" }

func NewHatsServer(svc Hats, opts ...interface{}) TwirpServer { return &hatsServer{Hats: svc} }

// And the service.

type caller struct{ admin bool }

func callerOf(ctx context.Context) *caller { c, _ := ctx.Value("caller").(*caller); return c }

func allowed(ctx context.Context) error {
	if c := callerOf(ctx); c == nil || !c.admin {
		return twirp.NewError(twirp.PermissionDenied, "admins only")
	}
	return nil
}

type hats struct{}

func (hats) Make(ctx context.Context, s *Size) (*Hat, error) {
	if err := allowed(ctx); err != nil {
		return nil, err
	}
	return nil, os.WriteFile(s.Name, nil, 0o600)
}

func (hats) Paint(ctx context.Context, s *Size) (*Hat, error) {
	if err := allowed(ctx); err != nil {
		return nil, err
	}
	return nil, os.WriteFile(s.Name, []byte("red"), 0o600)
}

func (hats) Trim(ctx context.Context, s *Size) (*Hat, error) {
	if err := allowed(ctx); err != nil {
		return nil, err
	}
	return nil, os.Truncate(s.Name, 0)
}

func (hats) Lend(ctx context.Context, s *Size) (*Hat, error) {
	if err := allowed(ctx); err != nil {
		return nil, err
	}
	return nil, os.Rename(s.Name, "lent")
}

func (hats) Burn(ctx context.Context, s *Size) (*Hat, error) { // want "Burn reaches os.Remove without .*allowed.*"
	return nil, os.Remove(s.Name)
}

// caps are hats whose interceptor asks for all of them.
type caps struct{ hats }

func (caps) Burn(ctx context.Context, s *Size) (*Hat, error) { return nil, os.Remove(s.Name) }

func asked(next twirp.Method) twirp.Method {
	return func(ctx context.Context, req any) (any, error) {
		if err := allowed(ctx); err != nil {
			return nil, err
		}
		return next(ctx, req)
	}
}

func main() {
	mux := http.NewServeMux()
	s := NewHatsServer(hats{})
	mux.Handle(s.PathPrefix(), s)
	http.ListenAndServe(":8080", mux)
}

func serveCaps() {
	mux := http.NewServeMux()
	s := NewHatsServer(caps{}, twirp.WithServerInterceptors(asked))
	mux.Handle(s.PathPrefix(), s)
	http.ListenAndServe(":8081", mux)
}
