// Package keyauth is a stub for tests: declarations with the signatures of
// github.com/gofiber/fiber/v2/middleware/keyauth, and nothing behind them.
package keyauth

import "github.com/gofiber/fiber/v2"

type Config struct {
	KeyLookup string
	Validator func(*fiber.Ctx, string) (bool, error)
}

func New(config ...Config) (_ fiber.Handler) { return }
