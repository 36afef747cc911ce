// A booking service whose sinks and guards sit in closures: given to a
// transaction, kept in a variable, returned by a function.
package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"
)

type tx struct{ tx *sql.Tx }

// Cancel removes a booking.
func (t *tx) Cancel(id string) error {
	_, err := t.tx.Exec("DELETE FROM bookings WHERE id = ?", id)
	return err
}

type db struct{ tx *tx }

// withTx runs f in a transaction.
func (d *db) withTx(f func(*tx) error) error {
	if d.tx == nil {
		return errors.New("no connection")
	}
	return f(d.tx)
}

type server struct {
	db     *db
	guests map[string]string
	moved  bool
}

func (s *server) isGuest(r *http.Request) bool {
	return s.guests[r.PathValue("id")] == r.Header.Get("X-User")
}

func (s *server) inTransaction(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.moved {
		s.db.withTx(func(t *tx) error { return t.Cancel(id) }) // want "reaches .*Cancel without .*isGuest"
		return
	}
	s.db.withTx(func(t *tx) error {
		if !s.isGuest(r) {
			http.Error(w, "not your booking", http.StatusForbidden)
			return nil
		}
		return t.Cancel(id)
	})
}

func (s *server) inTransactionChecked(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.moved {
		s.db.withTx(func(t *tx) error {
			if !s.isGuest(r) {
				http.Error(w, "not your booking", http.StatusForbidden)
				return nil
			}
			return t.Cancel(id)
		})
		return
	}
	if !s.isGuest(r) {
		http.Error(w, "not your booking", http.StatusForbidden)
		return
	}
	s.db.withTx(func(t *tx) error { return t.Cancel(id) })
}

func (s *server) inVariable(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	cancel := func() {
		if err := s.db.tx.Cancel(id); err != nil {
			http.Error(w, err.Error(), http.StatusConflict)
		}
	}
	if s.moved {
		cancel() // want "reaches .*Cancel without .*isGuest"
		return
	}
	if !s.isGuest(r) {
		http.Error(w, "not your booking", http.StatusForbidden)
		return
	}
	cancel()
}

// cancelling returns the way to take.
func (s *server) cancelling(id string) func() error {
	return func() error { return s.db.tx.Cancel(id) }
}

func (s *server) inResult(w http.ResponseWriter, r *http.Request) {
	if s.moved {
		s.cancelling(r.PathValue("id"))() // want "reaches .*Cancel without .*isGuest"
		return
	}
	if !s.isGuest(r) {
		http.Error(w, "not your booking", http.StatusForbidden)
		return
	}
	s.cancelling(r.PathValue("id"))()
}

func (s *server) inResultChecked(w http.ResponseWriter, r *http.Request) {
	cancel := s.cancelling(r.PathValue("id"))
	if !s.isGuest(r) {
		http.Error(w, "not your booking", http.StatusForbidden)
		return
	}
	if s.moved {
		cancel()
		return
	}
	cancel()
}

func main() {
	s := &server{db: &db{}, guests: map[string]string{}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /tx/{id}", s.inTransaction)
	mux.HandleFunc("DELETE /tx-checked/{id}", s.inTransactionChecked)
	mux.HandleFunc("DELETE /variable/{id}", s.inVariable)
	mux.HandleFunc("DELETE /result/{id}", s.inResult)
	mux.HandleFunc("DELETE /result-checked/{id}", s.inResultChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
