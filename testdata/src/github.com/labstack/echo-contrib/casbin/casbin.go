// Package casbin is a stub for tests: declarations with the signatures of
// github.com/labstack/echo-contrib/casbin, and nothing behind them.
package casbin

import (
	"github.com/casbin/casbin/v2"
	"github.com/labstack/echo/v4"
)

type Config struct{}

func Middleware(ce *casbin.Enforcer) (_ echo.MiddlewareFunc)     { return }
func MiddlewareWithConfig(config Config) (_ echo.MiddlewareFunc) { return }
