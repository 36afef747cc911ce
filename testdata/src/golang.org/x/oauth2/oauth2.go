// Package oauth2 is a stub for tests: declarations with the signatures of
// golang.org/x/oauth2, and nothing behind them.
package oauth2

import "context"

type Token struct {
	AccessToken, TokenType, RefreshToken string
}

func (t *Token) Valid() (_ bool)          { return }
func (t *Token) Extra(key string) (_ any) { return }

type Config struct {
	ClientID, ClientSecret, RedirectURL string
	Scopes                              []string
}

func (c *Config) AuthCodeURL(state string, opts ...AuthCodeOption) (_ string) { return }
func (c *Config) Exchange(ctx context.Context, code string, opts ...AuthCodeOption) (_ *Token, _ error) {
	return
}
func (c *Config) PasswordCredentialsToken(ctx context.Context, username, password string) (_ *Token, _ error) {
	return
}
func (c *Config) DeviceAccessToken(ctx context.Context, da *DeviceAuthResponse, opts ...AuthCodeOption) (_ *Token, _ error) {
	return
}

type AuthCodeOption interface{}
type DeviceAuthResponse struct{}
type TokenSource interface{}
