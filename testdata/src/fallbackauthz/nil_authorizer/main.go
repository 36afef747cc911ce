// A backup service whose authorizer is optional: forget to configure it, and
// nobody is asked.
package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"
)

var errDenied = errors.New("permission denied")

// An Authorizer decides about one action.
type Authorizer interface {
	Allow(user, action string) error
}

type roles map[string]string

func (r roles) Allow(user, action string) error {
	if r[user] != action {
		return errDenied
	}
	return nil
}

type backups struct{ db *sql.DB }

func (b *backups) Delete(id string) { b.db.Exec("DELETE FROM backups WHERE id = ?", id) }

type server struct {
	authz   Authorizer
	backups *backups
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	if s.authz != nil { // want "reaches .*Delete without .*Allow"
		if err := s.authz.Allow(r.Header.Get("X-User"), "backup:delete"); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
			return
		}
	}
	s.backups.Delete(r.PathValue("id"))
}

func (s *server) removeArm(w http.ResponseWriter, r *http.Request) {
	if s.authz == nil {
		log.Print("no authorizer")
		s.backups.Delete(r.PathValue("id")) // want "reaches .*Delete without .*Allow"
		return
	}
	if err := s.authz.Allow(r.Header.Get("X-User"), "backup:delete"); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.backups.Delete(r.PathValue("id"))
}

// removeClosed does nothing without an authorizer.
func (s *server) removeClosed(w http.ResponseWriter, r *http.Request) {
	if s.authz == nil {
		http.Error(w, "no authorizer configured", http.StatusForbidden)
		return
	}
	if err := s.authz.Allow(r.Header.Get("X-User"), "backup:delete"); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.backups.Delete(r.PathValue("id"))
}

// removeEither fails closed in one condition.
func (s *server) removeEither(w http.ResponseWriter, r *http.Request) {
	if s.authz == nil || s.authz.Allow(r.Header.Get("X-User"), "backup:delete") != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.backups.Delete(r.PathValue("id"))
}

func main() {
	db, _ := sql.Open("sqlite", "backups.db")
	s := &server{authz: roles{}, backups: &backups{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /backups/{id}", s.remove)
	mux.HandleFunc("DELETE /arm/{id}", s.removeArm)
	mux.HandleFunc("DELETE /closed/{id}", s.removeClosed)
	mux.HandleFunc("DELETE /either/{id}", s.removeEither)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
