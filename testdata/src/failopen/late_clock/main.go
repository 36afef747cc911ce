// Command late_clock compares times: in front of a denial, and to tell of it.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"time"
)

type server struct{ db *sql.DB }

// accept denies who comes too late.
func (s *server) accept(w http.ResponseWriter, r *http.Request) {
	ends, _ := time.Parse(time.RFC3339, r.FormValue("ends"))
	if ends.Before(time.Now()) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("INSERT INTO members (name) VALUES (?)", r.FormValue("name"))
}

// beat only warns of a slow clock.
func (s *server) beat(w http.ResponseWriter, r *http.Request) {
	at, _ := time.Parse(time.RFC3339, r.FormValue("at"))
	if at.Before(time.Now().Add(-time.Minute)) {
		log.Println("the beat is late")
	}
	s.db.Exec("UPDATE workers SET seen = ?", at)
}

func (s *server) allowed(worker string) bool {
	var n int
	s.db.QueryRow("SELECT count(*) FROM workers WHERE id = ?", worker).Scan(&n)
	return n > 0
}

func (s *server) start(w http.ResponseWriter, r *http.Request) {
	if !s.allowed(r.FormValue("worker")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("UPDATE workers SET running = 1 WHERE id = ?", r.FormValue("worker"))
}

// stop only tells of a check.
func (s *server) stop(w http.ResponseWriter, r *http.Request) {
	if !s.allowed(r.FormValue("worker")) { // want `a denial by \(\*late_clock.server\).allowed is only told`
		log.Println("not allowed")
	}
	s.db.Exec("UPDATE workers SET running = 0 WHERE id = ?", r.FormValue("worker"))
}

func main() {
	s := &server{}
	http.HandleFunc("POST /accept", s.accept)
	http.HandleFunc("POST /beat", s.beat)
	http.HandleFunc("POST /start", s.start)
	http.HandleFunc("POST /stop", s.stop)
	http.ListenAndServe("127.0.0.1:8080", nil)
}
