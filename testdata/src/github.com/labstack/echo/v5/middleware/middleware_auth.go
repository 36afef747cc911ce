package middleware

import "github.com/labstack/echo/v5"

func (config BasicAuthConfig) ToMiddleware() (_ echo.MiddlewareFunc, _ error) { return }
func (config KeyAuthConfig) ToMiddleware() (_ echo.MiddlewareFunc, _ error)   { return }
