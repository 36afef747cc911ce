// A seed bank on gin: middleware hides what the caller may not see behind an
// aborted 404.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

type bank struct{ db *sql.DB }

func (b *bank) Discard(id string) { b.db.Exec("DELETE FROM seeds WHERE id = ?", id) }

type api struct {
	keepers map[string]bool
	bank    *bank
	legacy  bool
}

func (a *api) isKeeper(c *gin.Context) bool { return a.keepers[c.GetHeader("X-User")] }

// keepersOnly answers 404 to everybody else, so that nobody learns what is
// there.
func (a *api) keepersOnly(c *gin.Context) {
	if a.isKeeper(c) {
		c.Next()
		return
	}
	c.AbortWithStatus(http.StatusNotFound)
	log.Print("hidden ", c.FullPath())
}

func (a *api) discard(c *gin.Context) {
	if a.legacy {
		a.bank.Discard(c.Param("id")) // want "reaches .*Discard without .*isKeeper"
		return
	}
	if !a.isKeeper(c) {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	a.bank.Discard(c.Param("id"))
}

// discardBehind is bound behind keepersOnly: both ways are checked.
func (a *api) discardBehind(c *gin.Context) {
	if a.legacy {
		a.bank.Discard(c.Param("id"))
		return
	}
	if !a.isKeeper(c) {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	a.bank.Discard(c.Param("id"))
}

func main() {
	db, _ := sql.Open("sqlite", "seeds.db")
	a := &api{bank: &bank{db: db}}
	r := gin.New()
	r.DELETE("/seeds/:id", a.discard)
	r.DELETE("/behind/:id", a.keepersOnly, a.discardBehind)
	log.Fatal(r.Run(":8080"))
}
