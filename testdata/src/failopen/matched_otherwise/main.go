// Command matched_otherwise exempts paths by other means than the functions of
// package strings.
package main

import (
	"crypto/subtle"
	"net/http"
	"path"
	"regexp"
	"strings"

	"github.com/gin-gonic/gin"
)

var secret = []byte("secret of the configuration")

func known(r *http.Request) bool {
	return subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Token")), secret) == 1
}

var (
	anywhere = regexp.MustCompile(`/assets/|/login`)
	whole    = regexp.MustCompile(`^/(assets/[a-z]+\.css|login)$`)
)

func expression(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if anywhere.MatchString(r.URL.Path) { // want `a path that is matched by MatchString is let go unchecked`
			next.ServeHTTP(w, r)
			return
		}
		if !known(r) {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// All of the path is matched.
func bound(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !whole.MatchString(r.URL.Path) && !known(r) {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func index(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Index(r.URL.Path, "/assets/") == -1 { // want `a path that is matched by Index is let go unchecked`
			if !known(r) {
				http.Error(w, "unauthorized", http.StatusUnauthorized)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

func extension(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if path.Ext(r.URL.Path) == ".css" { // want `a path that is matched by Ext is let go unchecked`
			next.ServeHTTP(w, r)
			return
		}
		if !known(r) {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// The expressions are settings, and see what stands behind the question mark.
type gate struct {
	open []*regexp.Regexp
	next http.Handler
}

func (g *gate) exempt(r *http.Request) bool {
	for _, re := range g.open {
		if re.MatchString(r.URL.String()) {
			return true
		}
	}
	return false
}

func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if g.exempt(r) { // want `a path that is matched by MatchString is let go unchecked`
		g.next.ServeHTTP(w, r)
		return
	}
	if !known(r) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	g.next.ServeHTTP(w, r)
}

// Here they see the path alone.
type pathGate struct {
	open []*regexp.Regexp
	next http.Handler
}

func (g *pathGate) exempt(r *http.Request) bool {
	for _, re := range g.open {
		if re.MatchString(r.URL.Path) {
			return true
		}
	}
	return false
}

func (g *pathGate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if g.exempt(r) {
		g.next.ServeHTTP(w, r)
		return
	}
	if !known(r) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	g.next.ServeHTTP(w, r)
}

func login(c *gin.Context) {
	if strings.HasSuffix(c.FullPath(), "/info") { // want `a path that is matched by HasSuffix is let go unchecked`
		c.Next()
		return
	}
	if !known(c.Request) {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Next()
}

func main() {
	mux := http.NewServeMux()
	http.Handle("/a/", expression(mux))
	http.Handle("/b/", bound(mux))
	http.Handle("/c/", index(mux))
	http.Handle("/d/", extension(mux))
	http.Handle("/e/", &gate{next: mux})
	http.Handle("/f/", &pathGate{next: mux})
	r := gin.New()
	r.Use(login)
	r.GET("/books/info", func(c *gin.Context) {})
	http.ListenAndServe(":8080", nil)
}
