// Peer failure 14: a key service whose forks are registered bare, behind a
// middleware, behind a chain of them, and behind one that takes the
// permission.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type keys struct{ db *sql.DB }

func (k *keys) Export(id string) []byte {
	var b []byte
	k.db.QueryRow("SELECT body FROM keys WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	grants map[string]string
	keys   *keys
	cached bool
}

func (s *server) can(r *http.Request, permission string) bool {
	return s.grants[r.Header.Get("X-User")] == permission
}

// require answers 403 to everybody without the permission.
func (s *server) require(permission string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.can(r, permission) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// exporter is require for one permission, as a method.
func (s *server) exporter(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if s.can(r, "key:export") {
			next(w, r)
			return
		}
		http.Error(w, "forbidden", http.StatusForbidden)
	}
}

// logged is a middleware that decides nothing.
func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Print(r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

func (s *server) exportBare(w http.ResponseWriter, r *http.Request) {
	if s.cached {
		w.Write(s.keys.Export(r.PathValue("id"))) // want "reaches .*Export without .*can"
		return
	}
	if !s.can(r, "key:export") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(s.keys.Export(r.PathValue("id")))
}

func (s *server) exportBehind(w http.ResponseWriter, r *http.Request) {
	if s.cached {
		w.Write(s.keys.Export(r.PathValue("id")))
		return
	}
	if !s.can(r, "key:export") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(s.keys.Export(r.PathValue("id")))
}

func (s *server) exportChained(w http.ResponseWriter, r *http.Request) {
	if s.cached {
		w.Write(s.keys.Export(r.PathValue("id")))
		return
	}
	if !s.can(r, "key:export") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(s.keys.Export(r.PathValue("id")))
}

// exportLogged stands behind a middleware that is no guard.
func (s *server) exportLogged(w http.ResponseWriter, r *http.Request) {
	if s.cached {
		w.Write(s.keys.Export(r.PathValue("id"))) // want "reaches .*Export without .*can"
		return
	}
	if !s.can(r, "key:export") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(s.keys.Export(r.PathValue("id")))
}

// chain wraps h, the last middleware first.
func chain(h http.Handler, ms ...func(http.Handler) http.Handler) http.Handler {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}

func main() {
	db, _ := sql.Open("sqlite", "keys.db")
	s := &server{grants: map[string]string{}, keys: &keys{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /bare/{id}", s.exportBare)
	mux.Handle("GET /behind/{id}", s.require("key:export", http.HandlerFunc(s.exportBehind)))
	mux.Handle("GET /chained/{id}", logged(s.exporter(s.exportChained)))
	mux.Handle("GET /logged/{id}", chain(http.HandlerFunc(s.exportLogged), logged))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
