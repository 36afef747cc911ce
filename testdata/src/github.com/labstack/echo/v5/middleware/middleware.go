// Package middleware is a stub for tests: declarations with the signatures of
// github.com/labstack/echo/v5/middleware, and nothing behind them.
package middleware

import "github.com/labstack/echo/v5"

type ExtractorSource string
type BasicAuthValidator func(c *echo.Context, user string, password string) (bool, error)
type KeyAuthValidator func(c *echo.Context, key string, source ExtractorSource) (bool, error)
type BasicAuthConfig struct {
	Validator BasicAuthValidator
	Realm     string
}
type KeyAuthConfig struct {
	KeyLookup string
	Validator KeyAuthValidator
}

func BasicAuth(fn BasicAuthValidator) (_ echo.MiddlewareFunc)            { return }
func BasicAuthWithConfig(config BasicAuthConfig) (_ echo.MiddlewareFunc) { return }
func KeyAuth(fn KeyAuthValidator) (_ echo.MiddlewareFunc)                { return }
func KeyAuthWithConfig(config KeyAuthConfig) (_ echo.MiddlewareFunc)     { return }
