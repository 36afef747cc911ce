// A playlist service whose guards are comparisons with the caller and fields
// of the caller, not calls.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type user struct {
	ID      string
	IsAdmin bool
}

type playlist struct {
	ID, Owner string
	Tracks    []string
}

type playlists struct {
	db *sql.DB
	m  map[string]*playlist
}

func (p *playlists) Load(id string) *playlist { return p.m[id] }

func (p *playlists) Publish(pl *playlist) {
	p.db.Exec("UPDATE playlists SET public = 1 WHERE id = ?", pl.ID)
}

type server struct {
	sessions  map[string]*user
	playlists *playlists
	queued    bool
}

// caller is never nil: strangers get an empty user.
func (s *server) caller(r *http.Request) *user {
	if u, ok := s.sessions[r.Header.Get("X-Session")]; ok {
		return u
	}
	return &user{}
}

func (s *server) publishOwned(w http.ResponseWriter, r *http.Request) {
	pl, u := s.playlists.Load(r.PathValue("id")), s.caller(r)
	if s.queued {
		s.playlists.Publish(pl) // want "reaches .*Publish without .*(Owner|ID)"
		return
	}
	if pl.Owner != u.ID {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	s.playlists.Publish(pl)
}

func (s *server) publishOwnedChecked(w http.ResponseWriter, r *http.Request) {
	pl, u := s.playlists.Load(r.PathValue("id")), s.caller(r)
	if s.queued {
		if u.ID == pl.Owner {
			s.playlists.Publish(pl)
		} else {
			http.Error(w, "not yours", http.StatusForbidden)
		}
		return
	}
	if pl.Owner != u.ID {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	s.playlists.Publish(pl)
}

func (s *server) publishAdmin(w http.ResponseWriter, r *http.Request) {
	pl := s.playlists.Load(r.PathValue("id"))
	if s.queued {
		s.playlists.Publish(pl) // want "reaches .*Publish without .*IsAdmin"
		return
	}
	if !s.caller(r).IsAdmin {
		http.Error(w, "admins only", http.StatusForbidden)
		return
	}
	s.playlists.Publish(pl)
}

func (s *server) publishAdminChecked(w http.ResponseWriter, r *http.Request) {
	pl := s.playlists.Load(r.PathValue("id"))
	if u := s.caller(r); !u.IsAdmin {
		http.Error(w, "admins only", http.StatusForbidden)
		return
	}
	if s.queued {
		s.playlists.Publish(pl)
		return
	}
	s.playlists.Publish(pl)
}

func main() {
	db, _ := sql.Open("sqlite", "playlists.db")
	s := &server{sessions: map[string]*user{}, playlists: &playlists{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /owned/{id}", s.publishOwned)
	mux.HandleFunc("POST /owned-checked/{id}", s.publishOwnedChecked)
	mux.HandleFunc("POST /admin/{id}", s.publishAdmin)
	mux.HandleFunc("POST /admin-checked/{id}", s.publishAdminChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
