// Package jwtware is a stub for tests: declarations with the signatures of
// github.com/gofiber/contrib/v3/jwt, and nothing behind them.
package jwtware

import (
	"github.com/gofiber/fiber/v3"
	"github.com/golang-jwt/jwt/v5"
)

type Config struct{}

func New(config ...Config) (_ fiber.Handler) { return }
func FromContext(ctx any) (_ *jwt.Token)     { return }
