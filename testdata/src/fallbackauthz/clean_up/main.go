// An upload service that removes what it has just made when a later step
// fails: the same sink as the guarded removal, and no way around it.
package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"
)

type blobs struct{ db *sql.DB }

func (b *blobs) Put(id string) error {
	_, err := b.db.Exec("INSERT INTO blobs (id) VALUES (?)", id)
	return err
}

func (b *blobs) Remove(id string) { b.db.Exec("DELETE FROM blobs WHERE id = ?", id) }

type server struct {
	owners map[string]string
	blobs  *blobs
	index  map[string]bool
	moved  bool
}

func (s *server) owns(r *http.Request) bool {
	return s.owners[r.PathValue("id")] == r.Header.Get("X-User")
}

func (s *server) enter(id string) error {
	if s.index[id] {
		return errors.New("already there")
	}
	s.index[id] = true
	return nil
}

// upload rolls back.
func (s *server) upload(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if err := s.blobs.Put(id); err != nil {
		http.Error(w, err.Error(), http.StatusInsufficientStorage)
		return
	}
	if err := s.enter(id); err != nil {
		s.blobs.Remove(id)
		http.Error(w, err.Error(), http.StatusConflict)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	if !s.owns(r) {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	s.blobs.Remove(r.PathValue("id"))
}

// removeMoved removes without a check where the blob has moved.
func (s *server) removeMoved(w http.ResponseWriter, r *http.Request) {
	if s.moved {
		s.blobs.Remove("moved/" + r.PathValue("id")) // want "reaches .*Remove without .*owns"
		return
	}
	if !s.owns(r) {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	s.blobs.Remove(r.PathValue("id"))
}

func main() {
	db, _ := sql.Open("sqlite", "blobs.db")
	s := &server{owners: map[string]string{}, blobs: &blobs{db: db}, index: map[string]bool{}}
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /blobs/{id}", s.upload)
	mux.HandleFunc("DELETE /blobs/{id}", s.remove)
	mux.HandleFunc("DELETE /moved/{id}", s.removeMoved)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
