// Package basic_auth is a stub for tests: declarations with the signatures of
// github.com/cloudwego/hertz/pkg/app/middlewares/server/basic_auth, and nothing behind them.
package basic_auth

import (
	"github.com/cloudwego/hertz/pkg/app"
)

type Accounts map[string]string

func BasicAuthForRealm(accounts Accounts, realm, userKey string) (_ app.HandlerFunc) { return }
func BasicAuth(accounts Accounts) (_ app.HandlerFunc)                                { return }
