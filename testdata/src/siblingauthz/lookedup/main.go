// Who looks a thing up asks whether the caller may have to do with it: one only
// looks whether it is there.
package main

import (
	"errors"
	"net/http"
	"os"
)

type session struct{ UserID string }

func sessionOf(r *http.Request) *session {
	s, _ := r.Context().Value("session").(*session)
	return s
}

type block struct{ id, board string }

type store struct{ blocks map[string]*block }

func (s *store) getBlock(id string) (*block, error) {
	if b := s.blocks[id]; b != nil {
		return b, nil
	}
	return nil, errors.New("not found")
}

type rights struct{ boards map[string]bool }

func (p *rights) hasPermissionToBoard(user, board string) bool { return p.boards[user+board] }

type api struct {
	store  *store
	rights *rights
}

func (a *api) moveBlock(w http.ResponseWriter, r *http.Request) {
	b, err := a.store.getBlock(r.PathValue("id"))
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	if !a.rights.hasPermissionToBoard(sessionOf(r).UserID, b.board) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.Rename(b.id, "moved")
}

func (a *api) dropBlock(w http.ResponseWriter, r *http.Request) {
	b, err := a.store.getBlock(r.PathValue("id"))
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	if !a.rights.hasPermissionToBoard(sessionOf(r).UserID, b.board) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.Remove(b.id)
}

func (a *api) lockBlock(w http.ResponseWriter, r *http.Request) {
	b, err := a.store.getBlock(r.PathValue("id"))
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	if !a.rights.hasPermissionToBoard(sessionOf(r).UserID, b.board) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.Chmod(b.id, 0o400)
}

// A feed is for subscribers.
type feed struct{ *api }

func (f feed) follow(w http.ResponseWriter, r *http.Request) { // want "follow reaches os.WriteFile without .*hasPermissionToBoard, which its sibling .* \\(4 of 4 siblings check\\)"
	if sessionOf(r).UserID != r.FormValue("user") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	if _, err := f.store.getBlock(r.FormValue("block")); err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	os.WriteFile("feed/"+r.FormValue("block"), nil, 0o600)
}

// A shelf asks about what it finds.
type shelf struct{ *api }

func (s shelf) keep(w http.ResponseWriter, r *http.Request) {
	if sessionOf(r).UserID != r.FormValue("user") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	b, err := s.store.getBlock(r.FormValue("block"))
	if err != nil || !s.rights.hasPermissionToBoard(r.FormValue("user"), b.board) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.WriteFile("shelf/"+b.id, nil, 0o600)
}

func main() {
	a := &api{&store{}, &rights{}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /blocks/{id}/move", a.moveBlock)
	mux.HandleFunc("DELETE /blocks/{id}", a.dropBlock)
	mux.HandleFunc("POST /blocks/{id}/lock", a.lockBlock)
	mux.HandleFunc("POST /feed", feed{a}.follow)
	mux.HandleFunc("POST /shelf", shelf{a}.keep)
	http.ListenAndServe(":8080", mux)
}
