// Package goth is a stub for tests: declarations with the signatures of
// github.com/markbates/goth, and nothing behind them.
package goth

type User struct {
	Provider, Email, Name, UserID, AccessToken string
}
type Provider interface {
	FetchUser(Session) (User, error)
}
type Session interface{}
