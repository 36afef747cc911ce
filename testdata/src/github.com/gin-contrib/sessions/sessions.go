// Package sessions is a stub for tests: declarations with the signatures of
// github.com/gin-contrib/sessions, and nothing behind them.
package sessions

import "github.com/gin-gonic/gin"

type Session interface {
	Get(key any) any
	Set(key any, val any)
	Save() error
}
type Store interface{}

func Sessions(name string, store Store) (_ gin.HandlerFunc) { return }
func Default(c *gin.Context) (_ Session)                    { return }
func DefaultMany(c *gin.Context, name string) (_ Session)   { return }
