// Command only_counted keeps in mind who asks, and what was denied.
package main

import (
	"database/sql"
	"log/slog"
	"net/http"
	"sync/atomic"
)

type server struct {
	db        *sql.DB
	log       *slog.Logger
	seen      map[string]int
	denied    int
	forbidden atomic.Int64
}

func isAdmin(r *http.Request) bool {
	admin, _ := r.Context().Value("admin").(bool)
	return admin
}

func (s *server) can(user, action string) bool {
	var n int
	return s.db.QueryRow("SELECT count(*) FROM grants WHERE user = ? AND action = ?", user, action).Scan(&n) == nil && n > 0
}

func (s *server) recordAction(user string) {
	s.seen[user]++
}

// Only who is no admin is counted, and anybody may vote.
func (s *server) vote(w http.ResponseWriter, r *http.Request) {
	if !isAdmin(r) {
		s.recordAction(r.FormValue("user"))
	}
	s.db.Exec("INSERT INTO votes (user) VALUES (?)", r.FormValue("user"))
}

func (s *server) purge(w http.ResponseWriter, r *http.Request) {
	if !isAdmin(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("DELETE FROM votes")
}

// What the arm does itself is not what goes on.
func (s *server) show(w http.ResponseWriter, r *http.Request) {
	if !s.can(r.FormValue("user"), "show") {
		s.recordAction(r.FormValue("user"))
	}
	w.WriteHeader(http.StatusNoContent)
}

// The denial is logged, and it is done.
func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	if !s.can(r.FormValue("user"), "remove") { // want `a denial by .*can\("remove"\) is only told .*DB\).Exec is reached`
		s.log.Warn("forbidden")
	}
	s.db.Exec("DELETE FROM votes WHERE user = ?", r.FormValue("user"))
}

// The denial is counted, and it is done.
func (s *server) clear(w http.ResponseWriter, r *http.Request) {
	if !s.can(r.FormValue("user"), "clear") { // want `a denial by .*can\("clear"\) is only told .*DB\).Exec is reached`
		s.denied++
	}
	s.db.Exec("DELETE FROM votes WHERE n = 0")
}

func (s *server) sweep(w http.ResponseWriter, r *http.Request) {
	if !s.can(r.FormValue("user"), "sweep") { // want `a denial by .*can\("sweep"\) is only told .*DB\).Exec is reached`
		s.forbidden.Add(1)
	}
	s.db.Exec("DELETE FROM votes WHERE n = 1")
}

// What was counted is asked, and ends the request.
func (s *server) wipe(w http.ResponseWriter, r *http.Request) {
	denied := 0
	for _, kind := range r.Form["kind"] {
		if !s.can(r.FormValue("user"), kind) {
			denied++
		}
	}
	if denied > 0 {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("DELETE FROM votes WHERE n = 2")
}

func (s *server) edit(w http.ResponseWriter, r *http.Request) {
	if !s.can(r.FormValue("user"), "edit") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("UPDATE votes SET n = n + 1")
}

// dropped reports whether a request is refused; whether the log listens is no
// question of rights.
func (s *server) dropped(r *http.Request) bool {
	if !s.can(r.FormValue("user"), "send") {
		if s.log.Enabled(r.Context(), slog.LevelDebug) {
			s.log.Debug("access denied")
		}
		s.recordAction(r.FormValue("user"))
		return true
	}
	return false
}

func (s *server) send(w http.ResponseWriter, r *http.Request) {
	if s.dropped(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("INSERT INTO mails (user) VALUES (?)", r.FormValue("user"))
}

func main() {
	db, err := sql.Open("sqlite", "votes.db")
	if err != nil {
		panic(err)
	}
	s := &server{db: db, log: slog.Default(), seen: map[string]int{}}
	http.HandleFunc("POST /votes", s.vote)
	http.HandleFunc("DELETE /votes", s.purge)
	http.HandleFunc("GET /votes", s.show)
	http.HandleFunc("DELETE /votes/mine", s.remove)
	http.HandleFunc("DELETE /votes/none", s.clear)
	http.HandleFunc("DELETE /votes/one", s.sweep)
	http.HandleFunc("DELETE /votes/two", s.wipe)
	http.HandleFunc("PUT /votes", s.edit)
	http.HandleFunc("POST /mails", s.send)
	http.ListenAndServe(":8080", nil)
}
