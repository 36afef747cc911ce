// What somebody may do is one answer with several parts, and each part is
// another permission: to look is not to push.
package main

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

// A Perm is what somebody may do with a project.
type Perm struct{ Look, Push, Admin bool }

func permOf(c *gin.Context) *Perm {
	v, _ := c.Get("perm")
	p, _ := v.(*Perm)
	return p
}

func mustLook(c *gin.Context) {
	if perm := permOf(c); perm.Look {
		c.Next()
		return
	}
	c.AbortWithStatus(http.StatusNotFound)
}

func mustPush(c *gin.Context) {
	if perm := permOf(c); perm.Push {
		c.Next()
		return
	}
	c.AbortWithStatus(http.StatusForbidden)
}

func mustAdmin(c *gin.Context) {
	if perm := permOf(c); !perm.Admin {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}

func dropRuns(c *gin.Context)   { os.RemoveAll(c.Param("project") + "/runs") }
func dropLog(c *gin.Context)    { os.Remove(c.Param("project") + "/log") }
func dropSecret(c *gin.Context) { os.Remove(c.Param("project") + "/" + c.Param("secret")) }
func dropHook(c *gin.Context)   { os.Remove(c.Param("project") + "/" + c.Param("hook")) }
func dropTimer(c *gin.Context)  { os.Remove(c.Param("project") + "/" + c.Param("timer")) }
func drop(c *gin.Context)       { os.RemoveAll(c.Param("project")) }
func listRuns(c *gin.Context)   { os.ReadDir(c.Param("project")) }

// Where the routes begin is a setting.
func main() {
	e := gin.New()
	base := e.Group(os.Getenv("ROOT"))
	project := base.Group("/api/projects/:project")
	project.Use(mustLook)
	project.GET("/runs", listRuns)
	project.DELETE("/runs", dropRuns) // want "dropRuns reaches os.RemoveAll without parts.mustPush"
	project.DELETE("/log/:n", mustPush, dropLog)
	project.DELETE("/secrets/:secret", mustPush, dropSecret)
	project.DELETE("/hooks/:hook", mustPush, dropHook)
	project.DELETE("/timers/:timer", mustPush, dropTimer)
	project.DELETE("", mustAdmin, drop)
	e.Run()
}
