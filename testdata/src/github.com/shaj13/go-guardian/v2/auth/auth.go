// Package auth is a stub for tests: declarations with the signatures of
// github.com/shaj13/go-guardian/v2/auth, and nothing behind them.
package auth

import (
	"context"
	"net/http"
)

type Strategy interface {
	Authenticate(ctx context.Context, r *http.Request) (Info, error)
}
type Info interface{}

func User(r *http.Request) (_ Info)            { return }
func UserFromCtx(ctx context.Context) (_ Info) { return }
