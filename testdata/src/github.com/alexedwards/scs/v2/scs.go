// Package scs is a stub for tests: declarations with the signatures of
// github.com/alexedwards/scs/v2, and nothing behind them.
package scs

import (
	"context"
	"net/http"
)

type SessionManager struct{}

func (s *SessionManager) Put(ctx context.Context, key string, val any)         {}
func (s *SessionManager) PopString(ctx context.Context, key string) (_ string) { return }
func (s *SessionManager) Destroy(ctx context.Context) (_ error)                { return }
func (s *SessionManager) Get(ctx context.Context, key string) (_ any)          { return }
func (s *SessionManager) GetString(ctx context.Context, key string) (_ string) { return }
func (s *SessionManager) GetInt(ctx context.Context, key string) (_ int)       { return }
func (s *SessionManager) GetInt32(ctx context.Context, key string) (_ int32)   { return }
func (s *SessionManager) GetInt64(ctx context.Context, key string) (_ int64)   { return }
func (s *SessionManager) GetBytes(ctx context.Context, key string) (_ []byte)  { return }
func (s *SessionManager) GetBool(ctx context.Context, key string) (_ bool)     { return }
func (s *SessionManager) Exists(ctx context.Context, key string) (_ bool)      { return }
func (s *SessionManager) RenewToken(ctx context.Context) (_ error)             { return }
func (s *SessionManager) LoadAndSave(next http.Handler) (_ http.Handler)       { return }

func New() (_ *SessionManager) { return }
