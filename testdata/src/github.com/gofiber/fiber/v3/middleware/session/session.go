// Package session is a stub for tests: declarations with the signatures of
// github.com/gofiber/fiber/v3/middleware/session, and nothing behind them.
package session

import "github.com/gofiber/fiber/v3"

type Middleware struct{}

func (m *Middleware) Get(key any) (_ any)   { return }
func (m *Middleware) Regenerate() (_ error) { return }

type Store struct{}

func (s *Store) Get(c fiber.Ctx) (_ *Session, _ error) { return }

type Session struct{}

func (s *Session) Get(key any) (_ any)   { return }
func (s *Session) Regenerate() (_ error) { return }

func FromContext(ctx any) (_ *Middleware) { return }
