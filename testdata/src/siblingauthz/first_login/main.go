// Command first_login has several ways to log in, and routes for who is.
package main

import (
	"database/sql"
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

type user struct{ ID, Name string }

type site struct{ db *sql.DB }

// signedIn lets nobody on who is not logged in.
func signedIn() gin.HandlerFunc {
	return func(c *gin.Context) {
		if sessions.Default(c).Get("id") == nil {
			c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"message": "log in first"})
			return
		}
		c.Next()
	}
}

// logIn makes the session.
func (s *site) logIn(c *gin.Context, name string) {
	found := &user{Name: name}
	s.db.QueryRow("SELECT id FROM users WHERE name = ?", name).Scan(&found.ID)
	session := sessions.Default(c)
	session.Set("id", found.ID)
	session.Save()
}

func (s *site) byPassword(c *gin.Context) { s.logIn(c, c.Query("name")) }
func (s *site) byMail(c *gin.Context)     { s.logIn(c, c.Query("mail")) }
func (s *site) byChat(c *gin.Context)     { s.logIn(c, c.Query("code")) }

// The rest is for who is logged in.

func (s *site) link(c *gin.Context, what string) {
	s.db.Exec("UPDATE links SET code = ? WHERE name = ?", c.Query("code"), what)
}

func (s *site) linkChat(c *gin.Context)  { s.link(c, "chat") }
func (s *site) linkMail(c *gin.Context)  { s.link(c, "mail") }
func (s *site) linkDesk(c *gin.Context)  { s.link(c, "desk") }
func (s *site) linkPhone(c *gin.Context) { s.link(c, "phone") }
func (s *site) linkClock(c *gin.Context) { s.link(c, "clock") }
func (s *site) linkBadge(c *gin.Context) { s.link(c, "badge") }

func (s *site) drop(c *gin.Context, what string) { s.db.Exec("DELETE FROM links WHERE name = ?", what) }

func (s *site) dropChat(c *gin.Context)  { s.drop(c, "chat") }
func (s *site) dropMail(c *gin.Context)  { s.drop(c, "mail") }
func (s *site) dropDesk(c *gin.Context)  { s.drop(c, "desk") }
func (s *site) dropPhone(c *gin.Context) { s.drop(c, "phone") }
func (s *site) dropClock(c *gin.Context) { s.drop(c, "clock") }
func (s *site) dropBadge(c *gin.Context) { s.drop(c, "badge") }

func (s *site) links(r *gin.Engine) {
	r.POST("/way/chat", s.byChat)
	r.POST("/way/chat/link", signedIn(), s.linkChat)
	r.POST("/way/mail/link", signedIn(), s.linkMail)
	r.POST("/way/desk/link", signedIn(), s.linkDesk)
	r.POST("/way/phone/link", signedIn(), s.linkPhone)
	r.POST("/way/clock/link", signedIn(), s.linkClock)
	r.POST("/way/badge/link", signedIn(), s.linkBadge)
}

func (s *site) drops(r *gin.Engine) {
	r.POST("/drop/chat", s.dropChat) // want `dropChat reaches .* without .*signedIn`
	r.POST("/drop/mail/link", signedIn(), s.dropMail)
	r.POST("/drop/desk/link", signedIn(), s.dropDesk)
	r.POST("/drop/phone/link", signedIn(), s.dropPhone)
	r.POST("/drop/clock/link", signedIn(), s.dropClock)
	r.POST("/drop/badge/link", signedIn(), s.dropBadge)
}

func main() {
	s := &site{}
	r := gin.Default()
	s.links(r)
	s.drops(r)
	p := gin.Default()
	p.POST("/session/password", s.byPassword)
	p.POST("/session/mail", s.byMail)
	go p.Run(":8081")
	r.Run(":8080")
}
