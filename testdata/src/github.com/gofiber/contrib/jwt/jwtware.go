// Package jwtware is a stub for tests: declarations with the signatures of
// github.com/gofiber/contrib/jwt, and nothing behind them.
package jwtware

import "github.com/gofiber/fiber/v2"

type SigningKey struct {
	JWTAlg string
	Key    any
}
type Config struct {
	SigningKey SigningKey
}

func New(config ...Config) (_ fiber.Handler) { return }
