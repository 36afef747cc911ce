// A tickets service: the first way answers with a status code, which the
// second way should look at.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type tickets struct{ db *sql.DB }

func (t *tickets) Body(id string) []byte {
	var b []byte
	t.db.QueryRow("SELECT body FROM tickets WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	agents  map[string]bool
	ready   bool
	tickets *tickets
}

func (s *server) agent(user string) bool { return s.agents[user] }

// load returns the body and the status code of the answer.
func (s *server) load(user, id string) ([]byte, int) {
	if !s.agent(user) {
		return nil, http.StatusForbidden
	}
	if !s.ready {
		return nil, http.StatusServiceUnavailable
	}
	return s.tickets.Body(id), http.StatusOK
}

func (s *server) view(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	body, status := s.load(r.Header.Get("X-User"), id)
	if status != http.StatusOK {
		body = s.tickets.Body(id) // want "denial .*agent.*Body"
	}
	w.Write(body)
}

func (s *server) viewSorted(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	body, status := s.load(r.Header.Get("X-User"), id)
	if status == http.StatusForbidden {
		w.WriteHeader(status)
		return
	}
	if status != http.StatusOK {
		body = s.tickets.Body(id)
	}
	w.Write(body)
}

// viewServerError falls back for the codes from 500.
func (s *server) viewServerError(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	body, status := s.load(r.Header.Get("X-User"), id)
	if status >= 500 {
		body, status = s.tickets.Body(id), http.StatusOK
	}
	w.WriteHeader(status)
	w.Write(body)
}

func main() {
	db, _ := sql.Open("sqlite", "tickets.db")
	s := &server{agents: map[string]bool{}, tickets: &tickets{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /tickets/{id}", s.view)
	mux.HandleFunc("GET /sorted/{id}", s.viewSorted)
	mux.HandleFunc("GET /server-error/{id}", s.viewServerError)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
