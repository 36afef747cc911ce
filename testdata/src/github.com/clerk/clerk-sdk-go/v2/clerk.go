// Package clerk is a stub for tests: declarations with the signatures of
// github.com/clerk/clerk-sdk-go/v2, and nothing behind them.
package clerk

import "context"

type RegisteredClaims struct {
	Issuer, Subject, ID string
}
type Claims struct {
	SessionID string
}
type SessionClaims struct {
	RegisteredClaims
	Claims
}

func (s *SessionClaims) HasPermission(permission string) (_ bool)                        { return }
func (s *SessionClaims) HasRole(role string) (_ bool)                                    { return }
func (s *SessionClaims) NeedsReverification(policy SessionReverificationPolicy) (_ bool) { return }

type SessionReverificationPolicy struct{}
type UnverifiedToken struct{}

func SessionClaimsFromContext(ctx context.Context) (_ *SessionClaims, _ bool) { return }
