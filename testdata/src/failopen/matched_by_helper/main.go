// Command matched_by_helper exempts paths by a part of them, in a function or
// by a list.
package main

import (
	"crypto/subtle"
	"net/http"
	"strings"
)

var secret = []byte("secret of the configuration")

var free = []string{"/assets", "/login"}

func known(r *http.Request) bool {
	return subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Token")), secret) == 1
}

func refuse(w http.ResponseWriter) { http.Error(w, "unauthorized", http.StatusUnauthorized) }

func listed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, part := range free {
			if strings.Contains(r.URL.Path, part) { // want `a path that is matched by Contains is let go unchecked`
				next.ServeHTTP(w, r)
				return
			}
		}
		if !known(r) {
			refuse(w)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func isFree(path string) bool { return path == "/" || strings.Contains(path, "/public") }

func asked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isFree(r.URL.Path) { // want `a path that is matched by Contains is let go unchecked`
			next.ServeHTTP(w, r)
			return
		}
		if !known(r) {
			refuse(w)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func isStatic(r *http.Request) bool {
	for _, end := range []string{".css", ".js"} {
		if strings.HasSuffix(r.URL.Path, end) {
			return true
		}
	}
	return false
}

func inOne(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !isStatic(r) && !known(r) { // want `a path that is matched by HasSuffix is let go unchecked`
			refuse(w)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// The check comes first, and its denial is taken back.
func behind(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !known(r) && !strings.Contains(r.URL.Path, "/hook") { // want `a path that is matched by Contains is let go although it was denied`
			refuse(w)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// The helper compares whole paths.
func isHealth(path string) bool { return path == "/health" || path == "/ready" }

func whole(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !isHealth(r.URL.Path) && !known(r) {
			refuse(w)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// What the helper finds is about something else than the path.
func spoken(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isFree(r.Host) {
			w.Header().Set("X-Open", "yes")
		}
		if !known(r) {
			refuse(w)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	site := http.FileServer(http.Dir("site"))
	http.Handle("/a/", listed(site))
	http.Handle("/b/", asked(site))
	http.Handle("/c/", inOne(site))
	http.Handle("/d/", behind(site))
	http.Handle("/e/", whole(site))
	http.Handle("/f/", spoken(site))
	http.ListenAndServe(":8080", nil)
}
