// A file share on gin whose NoRoute handler serves old links.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

type share struct{ db *sql.DB }

func (s *share) Open(name string) []byte {
	var b []byte
	s.db.QueryRow("SELECT body FROM share WHERE id = ?", name).Scan(&b)
	return b
}

type api struct {
	members map[string]bool
	share   *share
}

func (a *api) member(c *gin.Context) bool { return a.members[c.GetHeader("X-User")] }

// requireMember is the middleware of the group.
func (a *api) requireMember(c *gin.Context) {
	if !a.member(c) {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}

func (a *api) file(c *gin.Context) {
	c.Data(http.StatusOK, "application/octet-stream", a.share.Open(c.Param("name")))
}

// oldLink finds the file behind a link of the first version.
func (a *api) oldLink(c *gin.Context) {
	c.Data(http.StatusOK, "application/octet-stream", a.share.Open(c.Query("f")))
}

func (a *api) oldLinkChecked(c *gin.Context) {
	if !a.member(c) {
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "members only"})
		return
	}
	c.Data(http.StatusOK, "application/octet-stream", a.share.Open(c.Query("f")))
}

func open(a *api) *gin.Engine {
	e := gin.New()
	g := e.Group("/files", a.requireMember)
	g.GET("/:name", a.file)
	e.NoRoute(a.oldLink) // want "reaches .*Open without .*[mM]ember"
	return e
}

func checked(a *api) *gin.Engine {
	e := gin.New()
	g := e.Group("/files")
	g.Use(a.requireMember)
	g.GET("/:name", a.file)
	e.NoRoute(a.oldLinkChecked)
	e.NoMethod(a.requireMember, a.oldLink)
	return e
}

func main() {
	db, _ := sql.Open("sqlite", "share.db")
	a := &api{members: map[string]bool{}, share: &share{db: db}}
	go open(a).Run(":8080")
	log.Fatal(checked(a).Run(":8081"))
}
