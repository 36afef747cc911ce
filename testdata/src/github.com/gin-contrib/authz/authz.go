// Package authz is a stub for tests: declarations with the signatures of
// github.com/gin-contrib/authz, and nothing behind them.
package authz

import (
	"net/http"

	"github.com/casbin/casbin/v2"
	"github.com/gin-gonic/gin"
)

type BasicAuthorizer struct{}

func (a *BasicAuthorizer) CheckPermission(r *http.Request) (_ bool) { return }
func (a *BasicAuthorizer) GetUserName(r *http.Request) (_ string)   { return }

func NewAuthorizer(e *casbin.Enforcer) (_ gin.HandlerFunc) { return }
