// Package authenticator is a stub for tests: declarations with the signatures of
// k8s.io/apiserver/pkg/authentication/authenticator, and nothing behind them.
package authenticator

import (
	"context"
	"net/http"

	"k8s.io/apiserver/pkg/authentication/user"
)

type Audiences []string
type Response struct {
	Audiences Audiences
	User      user.Info
}
type Request interface {
	AuthenticateRequest(req *http.Request) (*Response, bool, error)
}
type RequestFunc func(req *http.Request) (*Response, bool, error)

func (f RequestFunc) AuthenticateRequest(req *http.Request) (_ *Response, _ bool, _ error) { return }

type Token interface {
	AuthenticateToken(ctx context.Context, token string) (*Response, bool, error)
}
type TokenFunc func(ctx context.Context, token string) (*Response, bool, error)

func (f TokenFunc) AuthenticateToken(ctx context.Context, token string) (_ *Response, _ bool, _ error) {
	return
}
