// Package samlsp is a stub for tests: declarations with the signatures of
// github.com/crewjam/saml/samlsp, and nothing behind them.
package samlsp

import (
	"context"
	"net/http"

	"github.com/crewjam/saml"
)

type SessionProvider interface {
	CreateSession(w http.ResponseWriter, r *http.Request, assertion *saml.Assertion) error
	GetSession(r *http.Request) (Session, error)
}
type Session interface{}
type Middleware struct{}

func (m *Middleware) RequireAccount(handler http.Handler) (_ http.Handler)       { return }
func (m *Middleware) HandleStartAuthFlow(w http.ResponseWriter, r *http.Request) {}

func RequireAttribute(name, value string) (_ func(http.Handler) http.Handler) { return }
func SessionFromContext(ctx context.Context) (_ Session)                      { return }
func AttributeFromContext(ctx context.Context, name string) (_ string)        { return }
