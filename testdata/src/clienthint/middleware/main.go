// Command middleware lets a request go that says of itself that it may.
package main

import (
	"crypto/subtle"
	"errors"
	"net/http"
	"strings"
)

var (
	secret       = []byte("secret of the configuration")
	errForbidden = errors.New("forbidden")
)

func known(r *http.Request) bool {
	return subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Token")), secret) == 1
}

func header(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Internal") == "1" { // want `the client chooses by Get "X-Internal" to go without middleware.known`
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

func query(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("debug") == "" { // want `the client chooses by Get "debug" to go without`
			if !known(r) {
				http.Error(w, "unauthorized", http.StatusUnauthorized)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

func agent(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.UserAgent(), "probe/") { // want `the client chooses by UserAgent to go without`
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

// A check that only decides.
func allowed(r *http.Request) error {
	if r.FormValue("mode") == "preview" { // want `the client chooses by FormValue "mode" to go without`
		return nil
	}
	if !known(r) {
		return errForbidden
	}
	return nil
}

func checked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := allowed(r); err != nil {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// The header is a secret, and compared as one.
func verified(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Internal")), secret) == 1 {
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

// Who brings a credential is checked further in; who does not is checked here.
func credential(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "" {
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

// What the client accepts chooses how it is refused.
func accept(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !known(r) {
			if r.Header.Get("Accept") == "text/html" {
				http.Redirect(w, r, "/login", http.StatusFound)
				return
			}
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// What must be named is no check of its own, and its absence is refused.
func named(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Edge") == "" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// One kind of content goes on at once, another one is looked at; what is
// neither is refused.
func content(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Kind") == "plain" {
			next.ServeHTTP(w, r)
			return
		}
		if r.Header.Get("X-Kind") != "form" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type edge struct{ id string }

// What the header holds is compared with what is known, and must be there.
func (e *edge) allowed(r *http.Request) error {
	id := r.Header.Get("X-Edge")
	if id == "" {
		return errForbidden
	}
	if e.id != "" && e.id != id {
		return errForbidden
	}
	return nil
}

func (e *edge) checked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := e.allowed(r); err != nil {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	site := http.FileServer(http.Dir("site"))
	http.Handle("/a/", header(site))
	http.Handle("/b/", query(site))
	http.Handle("/c/", agent(site))
	http.Handle("/d/", checked(site))
	http.Handle("/e/", verified(site))
	http.Handle("/f/", credential(site))
	http.Handle("/g/", accept(site))
	http.Handle("/h/", named(site))
	http.Handle("/i/", content(site))
	http.Handle("/j/", (&edge{"1"}).checked(site))
	http.ListenAndServe(":8080", nil)
}
