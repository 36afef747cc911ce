// Package client is a stub for tests: declarations with the signatures of
// github.com/ory/hydra-client-go/v2, and nothing behind them.
package client

import "net/http"

type OAuth2APIIntrospectOAuth2TokenRequest struct{}

func (r OAuth2APIIntrospectOAuth2TokenRequest) Execute() (_ *IntrospectedOAuth2Token, _ *http.Response, _ error) {
	return
}

type IntrospectedOAuth2Token struct{}

func (o *IntrospectedOAuth2Token) GetActive() (_ bool) { return }
