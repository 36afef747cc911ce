// A court service whose checks stand in a closure, a transaction, a deferred
// function, the repository, or in a helper that calls what it is given.
package main

import (
	"context"
	"database/sql"
	"errors"
	"log"
	"net/http"
)

var errForbidden = errors.New("forbidden")

type files struct{ db *sql.DB }

func (f *files) Seal(tx *sql.Tx, id string) error {
	_, err := tx.Exec("UPDATE files SET sealed = 1 WHERE id = ?", id)
	return err
}

type clerks struct{ seals map[string]bool }

func (c *clerks) inTx(who, id string) bool     { return c.seals[who+id] }
func (c *clerks) inHelper(who, id string) bool { return c.seals[who+id] }
func (c *clerks) inRepo(who, id string) bool   { return c.seals[who+id] }
func (c *clerks) deep(who, id string) bool     { return c.seals[who+id] }

type server struct {
	db     *sql.DB
	clerks *clerks
	files  *files
	urgent bool
}

// withTx runs fn in a transaction.
func (s *server) withTx(ctx context.Context, fn func(tx *sql.Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := fn(tx); err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit()
}

func fail(w http.ResponseWriter, err error) {
	if errors.Is(err, errForbidden) {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	http.Error(w, err.Error(), http.StatusInternalServerError)
}

func (s *server) inTx(w http.ResponseWriter, r *http.Request) {
	who, id := r.Header.Get("X-Who"), r.PathValue("id")
	if s.urgent {
		if err := s.withTx(r.Context(), func(tx *sql.Tx) error { // want "reaches .*Seal without .*inTx"
			return s.files.Seal(tx, id)
		}); err != nil {
			fail(w, err)
		}
		return
	}
	err := s.withTx(r.Context(), func(tx *sql.Tx) error {
		if !s.clerks.inTx(who, id) {
			return errForbidden
		}
		return s.files.Seal(tx, id)
	})
	if err != nil {
		fail(w, err)
	}
}

// checkedInTx is the good twin: one asks in the transaction, one before it.
func (s *server) checkedInTx(w http.ResponseWriter, r *http.Request) {
	who, id := r.Header.Get("X-Who"), r.PathValue("id")
	if s.urgent {
		if !s.clerks.inTx(who, id) {
			fail(w, errForbidden)
			return
		}
		if err := s.withTx(r.Context(), func(tx *sql.Tx) error { return s.files.Seal(tx, id) }); err != nil {
			fail(w, err)
		}
		return
	}
	err := s.withTx(r.Context(), func(tx *sql.Tx) error {
		if !s.clerks.inTx(who, id) {
			return errForbidden
		}
		return s.files.Seal(tx, id)
	})
	if err != nil {
		fail(w, err)
	}
}

// allowedTx asks in a transaction of its own and then acts.
func (s *server) allowedTx(w http.ResponseWriter, r *http.Request) {
	who, id := r.Header.Get("X-Who"), r.PathValue("id")
	tx, _ := s.db.Begin()
	if s.urgent {
		s.files.Seal(tx, id) // want "reaches .*Seal without .*deep"
		return
	}
	if err := s.withTx(r.Context(), func(tx *sql.Tx) error {
		if !s.clerks.deep(who, id) {
			return errForbidden
		}
		return nil
	}); err != nil {
		fail(w, err)
		return
	}
	s.files.Seal(tx, id)
}

// withClerk calls fn for those who may seal.
func (s *server) withClerk(w http.ResponseWriter, r *http.Request, fn func(who string)) {
	who := r.Header.Get("X-Who")
	if !s.clerks.inHelper(who, r.PathValue("id")) {
		http.Error(w, "clerks only", http.StatusForbidden)
		return
	}
	fn(who)
}

func (s *server) helped(w http.ResponseWriter, r *http.Request) {
	tx, _ := s.db.Begin()
	if s.urgent {
		s.files.Seal(tx, r.PathValue("id")) // want "reaches .*Seal without .*inHelper"
		return
	}
	s.withClerk(w, r, func(who string) {
		s.files.Seal(tx, r.PathValue("id"))
	})
}

func (s *server) helpedChecked(w http.ResponseWriter, r *http.Request) {
	tx, _ := s.db.Begin()
	if s.urgent {
		s.withClerk(w, r, func(who string) {
			s.files.Seal(tx, r.PathValue("id"))
		})
		return
	}
	s.withClerk(w, r, func(who string) {
		s.files.Seal(tx, r.PathValue("id"))
	})
}

// A sealer is the repository as the service sees it.
type sealer interface {
	SealFor(ctx context.Context, who, id string) error
}

type checkedFiles struct {
	*files
	clerks *clerks
}

func (f checkedFiles) SealFor(ctx context.Context, who, id string) error {
	if !f.clerks.inRepo(who, id) {
		return errForbidden
	}
	return f.Seal(nil, id)
}

type court struct {
	sealer sealer
	files  *files
	urgent bool
}

func (c *court) seal(w http.ResponseWriter, r *http.Request) {
	if c.urgent {
		c.files.Seal(nil, r.PathValue("id")) // want "reaches .*Seal without .*inRepo"
		return
	}
	if err := c.sealer.SealFor(r.Context(), r.Header.Get("X-Who"), r.PathValue("id")); err != nil {
		fail(w, err)
	}
}

func (c *court) sealChecked(w http.ResponseWriter, r *http.Request) {
	if c.urgent {
		if err := c.sealer.SealFor(r.Context(), "court", r.PathValue("id")); err != nil {
			fail(w, err)
		}
		return
	}
	if err := c.sealer.SealFor(r.Context(), r.Header.Get("X-Who"), r.PathValue("id")); err != nil {
		fail(w, err)
	}
}

func main() {
	db, _ := sql.Open("sqlite", "court.db")
	s := &server{db: db, clerks: &clerks{seals: map[string]bool{}}, files: &files{db: db}}
	c := &court{sealer: checkedFiles{s.files, s.clerks}, files: s.files}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /tx/{id}", s.inTx)
	mux.HandleFunc("POST /tx-checked/{id}", s.checkedInTx)
	mux.HandleFunc("POST /allowed/{id}", s.allowedTx)
	mux.HandleFunc("POST /helped/{id}", s.helped)
	mux.HandleFunc("POST /helped-checked/{id}", s.helpedChecked)
	mux.HandleFunc("POST /never/{id}", s.never)
	mux.HandleFunc("POST /court/{id}", c.seal)
	mux.HandleFunc("POST /court-checked/{id}", c.sealChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

// tried calls fn and never succeeds.
func tried(fn func()) error {
	fn()
	return errors.New("closed for today")
}

func (s *server) never(w http.ResponseWriter, r *http.Request) {
	tx, _ := s.db.Begin()
	if s.urgent {
		s.files.Seal(tx, r.PathValue("id"))
		return
	}
	if err := tried(func() { log.Print("sealing ", r.PathValue("id")) }); err != nil {
		fail(w, err)
		return
	}
	s.files.Seal(tx, r.PathValue("id"))
}
