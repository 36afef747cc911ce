// Endpoints behind a transport: middleware is wrapped around each of them, and
// one was forgotten.
package main

import (
	"context"
	"errors"
	"net/http"
	"os"

	"github.com/go-kit/kit/endpoint"
	kithttp "github.com/go-kit/kit/transport/http"
)

type userKey struct{}

var errForbidden = errors.New("permission denied")

type policy struct{ allowed map[string]bool }

func (p *policy) canChange(user string) bool { return p.allowed[user] }

func (p *policy) change(next endpoint.Endpoint) endpoint.Endpoint {
	return func(ctx context.Context, request interface{}) (interface{}, error) {
		user, _ := ctx.Value(userKey{}).(string)
		if !p.canChange(user) {
			return nil, errForbidden
		}
		return next(ctx, request)
	}
}

func drop(ctx context.Context, request interface{}) (interface{}, error) {
	return nil, os.Remove("drop/" + request.(string))
}

func trim(ctx context.Context, request interface{}) (interface{}, error) {
	return nil, os.Truncate("trim/"+request.(string), 0)
}

func link(ctx context.Context, request interface{}) (interface{}, error) {
	return nil, os.Symlink("link", request.(string))
}

func move(ctx context.Context, request interface{}) (interface{}, error) {
	return nil, os.Rename("move", request.(string))
}

func wipe(ctx context.Context, request interface{}) (interface{}, error) {
	return nil, os.RemoveAll("wipe/" + request.(string))
}

func decode(ctx context.Context, r *http.Request) (interface{}, error) { return r.PathValue("id"), nil }

func encode(ctx context.Context, w http.ResponseWriter, answer interface{}) error { return nil }

func main() {
	p := &policy{}
	mux := http.NewServeMux()
	mux.Handle("POST /drop/{id}", kithttp.NewServer(p.change(drop), decode, encode))
	mux.Handle("POST /trim/{id}", kithttp.NewServer(p.change(trim), decode, encode))
	mux.Handle("POST /link/{id}", kithttp.NewServer(p.change(link), decode, encode))
	mux.Handle("POST /move/{id}", kithttp.NewServer(p.change(move), decode, encode))
	mux.Handle("POST /wipe/{id}", kithttp.NewServer(wipe, decode, encode)) // want "wipe reaches os.RemoveAll without .*policy..change"
	http.ListenAndServe(":8080", mux)
}
