// A statement service. http.TimeoutHandler wraps silently: what is inside
// counts, and what is around it.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"time"
)

type statements struct{ db *sql.DB }

func (s *statements) Page(account string) []byte {
	var b []byte
	s.db.QueryRow("SELECT body FROM statements WHERE id = ?", account).Scan(&b)
	return b
}

type server struct {
	owners     map[string]string
	ready      bool
	statements *statements
}

func (s *server) owns(r *http.Request) bool {
	return s.owners[r.PathValue("account")] == r.Header.Get("X-User")
}

// view has an unchecked arm.
func (s *server) view(w http.ResponseWriter, r *http.Request) {
	if !s.ready {
		w.Write(s.statements.Page(r.PathValue("account"))) // want "reaches .*Page without .*owns"
		return
	}
	if !s.owns(r) {
		http.Error(w, "not your account", http.StatusForbidden)
		return
	}
	w.Write(s.statements.Page(r.PathValue("account")))
}

// viewInside has the same arm, and owner around it.
func (s *server) viewInside(w http.ResponseWriter, r *http.Request) {
	if !s.ready {
		w.Write(s.statements.Page(r.PathValue("account")))
		return
	}
	if !s.owns(r) {
		http.Error(w, "not your account", http.StatusForbidden)
		return
	}
	w.Write(s.statements.Page(r.PathValue("account")))
}

func (s *server) owner(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.owns(r) {
			http.Error(w, "not your account", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// latest is registered below the catch-all pattern, inside a timeout.
func (s *server) latest(w http.ResponseWriter, r *http.Request) {
	w.Write(s.statements.Page(r.URL.Query().Get("account")))
}

func main() {
	db, _ := sql.Open("sqlite", "statements.db")
	s := &server{owners: map[string]string{}, statements: &statements{db: db}}
	mux := http.NewServeMux()
	mux.Handle("GET /view/{account}", http.TimeoutHandler(http.HandlerFunc(s.view), time.Second, "slow"))
	inside := http.TimeoutHandler(http.HandlerFunc(s.viewInside), time.Second, "slow")
	mux.Handle("GET /inside/{account}", s.owner(inside))
	mux.Handle("/", http.TimeoutHandler(http.HandlerFunc(s.latest), time.Second, "slow")) // want "reaches .*Page without .*owns"
	log.Fatal(http.ListenAndServe(":8080", mux))
}
