// A blob service behind interfaces: the guard and the sink are interface
// methods, and one interface has two implementations.
package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"

	"fallbackauthz/depth_interface/store"
)

var errDenied = errors.New("access denied")

// A source hands out blobs.
type source interface{ Blob(id string) []byte }

// A warden decides.
type warden interface {
	Admit(user, id string) error
}

type ownerWarden struct{ owners map[string]string }

func (o *ownerWarden) Admit(user, id string) error {
	if o.owners[id] != user {
		return errDenied
	}
	return nil
}

// mirror is the second source: it asks the first.
type mirror struct{ origin source }

func (m *mirror) Blob(id string) []byte { return m.origin.Blob("mirror/" + id) }

type server struct {
	warden warden
	near   source
	far    source
	nearUp bool
}

func (s *server) blob(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if !s.nearUp {
		w.Write(s.far.Blob(id)) // want "reaches .*Blob without .*Admit"
		return
	}
	if err := s.warden.Admit(r.Header.Get("X-User"), id); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	w.Write(s.near.Blob(id))
}

func (s *server) blobChecked(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if err := s.warden.Admit(r.Header.Get("X-User"), id); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	src := s.near
	if !s.nearUp {
		src = s.far
	}
	w.Write(src.Blob(id))
}

func main() {
	db, _ := sql.Open("sqlite", "blobs.db")
	near := store.New(db)
	s := &server{warden: &ownerWarden{}, near: near, far: &mirror{origin: near}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /blobs/{id}", s.blob)
	mux.HandleFunc("GET /checked/{id}", s.blobChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
