// Package middleware is a stub for tests: declarations with the signatures of
// github.com/labstack/echo/middleware, and nothing behind them.
package middleware

import (
	"github.com/labstack/echo"
)

type BasicAuthConfig struct {
	_ int
}
type BasicAuthValidator func(string, string, echo.Context) (bool, error)
type JWTConfig struct {
	_ int
}
type KeyAuthConfig struct {
	_ int
}
type KeyAuthValidator func(string, echo.Context) (bool, error)

func BasicAuth(fn BasicAuthValidator) (_ echo.MiddlewareFunc)            { return }
func BasicAuthWithConfig(config BasicAuthConfig) (_ echo.MiddlewareFunc) { return }
func JWT(key interface{}) (_ echo.MiddlewareFunc)                        { return }
func JWTWithConfig(config JWTConfig) (_ echo.MiddlewareFunc)             { return }
func KeyAuth(fn KeyAuthValidator) (_ echo.MiddlewareFunc)                { return }
func KeyAuthWithConfig(config KeyAuthConfig) (_ echo.MiddlewareFunc)     { return }
