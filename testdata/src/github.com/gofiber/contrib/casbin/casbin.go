// Package casbin is a stub for tests: declarations with the signatures of
// github.com/gofiber/contrib/casbin, and nothing behind them.
package casbin

import "github.com/gofiber/fiber/v2"

type Config struct{}
type Option interface{}
type Middleware struct{}

func (m *Middleware) RequiresPermissions(permissions []string, opts ...Option) (_ fiber.Handler) {
	return
}
func (m *Middleware) RoutePermission() (_ fiber.Handler)                             { return }
func (m *Middleware) RequiresRoles(roles []string, opts ...Option) (_ fiber.Handler) { return }

func New(config ...Config) (_ *Middleware) { return }
