// A batch service that records what it does, one item after the other.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type trail struct{ l *log.Logger }

func (t *trail) Audit(line string) { t.l.Print(line) }

type accounts struct{ db *sql.DB }

func (a *accounts) Close(id string) error {
	_, err := a.db.Exec("DELETE FROM accounts WHERE id = ?", id)
	return err
}

type server struct {
	trail    *trail
	accounts *accounts
	quick    bool
}

func (s *server) close(id string) error {
	if err := s.accounts.Close(id); err != nil {
		return err
	}
	s.trail.Audit("closed " + id)
	return nil
}

// closeEach goes on to the next one where one could not be closed.
func (s *server) closeEach(w http.ResponseWriter, r *http.Request) {
	for _, id := range r.URL.Query()["id"] {
		if err := s.close(id); err != nil {
			log.Print(err)
		}
	}
}

// closeGroups has a loop in a loop, and records all of it at the end.
func (s *server) closeGroups(w http.ResponseWriter, r *http.Request) {
	for _, ids := range r.URL.Query() {
		if len(ids) == 0 {
			continue
		}
		for _, id := range ids {
			if err := s.accounts.Close(id); err != nil {
				log.Print(err)
			}
		}
	}
	if err := s.accounts.Close("rest"); err != nil {
		return
	}
	s.trail.Audit("closed groups")
}

// closeQuick is the bad twin.
func (s *server) closeQuick(w http.ResponseWriter, r *http.Request) {
	if s.quick {
		s.accounts.Close(r.PathValue("id")) // want "reaches .*Close without .*Audit"
		return
	}
	if err := s.close(r.PathValue("id")); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func main() {
	db, _ := sql.Open("sqlite", "accounts.db")
	s := &server{trail: &trail{log.Default()}, accounts: &accounts{db}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /each", s.closeEach)
	mux.HandleFunc("DELETE /groups", s.closeGroups)
	mux.HandleFunc("DELETE /quick/{id}", s.closeQuick)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
