// A seed bank on gin whose handlers abort with a status that says nothing:
// the condition says whether that is a denial.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

type seeds struct{ db *sql.DB }

func (s *seeds) Destroy(id string) { s.db.Exec("DELETE FROM seeds WHERE id = ?", id) }

type api struct {
	members map[string]bool
	seeds   *seeds
	paused  bool
	frozen  bool
}

func (a *api) isMemberOf(c *gin.Context) bool { return a.members[c.GetHeader("X-User")] }

func (a *api) complete(c *gin.Context) bool { return c.Query("reason") != "" }

// refuse answers in the house's own way: 200, and a code in the body.
func refuse(c *gin.Context, code int) {
	c.JSON(http.StatusOK, gin.H{"code": code})
	c.Abort()
}

func (a *api) destroy(c *gin.Context) {
	if a.frozen {
		a.seeds.Destroy(c.Param("id")) // want "reaches .*Destroy without .*isMemberOf"
		return
	}
	if !a.isMemberOf(c) {
		refuse(c, 7)
		return
	}
	a.seeds.Destroy(c.Param("id"))
}

// destroyComplete aborts when the form is not complete: no guard.
func (a *api) destroyComplete(c *gin.Context) {
	if a.frozen {
		a.seeds.Destroy(c.Param("id"))
		return
	}
	if !a.complete(c) {
		c.Abort()
		return
	}
	a.seeds.Destroy(c.Param("id"))
}

// membersOnly is a middleware that aborts the same way.
func (a *api) membersOnly(c *gin.Context) {
	if !a.isMemberOf(c) {
		refuse(c, 7)
		return
	}
	c.Next()
}

// completeOnly is one that asks for no permission.
func (a *api) completeOnly(c *gin.Context) {
	if !a.complete(c) {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.Next()
}

func (a *api) behindMembers(c *gin.Context) {
	if a.frozen {
		a.seeds.Destroy(c.Param("id"))
		return
	}
	if !a.isMemberOf(c) {
		refuse(c, 7)
		return
	}
	a.seeds.Destroy(c.Param("id"))
}

func (a *api) behindComplete(c *gin.Context) {
	if a.frozen {
		a.seeds.Destroy(c.Param("id")) // want "reaches .*Destroy without .*isMemberOf"
		return
	}
	if !a.isMemberOf(c) {
		refuse(c, 7)
		return
	}
	a.seeds.Destroy(c.Param("id"))
}

// ping teaches that the service denies at all.
func (a *api) ping(c *gin.Context) {
	if c.GetHeader("X-Key") != "ping" {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Status(http.StatusNoContent)
}

func main() {
	db, _ := sql.Open("sqlite", "seeds.db")
	a := &api{members: map[string]bool{}, seeds: &seeds{db: db}}
	e := gin.New()
	e.GET("/ping", a.ping)
	e.DELETE("/seeds/:id", a.destroy)
	e.DELETE("/complete/:id", a.destroyComplete)
	e.DELETE("/members/:id", a.membersOnly, a.behindMembers)
	e.DELETE("/forms/:id", a.completeOnly, a.behindComplete)
	log.Fatal(e.Run(":8080"))
}
