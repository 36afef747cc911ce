// Middleware that is added behind the routes covers none of them.
package main

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

var tokens = map[string]bool{}

func authenticated(c *gin.Context) {
	if !tokens[c.GetHeader("Authorization")] {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Next()
}

func dropImage(c *gin.Context)  { os.Remove("images/" + c.Param("id")) }
func dropVolume(c *gin.Context) { os.Remove("volumes/" + c.Param("id")) }
func subscribe(c *gin.Context)  { os.WriteFile("mail/"+c.Param("id"), nil, 0o600) }

func images() {
	r := gin.New()
	r.DELETE("/images/:id", dropImage)
	r.Use(authenticated) // want "dropImage reaches os.Remove before the middleware is added without .*"
	r.Run(":8080")
}

// What is bound first is public by choice: the middleware is for the rest.
func volumes() {
	r := gin.New()
	r.POST("/mail/:id", subscribe)
	r.Use(authenticated)
	r.DELETE("/volumes/:id", dropVolume)
	r.Run(":9090")
}

func main() {
	go images()
	volumes()
}
