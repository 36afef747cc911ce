// Package op is a stub for tests: declarations with the signatures of
// github.com/zitadel/oidc/v3/pkg/op, and nothing behind them.
package op

import (
	"context"
	"net/http"
	"time"

	"github.com/zitadel/oidc/v3/pkg/oidc"
)

type AccessTokenVerifier oidc.Verifier
type IDTokenHintVerifier oidc.Verifier
type JWTProfileVerifier struct{}
type Storage interface{}
type JWTAuthorizationGrantExchanger interface{}
type Client interface{}
type ClientProvider interface{}
type TokenRequest interface{}
type AccessTokenType int
type TokenCreator interface{}
type AccessTokenClient interface{}
type Encrypter interface{}
type IDTokenRequest interface{}

func VerifyAccessToken[C oidc.Claims](ctx context.Context, token string, v *AccessTokenVerifier) (claims C, err error) {
	return
}
func VerifyIDTokenHint[C oidc.Claims](ctx context.Context, token string, v *IDTokenHintVerifier) (claims C, err error) {
	return
}
func VerifyJWTAssertion(ctx context.Context, assertion string, v *JWTProfileVerifier) (_ *oidc.JWTTokenRequest, _ error) {
	return
}
func AuthorizeClientIDSecret(ctx context.Context, clientID, clientSecret string, storage Storage) (_ error) {
	return
}
func AuthorizePrivateJWTKey(ctx context.Context, clientAssertion string, exchanger JWTAuthorizationGrantExchanger) (_ Client, _ error) {
	return
}
func ClientBasicAuth(r *http.Request, storage Storage) (clientID string, err error) { return }
func ClientIDFromRequest(r *http.Request, p ClientProvider) (clientID string, authenticated bool, err error) {
	return
}
func CreateAccessToken(ctx context.Context, tokenRequest TokenRequest, accessTokenType AccessTokenType, creator TokenCreator, client AccessTokenClient, refreshToken string) (accessToken string, newRefreshToken string, validity time.Duration, err error) {
	return
}
func CreateBearerToken(tokenID, subject string, crypto Encrypter) (_ string, _ error) { return }
func CreateJWT(ctx context.Context, issuer string, tokenRequest TokenRequest, exp time.Time, id string, client AccessTokenClient, storage Storage) (_ string, _ error) {
	return
}
func CreateIDToken(ctx context.Context, issuer string, request IDTokenRequest, validity time.Duration, accessToken, code string, storage Storage, client Client) (_ string, _ error) {
	return
}
func CreateTokenResponse(ctx context.Context, request IDTokenRequest, client Client, creator TokenCreator, createAccessToken bool, code, refreshToken string) (_ *oidc.AccessTokenResponse, _ error) {
	return
}
