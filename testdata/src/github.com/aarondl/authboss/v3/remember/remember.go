// Package remember is a stub for tests: declarations with the signatures of
// github.com/aarondl/authboss/v3/remember, and nothing behind them.
package remember

import (
	"net/http"

	"github.com/aarondl/authboss/v3"
)

func Middleware(ab *authboss.Authboss) (_ func(http.Handler) http.Handler) { return }
