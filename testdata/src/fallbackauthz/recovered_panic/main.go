// A diagram service whose renderer panics on odd input; a deferred function
// sends the source of the diagram instead.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"strings"
)

type diagrams struct{ db *sql.DB }

func (d *diagrams) Source(id string) string {
	var text string
	d.db.QueryRow("SELECT body FROM diagrams WHERE id = ?", id).Scan(&text)
	return text
}

type server struct {
	teams    map[string]string
	diagrams *diagrams
}

func (s *server) member(r *http.Request) bool {
	return s.teams[r.Header.Get("X-User")] == r.PathValue("team")
}

// layout panics on an unbalanced diagram.
func layout(kind string) string {
	if strings.Count(kind, "[") != strings.Count(kind, "]") {
		panic("unbalanced")
	}
	return "<svg>" + kind + "</svg>"
}

func (s *server) render(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	defer func() {
		if v := recover(); v != nil {
			log.Print(v)
			w.Write([]byte(s.diagrams.Source(id))) // want "reaches .*Source without .*member"
		}
	}()
	frame := layout(r.URL.Query().Get("frame"))
	if !s.member(r) {
		http.Error(w, "not in the team", http.StatusForbidden)
		return
	}
	w.Write([]byte(frame + s.diagrams.Source(id)))
}

// renderChecked defers after the check.
func (s *server) renderChecked(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if !s.member(r) {
		http.Error(w, "not in the team", http.StatusForbidden)
		return
	}
	defer func() {
		if v := recover(); v != nil {
			w.Write([]byte(s.diagrams.Source(id)))
		}
	}()
	w.Write([]byte(layout(r.URL.Query().Get("frame")) + s.diagrams.Source(id)))
}

// renderApologising only answers after a panic.
func (s *server) renderApologising(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if v := recover(); v != nil {
			http.Error(w, "cannot render", http.StatusInternalServerError)
		}
	}()
	frame := layout(r.URL.Query().Get("frame"))
	if !s.member(r) {
		http.Error(w, "not in the team", http.StatusForbidden)
		return
	}
	w.Write([]byte(frame + s.diagrams.Source(r.PathValue("id"))))
}

func (s *server) sendSource(w http.ResponseWriter, r *http.Request) {
	if v := recover(); v != nil {
		w.Write([]byte(s.diagrams.Source(r.PathValue("id")))) // want "reaches .*Source without .*member"
	}
}

// renderNamed defers a method.
func (s *server) renderNamed(w http.ResponseWriter, r *http.Request) {
	defer s.sendSource(w, r)
	frame := layout(r.URL.Query().Get("frame"))
	if !s.member(r) {
		http.Error(w, "not in the team", http.StatusForbidden)
		return
	}
	w.Write([]byte(frame + s.diagrams.Source(r.PathValue("id"))))
}

func main() {
	db, _ := sql.Open("sqlite", "diagrams.db")
	s := &server{teams: map[string]string{}, diagrams: &diagrams{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{team}/render/{id}", s.render)
	mux.HandleFunc("GET /{team}/render-checked/{id}", s.renderChecked)
	mux.HandleFunc("GET /{team}/render-apologising/{id}", s.renderApologising)
	mux.HandleFunc("GET /{team}/render-named/{id}", s.renderNamed)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
