// What is done before the check is done whatever the check says.
package main

import (
	"database/sql"
	"net/http"
)

type policy struct{ granted map[string]bool }

func (p *policy) can(user, permission string) bool { return p.granted[user+permission] }

type tickets struct{ db *sql.DB }

type ticket struct{ owner string }

func (t *tickets) get(id string) (*ticket, error) {
	row := &ticket{}
	return row, t.db.QueryRow("select owner from tickets where id = ?", id).Scan(&row.owner)
}

func (t *tickets) remove(id string) error {
	_, err := t.db.Exec("delete from tickets where id = ?", id)
	return err
}

func (t *tickets) insert(id string) error {
	_, err := t.db.Exec("insert into tickets (id) values (?)", id)
	return err
}

type server struct {
	policy  *policy
	tickets *tickets
}

func (s *server) removeTicket(w http.ResponseWriter, r *http.Request) {
	if err := s.tickets.remove(r.PathValue("id")); err != nil { // want "removeTicket calls .*remove .* before it asks .*can"
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	if !s.policy.can(r.Header.Get("X-User"), "ticket:delete") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The check comes first.
func (s *server) deleteTicket(w http.ResponseWriter, r *http.Request) {
	if !s.policy.can(r.Header.Get("X-User"), "ticket:delete") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.tickets.remove(r.PathValue("id"))
}

// It is loaded first, and asked about then.
func (s *server) purgeTicket(w http.ResponseWriter, r *http.Request) {
	t, err := s.tickets.get(r.PathValue("id"))
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	if t.owner != r.Header.Get("X-User") && !s.policy.can(r.Header.Get("X-User"), "ticket:delete") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.tickets.remove(r.PathValue("id"))
}

// What was done is taken back where it is denied.
func (s *server) createTicket(w http.ResponseWriter, r *http.Request) {
	s.tickets.insert(r.PathValue("id"))
	if !s.policy.can(r.Header.Get("X-User"), "ticket:create") {
		s.tickets.remove(r.PathValue("id"))
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

// A second check after the first.
func (s *server) clearTicket(w http.ResponseWriter, r *http.Request) {
	if !s.policy.can(r.Header.Get("X-User"), "ticket:delete") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.tickets.remove(r.PathValue("id"))
	if !s.policy.can(r.Header.Get("X-User"), "ticket:report") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What lies behind the check is what it is for.
func (s *server) closeTicket(w http.ResponseWriter, r *http.Request) {
	s.tickets.insert("visits")
	if !s.policy.can(r.Header.Get("X-User"), "ticket:delete") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.tickets.remove(r.PathValue("id"))
}

// The same is done before and behind the check.
func (s *server) mergeTickets(w http.ResponseWriter, r *http.Request) {
	s.tickets.remove(r.PathValue("id")) // want "mergeTickets calls .*remove .* before it asks .*can"
	if !s.policy.can(r.Header.Get("X-User"), "ticket:delete") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.tickets.remove(r.PathValue("other"))
}

// It is removed on one way to the check.
func (s *server) deleteIfOld(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("old") != "" {
		s.tickets.remove(r.PathValue("id")) // want "deleteIfOld calls .*remove .* before it asks .*can"
	}
	if !s.policy.can(r.Header.Get("X-User"), "ticket:delete") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// One of the ways has its own check, and ends before the other.
func (s *server) deleteOwn(w http.ResponseWriter, r *http.Request) {
	if t, err := s.tickets.get(r.PathValue("id")); err == nil && t.owner == r.Header.Get("X-User") {
		s.tickets.remove(r.PathValue("id"))
		return
	}
	if !s.policy.can(r.Header.Get("X-User"), "ticket:delete") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// known asks whether a session counts, which is no question of rights.
func (s *server) known(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if ended, err := s.tickets.ended(r.Header.Get("X-Session")); err != nil || ended {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (t *tickets) ended(session string) (bool, error) {
	var n int
	err := t.db.QueryRow("select count(*) from ended where id = ?", session).Scan(&n)
	return n > 0, err
}

func (s *server) removeBehindSession(w http.ResponseWriter, r *http.Request) {
	s.tickets.remove(r.PathValue("id")) // want "removeBehindSession calls .*remove .* before it asks .*can"
	if !s.policy.can(r.Header.Get("X-User"), "ticket:delete") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) removeBehindRole(w http.ResponseWriter, r *http.Request) {
	s.tickets.remove(r.PathValue("id"))
	if !s.policy.can(r.Header.Get("X-User"), "ticket:report") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// admins lets go who may administer.
func (s *server) admins(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.policy.can(r.Header.Get("X-User"), "admin") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Nothing is kept of what was done in a transaction.
func (s *server) archiveTicket(w http.ResponseWriter, r *http.Request) {
	tx, err := s.tickets.db.Begin()
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	defer tx.Rollback()
	s.tickets.remove(r.PathValue("id"))
	if !s.policy.can(r.Header.Get("X-User"), "ticket:delete") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	tx.Commit()
}

func main() {
	s := &server{}
	http.HandleFunc("POST /tickets/{id}/merge", s.mergeTickets)
	http.HandleFunc("POST /tickets/{id}/old", s.deleteIfOld)
	http.HandleFunc("POST /tickets/{id}/own", s.deleteOwn)
	http.Handle("POST /login/{id}", s.known(http.HandlerFunc(s.removeBehindSession)))
	http.Handle("POST /admin/{id}", s.admins(http.HandlerFunc(s.removeBehindRole)))
	http.HandleFunc("POST /tickets/{id}/remove", s.removeTicket)
	http.HandleFunc("DELETE /tickets/{id}", s.deleteTicket)
	http.HandleFunc("POST /tickets/{id}/purge", s.purgeTicket)
	http.HandleFunc("POST /tickets/{id}", s.createTicket)
	http.HandleFunc("POST /tickets/{id}/clear", s.clearTicket)
	http.HandleFunc("POST /tickets/{id}/close", s.closeTicket)
	http.HandleFunc("POST /tickets/{id}/archive", s.archiveTicket)
	http.ListenAndServe(":8080", nil)
}
