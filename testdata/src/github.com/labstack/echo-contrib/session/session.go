// Package session is a stub for tests: declarations with the signatures of
// github.com/labstack/echo-contrib/session, and nothing behind them.
package session

import (
	"github.com/gorilla/sessions"
	"github.com/labstack/echo/v4"
)

func Get(name string, c echo.Context) (_ *sessions.Session, _ error) { return }
