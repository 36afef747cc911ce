// Package authboss is a stub for tests: declarations with the signatures of
// github.com/aarondl/authboss/v3, and nothing behind them.
package authboss

import (
	"context"
	"net/http"
)

type User interface {
	GetPID() string
	PutPID(pid string)
}
type Authboss struct{}

func (a *Authboss) LoadClientStateMiddleware(h http.Handler) (_ http.Handler)   { return }
func (a *Authboss) CurrentUser(r *http.Request) (_ User, _ error)               { return }
func (a *Authboss) CurrentUserID(r *http.Request) (_ string, _ error)           { return }
func (a *Authboss) LoadCurrentUser(r **http.Request) (_ User, _ error)          { return }
func (a *Authboss) LoadCurrentUserID(r **http.Request) (_ string, _ error)      { return }
func (a *Authboss) CurrentUserP(r *http.Request) (_ User)                       { return }
func (a *Authboss) CurrentUserIDP(r *http.Request) (_ string)                   { return }
func (a *Authboss) LoadCurrentUserP(r **http.Request) (_ User)                  { return }
func (a *Authboss) LoadCurrentUserIDP(r **http.Request) (_ string)              { return }
func (a *Authboss) VerifyPassword(user AuthableUser, password string) (_ error) { return }
func (a *Authboss) UpdatePassword(ctx context.Context, user AuthableUser, newPassword string) (_ error) {
	return
}

type MWRequirements int
type MWRespondOnFailure int
type AuthableUser interface{}
type Hasher interface {
	CompareHashAndPassword(hash, password string) error
}

func Middleware(ab *Authboss, redirectToLogin bool, forceFullAuth bool, force2fa bool) (_ func(http.Handler) http.Handler) {
	return
}
func Middleware2(ab *Authboss, requirements MWRequirements, failureResponse MWRespondOnFailure) (_ func(http.Handler) http.Handler) {
	return
}
func MountedMiddleware(ab *Authboss, mountPathed, redirectToLogin, forceFullAuth, force2fa bool) (_ func(http.Handler) http.Handler) {
	return
}
func MountedMiddleware2(ab *Authboss, mountPathed bool, reqs MWRequirements, failResponse MWRespondOnFailure) (_ func(http.Handler) http.Handler) {
	return
}
func GetSession(r *http.Request, key string) (_ string, _ bool)   { return }
func VerifyPassword(user AuthableUser, password string) (_ error) { return }
func IsFullyAuthed(r *http.Request) (_ bool)                      { return }
func IsTwoFactored(r *http.Request) (_ bool)                      { return }
