// Command not_bound has a handler that no route leads to.
package main

import (
	"database/sql"
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

var db *sql.DB

const staff = 10

// atLeast lets on who ranks high enough.
func atLeast(role int) gin.HandlerFunc {
	return func(c *gin.Context) {
		if rank, _ := sessions.Default(c).Get("role").(int); rank < role {
			c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"message": "not for you"})
			return
		}
		c.Next()
	}
}

func AddToken(c *gin.Context)    { db.Exec("INSERT INTO tokens (name) VALUES (?)", c.Query("name")) }
func UpdateToken(c *gin.Context) { db.Exec("UPDATE tokens SET name = ?", c.Query("name")) }
func DeleteToken(c *gin.Context) { db.Exec("DELETE FROM tokens WHERE name = ?", c.Query("name")) }
func RenewToken(c *gin.Context)  { db.Exec("UPDATE tokens SET age = 0 WHERE name = ?", c.Query("name")) }
func LockToken(c *gin.Context) {
	db.Exec("UPDATE tokens SET locked = 1 WHERE name = ?", c.Query("name"))
}

// UnlockToken was forgotten when the routes were written.
func UnlockToken(c *gin.Context) {
	db.Exec("UPDATE tokens SET locked = 0 WHERE name = ?", c.Query("name"))
}

func ClearTokens(c *gin.Context) { // want `ClearTokens reaches .* without`
	db.Exec("DELETE FROM tokens")
}

func main() {
	r := gin.Default()
	r.POST("/tokens", atLeast(staff), AddToken)
	r.POST("/tokens/update", atLeast(staff), UpdateToken)
	r.POST("/tokens/delete", atLeast(staff), DeleteToken)
	r.POST("/tokens/renew", atLeast(staff), RenewToken)
	r.POST("/tokens/lock", atLeast(staff), LockToken)
	r.GET("/tokens/clear", ClearTokens)
	r.Run(":8080")
}
