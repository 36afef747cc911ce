// Package auth is a stub for tests: declarations with the signatures of
// github.com/abbot/go-http-auth, and nothing behind them.
package auth

import (
	"context"
	"net/http"
)

type AuthenticatedRequest struct {
	http.Request
	Username string
}
type Info struct {
	Authenticated bool
	Username      string
}
type SecretProvider func(user, realm string) string
type BasicAuth struct{}

func (a *BasicAuth) CheckAuth(r *http.Request) (_ string)                       { return }
func (a *BasicAuth) RequireAuth(w http.ResponseWriter, r *http.Request)         {}
func (a *BasicAuth) Wrap(wrapped AuthenticatedHandlerFunc) (_ http.HandlerFunc) { return }

type DigestAuth struct{}

func (da *DigestAuth) CheckAuth(r *http.Request) (username string, authinfo *string) { return }
func (a *DigestAuth) RequireAuth(w http.ResponseWriter, r *http.Request)             {}
func (a *DigestAuth) Wrap(wrapped AuthenticatedHandlerFunc) (_ http.HandlerFunc)     { return }
func (a *DigestAuth) JustCheck(wrapped http.HandlerFunc) (_ http.HandlerFunc)        { return }

type AuthenticatedHandlerFunc func(http.ResponseWriter, *AuthenticatedRequest)
type AuthenticatorInterface interface {
	Wrap(AuthenticatedHandlerFunc) http.HandlerFunc
}

func NewBasicAuthenticator(realm string, secrets SecretProvider) (_ *BasicAuth)            { return }
func FromContext(ctx context.Context) (_ *Info)                                            { return }
func JustCheck(auth AuthenticatorInterface, wrapped http.HandlerFunc) (_ http.HandlerFunc) { return }
