// Package casbin is a stub for tests: declarations with the signatures of
// github.com/gofiber/contrib/v3/casbin/v2, and nothing behind them.
package casbin

import "github.com/gofiber/fiber/v3"

type Middleware struct{}

func (m *Middleware) RequiresPermissions(permissions []string, opts ...Option) (_ fiber.Handler) {
	return
}
func (m *Middleware) RoutePermission() (_ fiber.Handler)                             { return }
func (m *Middleware) RequiresRoles(roles []string, opts ...Option) (_ fiber.Handler) { return }

type Option interface{}
