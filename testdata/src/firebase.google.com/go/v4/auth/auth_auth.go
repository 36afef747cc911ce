package auth

import "context"

type Token struct {
	UID    string
	Claims map[string]any
}

func (c *baseClient) VerifyIDToken(ctx context.Context, idToken string) (_ *Token, _ error) { return }
func (c *baseClient) VerifyIDTokenAndCheckRevoked(ctx context.Context, idToken string) (_ *Token, _ error) {
	return
}
func (c *Client) VerifySessionCookie(ctx context.Context, sessionCookie string) (_ *Token, _ error) {
	return
}
func (c *Client) VerifySessionCookieAndCheckRevoked(ctx context.Context, sessionCookie string) (_ *Token, _ error) {
	return
}
