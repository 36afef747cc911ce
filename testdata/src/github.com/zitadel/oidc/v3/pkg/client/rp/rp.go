// Package rp is a stub for tests: declarations with the signatures of
// github.com/zitadel/oidc/v3/pkg/client/rp, and nothing behind them.
package rp

import (
	"context"
	"net/http"
	"net/url"

	jose "github.com/go-jose/go-jose/v4"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"golang.org/x/oauth2"
)

type IDTokenVerifier oidc.Verifier
type SubjectGetter interface{}
type RelyingParty interface{}
type CodeExchangeOpt func() []oauth2.AuthCodeOption
type CodeExchangeCallback[C oidc.IDClaims] func(w http.ResponseWriter, r *http.Request, tokens *oidc.Tokens[C], state string, rp RelyingParty)
type URLParamOpt func() []oauth2.AuthCodeOption

func VerifyTokens[C oidc.IDClaims](ctx context.Context, accessToken, idToken string, v *IDTokenVerifier) (claims C, err error) {
	return
}
func VerifyIDToken[C oidc.Claims](ctx context.Context, token string, v *IDTokenVerifier) (claims C, err error) {
	return
}
func VerifyAccessToken(accessToken, atHash string, sigAlgorithm jose.SignatureAlgorithm) (_ error) {
	return
}
func Userinfo[U SubjectGetter](ctx context.Context, token, tokenType, subject string, rp RelyingParty) (userinfo U, err error) {
	return
}
func CodeExchange[C oidc.IDClaims](ctx context.Context, code string, rp RelyingParty, opts ...CodeExchangeOpt) (tokens *oidc.Tokens[C], err error) {
	return
}
func RefreshTokens[C oidc.IDClaims](ctx context.Context, rp RelyingParty, refreshToken, clientAssertion, clientAssertionType string) (_ *oidc.Tokens[C], _ error) {
	return
}
func ClientCredentials(ctx context.Context, rp RelyingParty, endpointParams url.Values) (token *oauth2.Token, err error) {
	return
}
func CodeExchangeHandler[C oidc.IDClaims](callback CodeExchangeCallback[C], rp RelyingParty, urlParam ...URLParamOpt) (_ http.HandlerFunc) {
	return
}
