// Package opa is a stub for tests: declarations with the signatures of
// github.com/gofiber/contrib/v3/opa, and nothing behind them.
package opa

import "github.com/gofiber/fiber/v3"

type Config struct{}

func New(cfg Config) (_ fiber.Handler) { return }
