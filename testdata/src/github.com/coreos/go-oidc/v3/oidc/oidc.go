// Package oidc is a stub for tests: declarations with the signatures of
// github.com/coreos/go-oidc/v3/oidc, and nothing behind them.
package oidc

import (
	"context"

	"golang.org/x/oauth2"
)

type Config struct {
	ClientID                                                                        string
	SkipClientIDCheck, SkipExpiryCheck, SkipIssuerCheck, InsecureSkipSignatureCheck bool
}
type IDToken struct {
	Issuer, Subject, Nonce string
}

func (i *IDToken) Claims(v any) (_ error)                         { return }
func (i *IDToken) VerifyAccessToken(accessToken string) (_ error) { return }

type UserInfo struct {
	Subject, Email string
}

func (u *UserInfo) Claims(v any) (_ error) { return }

type Provider struct{}

func (p *Provider) Verifier(config *Config) (_ *IDTokenVerifier) { return }
func (p *Provider) UserInfo(ctx context.Context, tokenSource oauth2.TokenSource) (_ *UserInfo, _ error) {
	return
}

type IDTokenVerifier struct{}

func (v *IDTokenVerifier) Verify(ctx context.Context, rawIDToken string) (_ *IDToken, _ error) {
	return
}
func (v *IDTokenVerifier) VerifyLogout(ctx context.Context, rawLogoutToken string) (_ *LogoutToken, _ error) {
	return
}

type KeySet interface {
	VerifySignature(ctx context.Context, jwt string) (payload []byte, err error)
}
type RemoteKeySet struct{}

func (r *RemoteKeySet) VerifySignature(ctx context.Context, jwt string) (_ []byte, _ error) { return }

type StaticKeySet struct{}

func (s *StaticKeySet) VerifySignature(ctx context.Context, jwt string) (_ []byte, _ error) { return }

type LogoutToken struct{}

func NewProvider(ctx context.Context, issuer string) (_ *Provider, _ error) { return }
