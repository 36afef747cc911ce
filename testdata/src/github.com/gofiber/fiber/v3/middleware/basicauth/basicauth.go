// Package basicauth is a stub for tests: declarations with the signatures of
// github.com/gofiber/fiber/v3/middleware/basicauth, and nothing behind them.
package basicauth

import "github.com/gofiber/fiber/v3"

type Config struct {
	Users        map[string]string
	Authorizer   func(string, string, fiber.Ctx) bool
	Unauthorized fiber.Handler
}

func New(config ...Config) (_ fiber.Handler) { return }
