// A ballot service whose refusals are no plain 403 in the handler: a hidden
// row, a redirect, a page of its own, a next handler that is not called.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"net/url"
)

type ballots struct{ db *sql.DB }

func (b *ballots) Count(id string) { b.db.Exec("UPDATE ballots SET counted = 1 WHERE id = ?", id) }

func (b *ballots) Exists(id string) bool {
	var n int
	return b.db.QueryRow("SELECT 1 FROM ballots WHERE id = ?", id).Scan(&n) == nil
}

type server struct {
	officers map[string]bool
	licensed bool
	ballots  *ballots
	rehearse bool
}

func (s *server) mayCount(r *http.Request) bool { return s.officers[r.Header.Get("X-Who")] }

func (s *server) canSee(r *http.Request) bool { return s.officers[r.Header.Get("X-Who")] }

func (s *server) loggedIn(r *http.Request) bool { return s.officers[r.Header.Get("X-Who")] }

func (s *server) signedIn(r *http.Request) bool { return s.officers[r.Header.Get("X-Who")] }

func (s *server) onDuty(r *http.Request) bool { return s.officers[r.Header.Get("X-Who")] }

func (s *server) sworn(r *http.Request) bool { return s.officers[r.Header.Get("X-Who")] }

// teach makes the service one that denies.
func (s *server) teach(w http.ResponseWriter, r *http.Request) {
	if !s.mayCount(r) {
		w.WriteHeader(http.StatusForbidden)
	}
}

// hidden says that there is no such ballot to those who must not see it.
func (s *server) hidden(w http.ResponseWriter, r *http.Request) {
	if s.rehearse {
		s.ballots.Count(r.PathValue("id")) // want "reaches .*Count without .*canSee"
		return
	}
	if !s.canSee(r) {
		http.NotFound(w, r)
		return
	}
	s.ballots.Count(r.PathValue("id"))
}

// absent says so of a ballot that is not there: no guard.
func (s *server) absent(w http.ResponseWriter, r *http.Request) {
	if s.rehearse {
		s.ballots.Count(r.PathValue("id"))
		return
	}
	if !s.ballots.Exists(r.PathValue("id")) {
		http.NotFound(w, r)
		return
	}
	s.ballots.Count(r.PathValue("id"))
}

func (s *server) redirected(w http.ResponseWriter, r *http.Request) {
	if s.rehearse {
		s.ballots.Count(r.PathValue("id")) // want "reaches .*Count without .*loggedIn"
		return
	}
	if !s.loggedIn(r) {
		http.Redirect(w, r, "/login?next="+url.QueryEscape(r.URL.Path), http.StatusFound)
		return
	}
	s.ballots.Count(r.PathValue("id"))
}

const signIn = "/auth/sign-in"

func toLogin(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, signIn, http.StatusSeeOther)
}

func (s *server) redirectedByHelper(w http.ResponseWriter, r *http.Request) {
	if s.rehearse {
		s.ballots.Count(r.PathValue("id")) // want "reaches .*Count without .*signedIn"
		return
	}
	if !s.signedIn(r) {
		toLogin(w, r)
		return
	}
	s.ballots.Count(r.PathValue("id"))
}

// moved redirects elsewhere: no guard.
func (s *server) moved(w http.ResponseWriter, r *http.Request) {
	if s.rehearse {
		s.ballots.Count(r.PathValue("id"))
		return
	}
	if r.Host != "ballots.example" {
		http.Redirect(w, r, "https://ballots.example", http.StatusMovedPermanently)
		return
	}
	s.ballots.Count(r.PathValue("id"))
}

// duty is a middleware that just does not go on.
func (s *server) duty(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.onDuty(r) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) count(w http.ResponseWriter, r *http.Request) {
	s.ballots.Count(r.PathValue("id"))
}

// route chooses between a guarded and a bare handler.
func (s *server) route(w http.ResponseWriter, r *http.Request) {
	if s.rehearse {
		s.count(w, r) // want "reaches .*Count without .*onDuty"
		return
	}
	s.duty(http.HandlerFunc(s.count)).ServeHTTP(w, r)
}

// halfDenied denies on one way of its arm only: no guard.
func (s *server) halfDenied(w http.ResponseWriter, r *http.Request) {
	if s.rehearse {
		s.ballots.Count(r.PathValue("id"))
		return
	}
	if !s.sworn(r) {
		if r.Method == http.MethodPost {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		w.WriteHeader(http.StatusAccepted)
		return
	}
	s.ballots.Count(r.PathValue("id"))
}

// bothDenied denies on both ways of its arm.
func (s *server) bothDenied(w http.ResponseWriter, r *http.Request) {
	if s.rehearse {
		s.ballots.Count(r.PathValue("id")) // want "reaches .*Count without .*mayCount"
		return
	}
	if !s.mayCount(r) {
		if r.Header.Get("Accept") == "text/html" {
			toLogin(w, r)
			return
		}
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	s.ballots.Count(r.PathValue("id"))
}

// unlicensed answers with 403, and is no guard: nobody may.
func (s *server) unlicensed(w http.ResponseWriter, r *http.Request) {
	if s.rehearse {
		s.ballots.Count(r.PathValue("id"))
		return
	}
	if !s.licensed {
		http.Error(w, "no licence", http.StatusForbidden)
		return
	}
	s.ballots.Count(r.PathValue("id"))
}

func main() {
	db, _ := sql.Open("sqlite", "ballots.db")
	s := &server{officers: map[string]bool{}, ballots: &ballots{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /teach/{id}", s.teach)
	mux.HandleFunc("POST /hidden/{id}", s.hidden)
	mux.HandleFunc("POST /absent/{id}", s.absent)
	mux.HandleFunc("POST /redirected/{id}", s.redirected)
	mux.HandleFunc("POST /helper/{id}", s.redirectedByHelper)
	mux.HandleFunc("POST /moved/{id}", s.moved)
	mux.HandleFunc("POST /route/{id}", s.route)
	mux.HandleFunc("POST /half/{id}", s.halfDenied)
	mux.HandleFunc("POST /both/{id}", s.bothDenied)
	mux.HandleFunc("POST /licence/{id}", s.unlicensed)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
