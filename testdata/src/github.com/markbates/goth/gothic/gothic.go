// Package gothic is a stub for tests: declarations with the signatures of
// github.com/markbates/goth/gothic, and nothing behind them.
package gothic

import (
	"net/http"

	"github.com/markbates/goth"
)

var CompleteUserAuth func(res http.ResponseWriter, req *http.Request) (goth.User, error)

func BeginAuthHandler(res http.ResponseWriter, req *http.Request) {}
