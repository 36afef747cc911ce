// A ferry line on gin: a handler of its chain that answers and comes back does
// not keep the others from running, unless it ends the chain.
package main

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

type refusal struct {
	Status int
	Help   string
}

func (r refusal) Error() string { return r.Help }

var Forbidden = refusal{Status: http.StatusForbidden, Help: "crew only"}

type line struct {
	crew  map[string]bool
	guest bool
}

func (l *line) isCrew(c *gin.Context) bool { return l.crew[c.GetHeader("X-User")] }

func (l *line) answers(c *gin.Context) {
	if !l.isCrew(c) {
		c.JSON(http.StatusForbidden, gin.H{"error": "crew only"}) // want "a denial by .*isCrew is answered and does not end the chain"
		return
	}
	c.Next()
}

func (l *line) aborts(c *gin.Context) {
	if !l.isCrew(c) {
		c.JSON(http.StatusForbidden, gin.H{"error": "crew only"})
		c.Abort()
		return
	}
	c.Next()
}

func (l *line) abortsFirst(c *gin.Context) {
	c.Abort()
	if !l.isCrew(c) {
		c.JSON(http.StatusForbidden, gin.H{"error": "crew only"})
		return
	}
}

// reports leaves the answer to a middleware around it.
func (l *line) reports() gin.HandlerFunc {
	return func(c *gin.Context) {
		if !l.isCrew(c) {
			_ = c.Error(Forbidden) // want "a denial by .*isCrew is answered and does not end the chain"
			return
		}
		c.Next()
	}
}

func (l *line) reportsAndAborts() gin.HandlerFunc {
	return func(c *gin.Context) {
		if !l.isCrew(c) {
			_ = c.Error(Forbidden)
			c.Abort()
			return
		}
		c.Next()
	}
}

func refuse(c *gin.Context) { c.JSON(http.StatusUnauthorized, gin.H{"error": "log in"}) }

func refuseAndEnd(c *gin.Context) {
	c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "log in"})
}

func (l *line) helped(c *gin.Context) {
	if !l.isCrew(c) {
		refuse(c) // want "a denial by .*isCrew is answered and does not end the chain"
		return
	}
	c.Next()
}

func (l *line) helpedWell(c *gin.Context) {
	if !l.isCrew(c) {
		refuseAndEnd(c)
		return
	}
	c.Next()
}

// cancel is the last of its chain.
func (l *line) cancel(c *gin.Context) {
	if !l.isCrew(c) {
		c.JSON(http.StatusForbidden, gin.H{"error": "crew only"})
		return
	}
	os.Remove(c.Param("id"))
}

func sail(c *gin.Context) { os.Remove(c.Param("id")) }

func main() {
	l := &line{}
	r := gin.New()
	r.Group("/a", l.answers).DELETE("/:id", sail)
	r.Group("/b", l.aborts, l.abortsFirst).DELETE("/:id", sail)
	r.Group("/c", l.reports()).DELETE("/:id", sail)
	r.Group("/d", l.reportsAndAborts()).DELETE("/:id", sail)
	r.DELETE("/e/:id", l.helped, sail)
	r.DELETE("/f/:id", l.helpedWell, sail)
	r.DELETE("/g/:id", l.cancel)
	r.Run()
}
