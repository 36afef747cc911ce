// Package casdoorsdk is a stub for tests: declarations with the signatures of
// github.com/casdoor/casdoor-go-sdk/casdoorsdk, and nothing behind them.
package casdoorsdk

import "golang.org/x/oauth2"

type User struct {
	Owner, Name, Id string
}
type Claims struct {
	User
	AccessToken string
}
type CasbinRequest []any
type Client struct{}

func (c *Client) ParseJwtToken(token string) (_ *Claims, _ error) { return }
func (c *Client) Enforce(permissionId string, modelId string, resourceId string, enforcerId string, owner string, casbinRequest CasbinRequest) (_ bool, _ error) {
	return
}
func (c *Client) GetOAuthToken(code string, state string) (_ *oauth2.Token, _ error) { return }
func (c *Client) RefreshOAuthToken(refreshToken string) (_ *oauth2.Token, _ error)   { return }

func ParseJwtToken(token string) (_ *Claims, _ error) { return }
func Enforce(permissionId string, modelId string, resourceId string, enforcerId string, owner string, casbinRequest CasbinRequest) (_ bool, _ error) {
	return
}
func GetOAuthToken(code string, state string) (_ *oauth2.Token, _ error) { return }
func RefreshOAuthToken(refreshToken string) (_ *oauth2.Token, _ error)   { return }
