// Package pasetoware is a stub for tests: declarations with the signatures of
// github.com/gofiber/contrib/v3/paseto, and nothing behind them.
package pasetoware

import (
	"time"

	"github.com/gofiber/fiber/v3"
)

type Config struct{}
type TokenPurpose int

func New(authConfigs ...Config) (_ fiber.Handler) { return }
func FromContext(ctx any) (_ any)                 { return }
func CreateToken(key []byte, dataInfo string, duration time.Duration, purpose TokenPurpose) (_ string, _ error) {
	return
}
