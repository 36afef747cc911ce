// Command matched_path exempts paths from authentication by a part of them.
package main

import (
	"crypto/subtle"
	"net/http"
	"strings"
)

var secret = []byte("secret of the configuration")

func known(r *http.Request) bool {
	return subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Token")), secret) == 1
}

func contains(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.URL.Path, "/public") { // want `a path that is matched by Contains is let go unchecked .*lets the request go on`
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

func suffix(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasSuffix(r.URL.Path, ".css") { // want `a path that is matched by HasSuffix is let go unchecked`
			if !known(r) {
				http.Error(w, "unauthorized", http.StatusUnauthorized)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

// The whole path is compared.
func whole(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/health" {
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

// What the path contains chooses how to refuse.
func refusing(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !known(r) {
			if strings.Contains(r.URL.Path, "/api") {
				http.Error(w, "unauthorized", http.StatusUnauthorized)
				return
			}
			http.Redirect(w, r, "/login", http.StatusFound)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	site := http.FileServer(http.Dir("site"))
	http.Handle("/a/", contains(site))
	http.Handle("/b/", suffix(site))
	http.Handle("/c/", whole(site))
	http.Handle("/d/", refusing(site))
	http.ListenAndServe(":8080", nil)
}
