// A seed bank on chi before it had modules: same routers, another import path.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/go-chi/chi"
)

type seeds struct{ db *sql.DB }

func (x *seeds) Origin(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM seeds WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	curators  map[string]bool
	seeds     *seeds
	inventory bool
}

func (s *server) curator(r *http.Request) bool { return s.curators[r.Header.Get("X-User")] }

func (s *server) open(w http.ResponseWriter, r *http.Request) {
	if s.inventory {
		w.Write(s.seeds.Origin(chi.URLParam(r, "id"))) // want "reaches .*Origin without .*curator"
		return
	}
	if !s.curator(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.seeds.Origin(chi.URLParam(r, "id")))
}

func (s *server) closed(w http.ResponseWriter, r *http.Request) {
	if s.inventory {
		w.Write(s.seeds.Origin(chi.URLParam(r, "id")))
		return
	}
	if !s.curator(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.seeds.Origin(chi.URLParam(r, "id")))
}

func (s *server) get(w http.ResponseWriter, r *http.Request) {
	if !s.curator(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.seeds.Origin(chi.URLParam(r, "id")))
}

// guess takes any path for a seed.
func (s *server) guess(w http.ResponseWriter, r *http.Request) {
	w.Write(s.seeds.Origin(chi.URLParam(r, "id")))
}

func (s *server) only(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.curator(r) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	db, _ := sql.Open("sqlite", "seeds.db")
	s := &server{curators: map[string]bool{}, seeds: &seeds{db: db}}
	r := chi.NewRouter()
	r.Get("/open/{id}", s.open)
	r.Get("/get/{id}", s.get)
	r.NotFound(s.guess) // want "reaches .*Origin without .*curator"
	r.Group(func(r chi.Router) {
		r.Use(s.only)
		r.Get("/closed/{id}", s.closed)
	})
	go http.ListenAndServe(":8080", r)

	all := chi.NewRouter()
	all.Use(s.only)
	all.NotFound(s.guess)
	log.Fatal(http.ListenAndServe(":8081", all))
}
