// Package basicauth is a stub for tests: declarations with the signatures of
// github.com/gofiber/fiber/v2/middleware/basicauth, and nothing behind them.
package basicauth

import "github.com/gofiber/fiber/v2"

type Config struct {
	Users        map[string]string
	Authorizer   func(string, string) bool
	Unauthorized fiber.Handler
}

func New(config Config) (_ fiber.Handler) { return }
