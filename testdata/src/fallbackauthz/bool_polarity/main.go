// A queue service whose guards answer yes for go on, or yes for stop.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type queue struct{ db *sql.DB }

func (q *queue) Purge(name string) { q.db.Exec("DELETE FROM queue WHERE id = ?", name) }

type server struct {
	admins map[string]bool
	banned map[string]bool
	queue  *queue
	local  bool
}

func (s *server) isAllowed(r *http.Request) bool { return s.admins[r.Header.Get("X-User")] }

func (s *server) isDenied(r *http.Request) bool { return s.banned[r.Header.Get("X-User")] }

// requireAdmin answers and returns true if the caller must stop.
func (s *server) requireAdmin(w http.ResponseWriter, r *http.Request) bool {
	if !s.admins[r.Header.Get("X-User")] {
		http.Error(w, "admins only", http.StatusForbidden)
		return true
	}
	return false
}

// ensureAdmin answers and returns true if the caller may go on.
func (s *server) ensureAdmin(w http.ResponseWriter, r *http.Request) bool {
	if !s.admins[r.Header.Get("X-User")] {
		http.Error(w, "admins only", http.StatusForbidden)
		return false
	}
	return true
}

func (s *server) purgeAllowed(w http.ResponseWriter, r *http.Request) {
	if s.local {
		s.queue.Purge(r.PathValue("name")) // want "reaches .*Purge without .*isAllowed"
		return
	}
	if !s.isAllowed(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.queue.Purge(r.PathValue("name"))
}

func (s *server) purgeDenied(w http.ResponseWriter, r *http.Request) {
	if s.local {
		s.queue.Purge(r.PathValue("name")) // want "reaches .*Purge without .*isDenied"
		return
	}
	if s.isDenied(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.queue.Purge(r.PathValue("name"))
}

func (s *server) purgeStop(w http.ResponseWriter, r *http.Request) {
	if s.local {
		s.queue.Purge(r.PathValue("name")) // want "reaches .*Purge without .*requireAdmin"
		return
	}
	if stop := s.requireAdmin(w, r); stop {
		return
	}
	s.queue.Purge(r.PathValue("name"))
}

func (s *server) purgeGo(w http.ResponseWriter, r *http.Request) {
	if s.local {
		s.queue.Purge(r.PathValue("name")) // want "reaches .*Purge without .*ensureAdmin"
		return
	}
	if ok := s.ensureAdmin(w, r); !ok {
		return
	}
	s.queue.Purge(r.PathValue("name"))
}

// purgeWrong takes the answer of requireAdmin the wrong way round on its
// second arm, which therefore serves those who were refused.
func (s *server) purgeWrong(w http.ResponseWriter, r *http.Request) {
	if s.local {
		if ok := s.requireAdmin(w, r); ok {
			s.queue.Purge(r.PathValue("name")) // want "(reaches .*Purge without|denial by) .*requireAdmin"
		}
		return
	}
	if stop := s.requireAdmin(w, r); stop {
		return
	}
	s.queue.Purge(r.PathValue("name"))
}

func (s *server) purgeStopChecked(w http.ResponseWriter, r *http.Request) {
	if s.local {
		if s.requireAdmin(w, r) {
			return
		}
		s.queue.Purge(r.PathValue("name"))
		return
	}
	if stop := s.requireAdmin(w, r); !stop {
		s.queue.Purge(r.PathValue("name"))
	}
}

func (s *server) purgeGoChecked(w http.ResponseWriter, r *http.Request) {
	if s.local {
		if s.ensureAdmin(w, r) {
			s.queue.Purge(r.PathValue("name"))
		}
		return
	}
	if !s.ensureAdmin(w, r) {
		return
	}
	s.queue.Purge(r.PathValue("name"))
}

func main() {
	db, _ := sql.Open("sqlite", "queue.db")
	s := &server{admins: map[string]bool{}, banned: map[string]bool{}, queue: &queue{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /allowed/{name}", s.purgeAllowed)
	mux.HandleFunc("POST /denied/{name}", s.purgeDenied)
	mux.HandleFunc("POST /stop/{name}", s.purgeStop)
	mux.HandleFunc("POST /go/{name}", s.purgeGo)
	mux.HandleFunc("POST /wrong/{name}", s.purgeWrong)
	mux.HandleFunc("POST /stop-checked/{name}", s.purgeStopChecked)
	mux.HandleFunc("POST /go-checked/{name}", s.purgeGoChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
