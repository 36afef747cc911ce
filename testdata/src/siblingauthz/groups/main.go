// Groups of routes: most stand behind a middleware that leaves the denial to a
// helper, one does not.
package main

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

type tokens struct{ valid map[string]bool }

func (t *tokens) authorize(token, service string) error {
	if !t.valid[service+token] {
		return os.ErrPermission
	}
	return nil
}

type gate struct {
	tokens  *tokens
	service string
}

// check ends the chain and comes back to the middleware as if it had not.
func (g *gate) check(c *gin.Context) {
	if err := g.tokens.authorize(c.GetHeader("Authorization"), g.service); err != nil {
		c.JSON(http.StatusUnauthorized, gin.H{"error": err.Error()})
		c.Abort()
		return
	}
}

func dropPolicy(c *gin.Context)   { os.Remove("policy/" + c.Param("id")) }
func dropTariff(c *gin.Context)   { os.Remove("tariff/" + c.Param("id")) }
func dropSession(c *gin.Context)  { os.Remove("session/" + c.Param("id")) }
func dropTopology(c *gin.Context) { os.Remove("topology/" + c.Param("id")) }
func dropNotice(c *gin.Context)   { os.Remove("notice/" + c.Param("id")) }
func dropUpload(c *gin.Context)   { os.Remove("upload/" + c.Param("id")) }

func routes(t *tokens) *gin.Engine {
	r := gin.New()

	policies := r.Group("/policies")
	onPolicies := &gate{t, "policies"}
	policies.Use(func(c *gin.Context) { onPolicies.check(c) })
	policies.DELETE("/:id", dropPolicy)

	tariffs := r.Group("/tariffs")
	onTariffs := &gate{t, "tariffs"}
	tariffs.Use(func(c *gin.Context) { onTariffs.check(c) })
	tariffs.DELETE("/:id", dropTariff)

	sessions := r.Group("/sessions")
	onSessions := &gate{t, "sessions"}
	sessions.Use(func(c *gin.Context) { onSessions.check(c) })
	sessions.DELETE("/:id", dropSession)

	topology := r.Group("/topology") // want "the group /topology, where .*dropTopology reaches .*os.Remove.*, lacks .*check, .*3 of 4 groups"
	topology.DELETE("/:id", dropTopology)

	// The peer's own secret is in the path: open by design, as its name says.
	callback := r.Group("/callback")
	callback.POST("/:id", dropNotice)

	// It asks by itself.
	uploads := r.Group("/uploads")
	uploads.DELETE("/:id", func(c *gin.Context) {
		if err := t.authorize(c.GetHeader("Authorization"), "uploads"); err != nil {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		dropUpload(c)
	})
	return r
}

func main() { routes(&tokens{}).Run(":8080") }
