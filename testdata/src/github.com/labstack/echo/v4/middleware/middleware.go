// Package middleware is a stub for tests: declarations with the signatures of
// github.com/labstack/echo/v4/middleware, and nothing behind them.
package middleware

import "github.com/labstack/echo/v4"

type BasicAuthValidator func(user, password string, c echo.Context) (bool, error)
type KeyAuthValidator func(auth string, c echo.Context) (bool, error)
type Skipper func(c echo.Context) bool
type BasicAuthConfig struct {
	Skipper   Skipper
	Validator BasicAuthValidator
	Realm     string
}
type KeyAuthConfig struct {
	Skipper   Skipper
	KeyLookup string
	Validator KeyAuthValidator
}

func BasicAuth(fn BasicAuthValidator) (_ echo.MiddlewareFunc)            { return }
func BasicAuthWithConfig(config BasicAuthConfig) (_ echo.MiddlewareFunc) { return }
func KeyAuth(fn KeyAuthValidator) (_ echo.MiddlewareFunc)                { return }
func KeyAuthWithConfig(config KeyAuthConfig) (_ echo.MiddlewareFunc)     { return }
func Logger() (_ echo.MiddlewareFunc)                                    { return }
func Recover() (_ echo.MiddlewareFunc)                                   { return }
func CORS() (_ echo.MiddlewareFunc)                                      { return }
func CSRF() (_ echo.MiddlewareFunc)                                      { return }
func Gzip() (_ echo.MiddlewareFunc)                                      { return }
func RequestID() (_ echo.MiddlewareFunc)                                 { return }
