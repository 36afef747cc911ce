// A lost property office on pat.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/bmizerany/pat"
)

type finds struct{ db *sql.DB }

func (x *finds) Label(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM labels WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	clerks map[string]bool
	finds  *finds
	sale   bool
}

func (s *server) isClerk(r *http.Request) bool { return s.clerks[r.Header.Get("X-User")] }

func (s *server) open(w http.ResponseWriter, r *http.Request) {
	if s.sale {
		w.Write(s.finds.Label(r.URL.Query().Get(":id"))) // want "reaches .*Label without .*isClerk"
		return
	}
	if !s.isClerk(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.finds.Label(r.URL.Query().Get(":id")))
}

func (s *server) closed(w http.ResponseWriter, r *http.Request) {
	if s.sale {
		w.Write(s.finds.Label(r.URL.Query().Get(":id")))
		return
	}
	if !s.isClerk(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.finds.Label(r.URL.Query().Get(":id")))
}

func (s *server) get(w http.ResponseWriter, r *http.Request) {
	if !s.isClerk(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.finds.Label(r.URL.Query().Get(":id")))
}

// guess takes any path for a label.
func (s *server) guess(w http.ResponseWriter, r *http.Request) {
	w.Write(s.finds.Label(r.URL.Query().Get(":id")))
}

func (s *server) only(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.isClerk(r) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	db, _ := sql.Open("sqlite", "finds.db")
	s := &server{clerks: map[string]bool{}, finds: &finds{db: db}}
	m := pat.New()
	m.Get("/open/:id", http.HandlerFunc(s.open))
	m.Get("/closed/:id", s.only(http.HandlerFunc(s.closed)))
	m.Get("/get/:id", http.HandlerFunc(s.get))
	m.NotFound = http.HandlerFunc(s.guess) // want "reaches .*Label without .*isClerk"
	go http.ListenAndServe(":8080", m)

	all := pat.New()
	all.NotFound = http.HandlerFunc(s.guess)
	log.Fatal(http.ListenAndServe(":8081", s.only(all)))
}
