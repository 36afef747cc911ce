// One route stands behind another check of who calls than its siblings.
package main

import (
	"errors"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

type logins struct{ done, half map[string]bool }

func (l *logins) validate(token string) error {
	if !l.done[token] {
		return errors.New("not logged in")
	}
	return nil
}

type user struct{ name string }

func (l *logins) userOf(token string) (*user, error) {
	if !l.half[token] {
		return nil, errors.New("no login was begun")
	}
	return &user{token}, nil
}

func (l *logins) loggedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := l.validate(r.Header.Get("Authorization")); err != nil {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (l *logins) begun(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := l.userOf(r.Header.Get("Authorization")); err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type pages struct{}

func (pages) drawer(w http.ResponseWriter, r *http.Request) { os.Remove("drawer/" + r.PathValue("id")) }
func (pages) folder(w http.ResponseWriter, r *http.Request) { os.Remove("folder/" + r.PathValue("id")) }
func (pages) letter(w http.ResponseWriter, r *http.Request) { os.Remove("letter/" + r.PathValue("id")) }
func (pages) stamp(w http.ResponseWriter, r *http.Request)  { os.Remove("stamp/" + r.PathValue("id")) }
func (pages) second(w http.ResponseWriter, r *http.Request) { os.Remove("second/" + r.PathValue("id")) }
func (pages) ribbon(w http.ResponseWriter, r *http.Request) { os.Remove("ribbon/" + r.PathValue("id")) }

func main() {
	l, p := &logins{}, pages{}
	r := chi.NewRouter()
	r.With(l.loggedIn).Post("/a/drawer", p.drawer)
	r.With(l.loggedIn).Post("/b/folder", p.folder)
	r.With(l.loggedIn).Post("/c/letter", p.letter)
	r.With(l.loggedIn).Post("/d/stamp", p.stamp)
	r.With(l.begun).Post("/e/second", p.second)
	r.Post("/f/ribbon", p.ribbon) // want "ribbon reaches os.Remove without .*loggedIn"
	http.ListenAndServe(":8080", r)
}
