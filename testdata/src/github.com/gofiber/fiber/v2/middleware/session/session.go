// Package session is a stub for tests: declarations with the signatures of
// github.com/gofiber/fiber/v2/middleware/session, and nothing behind them.
package session

import "github.com/gofiber/fiber/v2"

type Store struct{}

func (s *Store) Get(c *fiber.Ctx) (_ *Session, _ error) { return }

type Session struct{}

func (s *Session) Get(key string) (_ any) { return }
func (s *Session) Regenerate() (_ error)  { return }
