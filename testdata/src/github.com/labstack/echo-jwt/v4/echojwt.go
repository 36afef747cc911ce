// Package echojwt is a stub for tests: declarations with the signatures of
// github.com/labstack/echo-jwt/v4, and nothing behind them.
package echojwt

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

type Config struct {
	Skipper    middleware.Skipper
	SigningKey any
}

func (config Config) ToMiddleware() (_ echo.MiddlewareFunc, _ error) { return }

func JWT(signingKey any) (_ echo.MiddlewareFunc)       { return }
func WithConfig(config Config) (_ echo.MiddlewareFunc) { return }
