// Package permit is a stub for tests: declarations with the signatures of
// github.com/permitio/permit-golang/pkg/permit, and nothing behind them.
package permit

import "github.com/permitio/permit-golang/pkg/enforcement"

type Client struct{}

func (c *Client) Check(user enforcement.User, action enforcement.Action, resource enforcement.Resource) (_ bool, _ error) {
	return
}

type PermitInterface interface {
	Check(user enforcement.User, action enforcement.Action, resource enforcement.Resource) (bool, error)
}
