// Package keyauth is a stub for tests: declarations with the signatures of
// github.com/gofiber/fiber/v3/middleware/keyauth, and nothing behind them.
package keyauth

import "github.com/gofiber/fiber/v3"

type Config struct {
	Validator func(fiber.Ctx, string) (bool, error)
}

func New(config ...Config) (_ fiber.Handler) { return }
