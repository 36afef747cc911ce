// A vaccine register on gin: middleware aborts the chain, and a route group
// takes it over when it is made.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

type register struct{ db *sql.DB }

func (r *register) Remove(id string) { r.db.Exec("DELETE FROM doses WHERE id = ?", id) }

type api struct {
	nurses   map[string]bool
	register *register
	legacy   bool
}

func (a *api) nurse(c *gin.Context) bool { return a.nurses[c.GetHeader("X-User")] }

// nursesOnly aborts for everybody else.
func (a *api) nursesOnly() gin.HandlerFunc {
	return func(c *gin.Context) {
		if !a.nurse(c) {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		c.Next()
	}
}

func logged(c *gin.Context) {
	log.Print(c.FullPath())
	c.Next()
}

func (a *api) open(c *gin.Context) {
	if a.legacy {
		a.register.Remove(c.Param("id")) // want "reaches .*Remove without .*nurse"
		return
	}
	if !a.nurse(c) {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	a.register.Remove(c.Param("id"))
}

func (a *api) grouped(c *gin.Context) {
	if a.legacy {
		a.register.Remove(c.Param("id"))
		return
	}
	if !a.nurse(c) {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	a.register.Remove(c.Param("id"))
}

func (a *api) nested(c *gin.Context) {
	if a.legacy {
		a.register.Remove(c.Param("id"))
		return
	}
	if !a.nurse(c) {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	a.register.Remove(c.Param("id"))
}

func (a *api) perRoute(c *gin.Context) {
	if a.legacy {
		a.register.Remove(c.Param("id"))
		return
	}
	if !a.nurse(c) {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	a.register.Remove(c.Param("id"))
}

func (a *api) perRouteLogged(c *gin.Context) {
	if a.legacy {
		a.register.Remove(c.Param("id")) // want "reaches .*Remove without .*nurse"
		return
	}
	if !a.nurse(c) {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	a.register.Remove(c.Param("id"))
}

// early is registered before the middleware, which does not stand before it.
func (a *api) early(c *gin.Context) {
	if a.legacy {
		a.register.Remove(c.Param("id")) // want "reaches .*Remove without .*nurse"
		return
	}
	if !a.nurse(c) {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	a.register.Remove(c.Param("id"))
}

func (a *api) late(c *gin.Context) {
	if a.legacy {
		a.register.Remove(c.Param("id"))
		return
	}
	if !a.nurse(c) {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	a.register.Remove(c.Param("id"))
}

// nestedRoutes registers on the group that it is given.
func (a *api) nestedRoutes(g *gin.RouterGroup) {
	g.DELETE("/:id", a.nested)
}

func main() {
	db, _ := sql.Open("sqlite", "register.db")
	a := &api{nurses: map[string]bool{}, register: &register{db: db}}
	e := gin.New()
	e.Use(logged)
	e.DELETE("/open/:id", a.open)
	g := e.Group("/grouped", a.nursesOnly())
	g.DELETE("/:id", a.grouped)
	a.nestedRoutes(g.Group("/nested"))
	e.DELETE("/route/:id", a.nursesOnly(), a.perRoute)
	e.DELETE("/logged/:id", logged, a.perRouteLogged)
	e.DELETE("/early/:id", a.early)
	e.Use(a.nursesOnly())
	e.DELETE("/late/:id", a.late)
	log.Fatal(e.Run(":8080"))
}
