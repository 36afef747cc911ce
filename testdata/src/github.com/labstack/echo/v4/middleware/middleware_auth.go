package middleware

import "github.com/labstack/echo/v4"

type JWTConfig struct{}

func JWT(key any) (_ echo.MiddlewareFunc)                    { return }
func JWTWithConfig(config JWTConfig) (_ echo.MiddlewareFunc) { return }
