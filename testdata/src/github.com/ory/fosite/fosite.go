// Package fosite is a stub for tests: declarations with the signatures of
// github.com/ory/fosite, and nothing behind them.
package fosite

import (
	"context"
	"net/http"
	"net/url"
)

type OAuth2Provider interface {
	NewAuthorizeResponse(ctx context.Context, requester AuthorizeRequester, session Session) (AuthorizeResponder, error)
	NewAccessRequest(ctx context.Context, req *http.Request, session Session) (AccessRequester, error)
	NewAccessResponse(ctx context.Context, requester AccessRequester) (AccessResponder, error)
	NewRevocationRequest(ctx context.Context, r *http.Request) error
	IntrospectToken(ctx context.Context, token string, tokenUse TokenUse, session Session, scope ...string) (TokenUse, AccessRequester, error)
	NewIntrospectionRequest(ctx context.Context, r *http.Request, session Session) (IntrospectionResponder, error)
}
type TokenUse = TokenType
type TokenType string
type Session interface{}
type AccessRequester interface{}
type Fosite struct{}

func (f *Fosite) IntrospectToken(ctx context.Context, token string, tokenUse TokenUse, session Session, scopes ...string) (_ TokenUse, _ AccessRequester, err error) {
	return
}
func (f *Fosite) NewIntrospectionRequest(ctx context.Context, r *http.Request, session Session) (_ IntrospectionResponder, err error) {
	return
}
func (f *Fosite) AuthenticateClient(ctx context.Context, r *http.Request, form url.Values) (_ Client, _ error) {
	return
}
func (f *Fosite) NewAccessRequest(ctx context.Context, r *http.Request, session Session) (_ AccessRequester, err error) {
	return
}
func (f *Fosite) NewAccessResponse(ctx context.Context, requester AccessRequester) (_ AccessResponder, err error) {
	return
}
func (f *Fosite) NewAuthorizeResponse(ctx context.Context, ar AuthorizeRequester, session Session) (_ AuthorizeResponder, err error) {
	return
}

type TokenIntrospector interface {
	IntrospectToken(ctx context.Context, token string, tokenUse TokenUse, accessRequest AccessRequester, scopes []string) (TokenUse, error)
}
type IntrospectionResponder interface{}
type Client interface{}
type Hasher interface {
	Compare(ctx context.Context, hash, data []byte) error
}
type AccessResponder interface{}
type AuthorizeRequester interface{}
type AuthorizeResponder interface{}
