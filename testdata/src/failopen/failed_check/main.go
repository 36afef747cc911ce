// A check that cannot be made is no leave.
package main

import (
	"context"
	"database/sql"
	"errors"
	"log"
	"net/http"
	"os"
)

type tokens struct{ db *sql.DB }

func (t *tokens) revoked(ctx context.Context, id string) (bool, error) {
	var n int
	err := t.db.QueryRowContext(ctx, "select count(*) from revoked where id = ?", id).Scan(&n)
	return n > 0, err
}

type policy interface {
	Allowed(ctx context.Context, user, action string) (bool, error)
}

type shelf struct{ db *sql.DB }

func (s *shelf) remove(id string) error {
	_, err := s.db.Exec("delete from books where id = ?", id)
	return err
}

var errNoPolicy = errors.New("no policy")

type server struct {
	tokens *tokens
	policy policy
	shelf  *shelf
	grants *grants
}

// The log hears of it, and the token is taken for one that still counts.
func (s *server) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		revoked, err := s.tokens.revoked(r.Context(), r.Header.Get("X-Token-Id")) // want `a failure of .*revoked is passed over and taken for leave .*what it wraps is reached`
		if err != nil {
			log.Printf("asking for revoked tokens: %v", err)
		}
		if revoked {
			http.Error(w, "revoked", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) dropped(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if revoked, _ := s.tokens.revoked(r.Context(), r.Header.Get("X-Token-Id")); revoked { // want `a failure of .*revoked is passed over`
			http.Error(w, "revoked", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) heeded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		revoked, err := s.tokens.revoked(r.Context(), r.Header.Get("X-Token-Id"))
		if err != nil {
			http.Error(w, "try again", http.StatusServiceUnavailable)
			return
		}
		if revoked {
			http.Error(w, "revoked", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// A setting says what a failure means.
func (s *server) configured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		revoked, err := s.tokens.revoked(r.Context(), r.Header.Get("X-Token-Id"))
		if err != nil && os.Getenv("REVOCATION_REQUIRED") != "" {
			http.Error(w, "try again", http.StatusServiceUnavailable)
			return
		}
		if revoked {
			http.Error(w, "revoked", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Only an answer without an error is heeded.
func (s *server) removeHeedingSome(w http.ResponseWriter, r *http.Request) {
	if ok, err := s.policy.Allowed(r.Context(), r.Header.Get("X-User"), "book:remove"); err == nil && !ok { // want `a failure of .*Allowed.* is passed over`
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.shelf.remove(r.PathValue("id"))
}

// What it began with stands where the check fails.
func (s *server) removeByDefault(w http.ResponseWriter, r *http.Request) {
	allowed := true
	if ok, err := s.policy.Allowed(r.Context(), r.Header.Get("X-User"), "book:remove"); err == nil { // want `a failure of .*Allowed.* is passed over`
		allowed = ok
	}
	if !allowed {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.shelf.remove(r.PathValue("id"))
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	if ok, err := s.policy.Allowed(r.Context(), r.Header.Get("X-User"), "book:remove"); err != nil || !ok {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.shelf.remove(r.PathValue("id"))
}

// What stands beside an error is no.
func (s *server) removeStrict(w http.ResponseWriter, r *http.Request) {
	if ok, _ := s.policy.Allowed(r.Context(), r.Header.Get("X-User"), "book:remove"); !ok {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.shelf.remove(r.PathValue("id"))
}

// Which failure it is, is looked at.
func (s *server) removeKnowing(w http.ResponseWriter, r *http.Request) {
	ok, err := s.policy.Allowed(r.Context(), r.Header.Get("X-User"), "book:remove")
	if err != nil && !errors.Is(err, errNoPolicy) {
		http.Error(w, "broken", http.StatusInternalServerError)
		return
	}
	if err == nil && !ok {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.shelf.remove(r.PathValue("id"))
}

// Another check decides where the first one fails.
func (s *server) removeElse(w http.ResponseWriter, r *http.Request) {
	ok, err := s.policy.Allowed(r.Context(), r.Header.Get("X-User"), "book:remove")
	if err != nil {
		if r.Header.Get("X-User") != "admin" || !s.known(r) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	} else if !ok {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.shelf.remove(r.PathValue("id"))
}

//authparity:guard
func (s *server) known(r *http.Request) bool { return r.Header.Get("X-Key") == os.Getenv("KEY") }

var errForbidden = errors.New("forbidden")

type grants struct{ db *sql.DB }

// Authorize returns nil if user may do action.
func (g *grants) Authorize(ctx context.Context, user, action string) error {
	var n int
	if err := g.db.QueryRowContext(ctx, "select count(*) from grants where user = ? and action = ?", user, action).Scan(&n); err != nil {
		return err
	}
	if n == 0 {
		return errForbidden
	}
	return nil
}

// A database that does not answer is no grant.
func (s *server) removeNotDenied(w http.ResponseWriter, r *http.Request) {
	err := s.grants.Authorize(r.Context(), r.Header.Get("X-User"), "book:remove")
	if errors.Is(err, errForbidden) { // want `of the failures of .*Authorize.* only a denial is heeded`
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.shelf.remove(r.PathValue("id"))
}

func (s *server) removeGranted(w http.ResponseWriter, r *http.Request) {
	err := s.grants.Authorize(r.Context(), r.Header.Get("X-User"), "book:remove")
	if errors.Is(err, errForbidden) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if err != nil {
		http.Error(w, "broken", http.StatusInternalServerError)
		return
	}
	s.shelf.remove(r.PathValue("id"))
}

// One arm asks nobody and does not fail.
func (s *server) removeChosen(w http.ResponseWriter, r *http.Request) {
	var allowed bool
	var err error
	if r.FormValue("mine") != "" {
		allowed = r.Header.Get("X-User") == "owner"
	} else {
		allowed, err = s.policy.Allowed(r.Context(), r.Header.Get("X-User"), "book:remove")
	}
	if err != nil || !allowed {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.shelf.remove(r.PathValue("id"))
}

func main() {
	s := &server{}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /some/{id}", s.removeHeedingSome)
	mux.HandleFunc("DELETE /default/{id}", s.removeByDefault)
	mux.HandleFunc("DELETE /books/{id}", s.remove)
	mux.HandleFunc("DELETE /strict/{id}", s.removeStrict)
	mux.HandleFunc("DELETE /knowing/{id}", s.removeKnowing)
	mux.HandleFunc("DELETE /else/{id}", s.removeElse)
	mux.HandleFunc("DELETE /denied/{id}", s.removeNotDenied)
	mux.HandleFunc("DELETE /granted/{id}", s.removeGranted)
	mux.HandleFunc("DELETE /chosen/{id}", s.removeChosen)
	http.Handle("/a/", s.logged(mux))
	http.Handle("/b/", s.dropped(mux))
	http.Handle("/c/", s.heeded(mux))
	http.Handle("/d/", s.configured(mux))
	http.ListenAndServe(":8080", nil)
}
