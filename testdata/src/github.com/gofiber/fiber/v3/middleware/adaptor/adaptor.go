// Package adaptor is a stub for tests: declarations with the signatures of
// github.com/gofiber/fiber/v3/middleware/adaptor, and nothing behind them.
package adaptor

import (
	"net/http"

	"github.com/gofiber/fiber/v3"
)

func HTTPHandler(h http.Handler) (_ fiber.Handler)                        { return }
func HTTPHandlerFunc(h http.HandlerFunc) (_ fiber.Handler)                { return }
func HTTPMiddleware(mw func(http.Handler) http.Handler) (_ fiber.Handler) { return }
