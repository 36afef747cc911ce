// Package http is a stub for tests: declarations with the signatures of
// github.com/clerk/clerk-sdk-go/v2/http, and nothing behind them.
package http

import (
	"net/http"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type AuthorizationOption func(*AuthorizationParams) error
type AuthorizationParams struct{}

func WithHeaderAuthorization(opts ...AuthorizationOption) (_ func(http.Handler) http.Handler) { return }
func RequireHeaderAuthorization(opts ...AuthorizationOption) (_ func(http.Handler) http.Handler) {
	return
}
func NeedsSessionReverification(policy clerk.SessionReverificationPolicy) (_ func(http.Handler) http.Handler) {
	return
}
