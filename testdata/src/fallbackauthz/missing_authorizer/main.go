// A workspace service that keeps one authorizer for each tenant in a map. A
// tenant without one is let in.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type checks struct{ members map[string]bool }

func (c *checks) Member(user string) bool { return c.members[user] }

type files struct{ db *sql.DB }

func (f *files) Open(tenant, name string) []byte {
	var b []byte
	f.db.QueryRow("SELECT body FROM files WHERE tenant = ? AND name = ?", tenant, name).Scan(&b)
	return b
}

type server struct {
	tenants map[string]*checks
	files   *files
}

func (s *server) open(w http.ResponseWriter, r *http.Request) {
	tenant := r.PathValue("tenant")
	if c, ok := s.tenants[tenant]; ok { // want "reaches .*Open without .*Member"
		if !c.Member(r.Header.Get("X-User")) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
	}
	w.Write(s.files.Open(tenant, r.PathValue("name")))
}

func (s *server) openStrict(w http.ResponseWriter, r *http.Request) {
	tenant := r.PathValue("tenant")
	c, ok := s.tenants[tenant]
	if !ok {
		http.NotFound(w, r)
		return
	}
	if !c.Member(r.Header.Get("X-User")) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.files.Open(tenant, r.PathValue("name")))
}

// openEmpty checks only if the request names a tenant. Unlike a tenant without
// an authorizer, this is taken for a rule of the service: what belongs to no
// tenant needs no member.
func (s *server) openEmpty(w http.ResponseWriter, r *http.Request) {
	tenant := r.URL.Query().Get("tenant")
	if tenant != "" {
		if c := s.tenants[tenant]; c == nil || !c.Member(r.Header.Get("X-User")) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
	}
	w.Write(s.files.Open(tenant, r.PathValue("name")))
}

// openNamed rejects a request that names none.
func (s *server) openNamed(w http.ResponseWriter, r *http.Request) {
	tenant := r.URL.Query().Get("tenant")
	if tenant == "" {
		http.Error(w, "tenant is missing", http.StatusBadRequest)
		return
	}
	if c := s.tenants[tenant]; c == nil || !c.Member(r.Header.Get("X-User")) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.files.Open(tenant, r.PathValue("name")))
}

func main() {
	db, _ := sql.Open("sqlite", "files.db")
	s := &server{tenants: map[string]*checks{}, files: &files{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /t/{tenant}/{name}", s.open)
	mux.HandleFunc("GET /strict/{tenant}/{name}", s.openStrict)
	mux.HandleFunc("GET /empty/{name}", s.openEmpty)
	mux.HandleFunc("GET /named/{name}", s.openNamed)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
