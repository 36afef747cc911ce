// Package jwtware is a stub for tests: declarations with the signatures of
// github.com/gofiber/jwt/v3, and nothing behind them.
package jwtware

import "github.com/gofiber/fiber/v2"

type Config struct{}

func New(config ...Config) (_ fiber.Handler) { return }
