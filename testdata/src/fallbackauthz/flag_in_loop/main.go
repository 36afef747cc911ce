// An emoji service: who may delete in any of his teams may delete, which a
// loop finds out.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"slices"
)

type emoji struct{ db *sql.DB }

func (e *emoji) Delete(name string) { e.db.Exec("DELETE FROM emoji WHERE id = ?", name) }

type server struct {
	teams   map[string][]string
	editors map[string]string
	emoji   *emoji
	offline bool
}

func (s *server) edits(user, team string) bool { return s.editors[team] == user }

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	if s.offline {
		s.emoji.Delete(r.PathValue("name")) // want "reaches .*Delete without .*edit"
		return
	}
	allowed := false
	for _, team := range s.teams[user] {
		if s.edits(user, team) {
			allowed = true
			break
		}
	}
	if !allowed {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.emoji.Delete(r.PathValue("name"))
}

func (s *server) removeChecked(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	allowed := false
	for _, team := range s.teams[user] {
		if s.edits(user, team) {
			allowed = true
		}
	}
	if !allowed {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if s.offline {
		s.emoji.Delete(r.PathValue("name"))
		return
	}
	s.emoji.Delete(r.PathValue("name"))
}

// anyTeam is the same loop in a helper.
func (s *server) anyTeam(user string) bool {
	for _, team := range s.teams[user] {
		if s.edits(user, team) {
			return true
		}
	}
	return false
}

// removeHelped asks in a loop on one arm and in a closure on the other.
func (s *server) removeHelped(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	if s.offline {
		if !slices.ContainsFunc(s.teams[user], func(team string) bool { return s.edits(user, team) }) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		s.emoji.Delete(r.PathValue("name"))
		return
	}
	if !s.anyTeam(user) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.emoji.Delete(r.PathValue("name"))
}

func main() {
	db, _ := sql.Open("sqlite", "emoji.db")
	s := &server{teams: map[string][]string{}, editors: map[string]string{}, emoji: &emoji{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /emoji/{name}", s.remove)
	mux.HandleFunc("DELETE /checked/{name}", s.removeChecked)
	mux.HandleFunc("DELETE /helped/{name}", s.removeHelped)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
