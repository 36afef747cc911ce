// Package oauth2 is a stub for tests: declarations with the signatures of
// google.golang.org/api/oauth2/v2, and nothing behind them.
package oauth2

import "google.golang.org/api/googleapi"

type Tokeninfo struct {
	Audience, Email, UserId string
}
type Userinfo struct {
	Email, Id string
}
type Service struct{}

func (s *Service) Tokeninfo() (_ *TokeninfoCall) { return }

type TokeninfoCall struct{}

func (c *TokeninfoCall) AccessToken(accessToken string) (_ *TokeninfoCall)       { return }
func (c *TokeninfoCall) Do(opts ...googleapi.CallOption) (_ *Tokeninfo, _ error) { return }

type UserinfoGetCall struct{}

func (c *UserinfoGetCall) Do(opts ...googleapi.CallOption) (_ *Userinfo, _ error) { return }

type UserinfoV2MeGetCall struct{}

func (c *UserinfoV2MeGetCall) Do(opts ...googleapi.CallOption) (_ *Userinfo, _ error) { return }
