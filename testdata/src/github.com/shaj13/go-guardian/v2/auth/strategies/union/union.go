// Package union is a stub for tests: declarations with the signatures of
// github.com/shaj13/go-guardian/v2/auth/strategies/union, and nothing behind them.
package union

import (
	"net/http"

	"github.com/shaj13/go-guardian/v2/auth"
)

type Union interface {
	AuthenticateRequest(r *http.Request) (auth.Strategy, auth.Info, error)
}
