package scs

import (
	"context"
	"time"
)

func (s *SessionManager) Commit(ctx context.Context) (_ string, _ time.Time, _ error) { return }
func (s *SessionManager) Remove(ctx context.Context, key string)                      {}
