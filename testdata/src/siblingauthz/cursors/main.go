// Albums and shelves: the token of a page says where a list goes on, and nothing
// of who reads it; that of a grant says whose it is.
package main

import (
	"encoding/json"
	"errors"
	"net/http"
	"os"
)

var errForbidden = errors.New("forbidden")

// A token says where the next page begins.
type token struct {
	SortBy string
	Last   any
	Down   bool
}

type listing struct {
	Size int
	*token
}

func (l *listing) matches(o *listing) bool { return l.SortBy == o.SortBy && l.Down == o.Down }

func page(text, sortBy string) (*listing, error) {
	l := &listing{token: &token{}}
	if err := json.Unmarshal([]byte(text), l.token); err != nil {
		return nil, err
	}
	if !l.matches(&listing{token: &token{SortBy: sortBy}}) {
		return nil, errors.New("another order")
	}
	return l, nil
}

// A grant says whose shelf may be listed.
type grant struct {
	Size  int
	Token *pass
}

type pass struct {
	Subject string
	Uses    int
}

func granted(text, owner string) (*grant, error) {
	g := &grant{}
	if err := json.Unmarshal([]byte(text), g); err != nil {
		return nil, err
	}
	if g.Token.Subject != owner {
		return nil, errForbidden
	}
	return g, nil
}

func isOwner(user, owner string) bool { return owners[owner] == user }

var owners = map[string]string{}

type albums struct{}

func (a *albums) check(r *http.Request) error {
	if !isOwner(r.Header.Get("X-User"), r.PathValue("owner")) {
		return errForbidden
	}
	return nil
}

func (a *albums) GetAlbum(w http.ResponseWriter, r *http.Request) {
	if err := a.check(r); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	b, _ := os.ReadFile(r.PathValue("owner"))
	w.Write(b)
}

func (a *albums) DeleteAlbum(w http.ResponseWriter, r *http.Request) {
	if err := a.check(r); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Remove(r.PathValue("owner"))
}

func (a *albums) ListAlbums(w http.ResponseWriter, r *http.Request) { // want "ListAlbums reaches os.ReadFile without .*check"
	if _, err := page(r.FormValue("page"), r.FormValue("sort")); err != nil {
		http.Error(w, "bad page", http.StatusBadRequest)
		return
	}
	b, _ := os.ReadFile(r.PathValue("owner"))
	w.Write(b)
}

type shelves struct{}

func (s *shelves) check(r *http.Request) error {
	if !isOwner(r.Header.Get("X-User"), r.PathValue("owner")) {
		return errForbidden
	}
	return nil
}

func (s *shelves) GetShelf(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	b, _ := os.ReadFile(r.PathValue("owner"))
	w.Write(b)
}

func (s *shelves) DeleteShelf(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Remove(r.PathValue("owner"))
}

// ListShelfs asks for another proof.
func (s *shelves) ListShelfs(w http.ResponseWriter, r *http.Request) {
	if _, err := granted(r.FormValue("grant"), r.PathValue("owner")); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	b, _ := os.ReadFile(r.PathValue("owner"))
	w.Write(b)
}

func main() {
	a, s := &albums{}, &shelves{}
	http.HandleFunc("GET /albums/{owner}/one", a.GetAlbum)
	http.HandleFunc("DELETE /albums/{owner}", a.DeleteAlbum)
	http.HandleFunc("GET /albums/{owner}", a.ListAlbums)
	http.HandleFunc("GET /shelves/{owner}/one", s.GetShelf)
	http.HandleFunc("DELETE /shelves/{owner}", s.DeleteShelf)
	http.HandleFunc("GET /shelves/{owner}", s.ListShelfs)
}
