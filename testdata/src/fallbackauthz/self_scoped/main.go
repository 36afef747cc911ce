// An inbox service: without a folder in the request, the caller gets his
// own, and his own identity is the key. With another's name it must be asked.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type mail struct{ db *sql.DB }

// List returns the letters of one owner.
func (m *mail) List(owner string) []byte {
	var b []byte
	m.db.QueryRow("SELECT body FROM mail WHERE id = ?", owner).Scan(&b)
	return b
}

type server struct {
	delegates map[string]string
	mail      *mail
}

func (s *server) mayRead(user, owner string) bool { return s.delegates[owner] == user }

// inbox checks for another's folder, and needs no check for the own one.
func (s *server) inbox(w http.ResponseWriter, r *http.Request) {
	user, owner := r.Header.Get("X-User"), r.URL.Query().Get("owner")
	if owner == "" {
		w.Write(s.mail.List(user))
		return
	}
	if !s.mayRead(user, owner) {
		http.Error(w, "not a delegate", http.StatusForbidden)
		return
	}
	w.Write(s.mail.List(owner))
}

// inboxSame compares the owner with the caller.
func (s *server) inboxSame(w http.ResponseWriter, r *http.Request) {
	user, owner := r.Header.Get("X-User"), r.PathValue("owner")
	if owner != user && !s.mayRead(user, owner) {
		http.Error(w, "not a delegate", http.StatusForbidden)
		return
	}
	w.Write(s.mail.List(owner))
}

// inboxLost takes the owner from the request on both arms.
func (s *server) inboxLost(w http.ResponseWriter, r *http.Request) {
	user, owner := r.Header.Get("X-User"), r.PathValue("owner")
	if r.URL.Query().Get("view") == "old" {
		w.Write(s.mail.List(owner)) // want "reaches .*List without .*mayRead"
		return
	}
	if !s.mayRead(user, owner) {
		http.Error(w, "not a delegate", http.StatusForbidden)
		return
	}
	w.Write(s.mail.List(owner))
}

func main() {
	db, _ := sql.Open("sqlite", "mail.db")
	s := &server{delegates: map[string]string{}, mail: &mail{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /inbox", s.inbox)
	mux.HandleFunc("GET /inbox/{owner}", s.inboxSame)
	mux.HandleFunc("GET /lost/{owner}", s.inboxLost)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
