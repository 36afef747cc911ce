// A press service: what the first arm asks of each article, the second says
// in the query, in a filter, or in the client that it takes from the request.
package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"log"
	"net/http"
)

type user struct {
	ID    string
	Admin bool
}

type article struct{ ID, Owner string }

type articles struct{ db *sql.DB }

func (a *articles) Remove(id string) error {
	_, err := a.db.Exec("DELETE FROM articles WHERE id = ?", id)
	return err
}

func (a *articles) List(ctx context.Context) ([]*article, error) {
	return a.rows(a.db.QueryContext(ctx, "SELECT id, owner FROM articles"))
}

func (a *articles) ListOf(ctx context.Context, u *user) ([]*article, error) {
	return a.rows(a.db.QueryContext(ctx, "SELECT id, owner FROM articles WHERE owner = ?", u.ID))
}

func (a *articles) rows(rows *sql.Rows, err error) ([]*article, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []*article
	for rows.Next() {
		one := &article{}
		if err := rows.Scan(&one.ID, &one.Owner); err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, rows.Err()
}

type server struct {
	articles *articles
	readers  map[string]bool
	old      bool
}

func (s *server) caller(r *http.Request) *user { return &user{ID: r.Header.Get("X-User")} }

func (s *server) readable(u *user, a *article) bool { return s.readers[u.ID+a.ID] }

func (s *server) removable(u *user, id string) bool { return s.readers[u.ID+id] }

func (s *server) everyArticle(u *user) bool { return s.readers[u.ID] }

// removeAll skips what the caller may not remove.
func (s *server) removeAll(w http.ResponseWriter, r *http.Request) {
	u, ids := s.caller(r), r.URL.Query()["id"]
	if s.old {
		for _, id := range ids {
			s.articles.Remove(id) // want "reaches .*Remove without .*removable"
		}
		return
	}
	for _, id := range ids {
		if !s.removable(u, id) {
			continue
		}
		s.articles.Remove(id)
	}
}

// removeOne denies; it teaches what removable is.
func (s *server) removeOne(w http.ResponseWriter, r *http.Request) {
	if !s.removable(s.caller(r), r.PathValue("id")) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	s.articles.Remove(r.PathValue("id"))
}

// removeAllChecked is the good twin: one arm skips, the other denies.
func (s *server) removeAllChecked(w http.ResponseWriter, r *http.Request) {
	u, ids := s.caller(r), r.URL.Query()["id"]
	if s.old {
		for _, id := range ids {
			if !s.removable(u, id) {
				http.Error(w, "no", http.StatusForbidden)
				return
			}
			s.articles.Remove(id)
		}
		return
	}
	for _, id := range ids {
		if !s.removable(u, id) {
			continue
		}
		s.articles.Remove(id)
	}
}

// list asks for all that is needed to see everything.
func (s *server) list(w http.ResponseWriter, r *http.Request) {
	if s.old {
		all, _ := s.articles.List(r.Context()) // want "reaches .*List without .*everyArticle"
		json.NewEncoder(w).Encode(all)
		return
	}
	if !s.everyArticle(s.caller(r)) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	all, _ := s.articles.List(r.Context())
	json.NewEncoder(w).Encode(all)
}

// listOwn narrows the query by the caller.
func (s *server) listOwn(w http.ResponseWriter, r *http.Request) {
	u := s.caller(r)
	if s.old {
		all, _ := s.articles.ListOf(r.Context(), u)
		json.NewEncoder(w).Encode(all)
		return
	}
	if !s.everyArticle(u) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	all, _ := s.articles.List(r.Context())
	json.NewEncoder(w).Encode(all)
}

// listOrOwn is a fallback of the same kind: on an error, what is the
// caller's own is listed.
func (s *server) listOrOwn(w http.ResponseWriter, r *http.Request) {
	u := s.caller(r)
	all, err := s.everything(r.Context(), u)
	if err != nil {
		all, _ = s.articles.ListOf(r.Context(), u)
	}
	json.NewEncoder(w).Encode(all)
}

func (s *server) everything(ctx context.Context, u *user) ([]*article, error) {
	if !s.everyArticle(u) {
		return nil, errForbidden{}
	}
	return s.articles.List(ctx)
}

type errForbidden struct{}

func (errForbidden) Error() string { return "forbidden" }

// listOrAll is its bad twin: on an error, everything is listed.
func (s *server) listOrAll(w http.ResponseWriter, r *http.Request) {
	u := s.caller(r)
	all, err := s.everything(r.Context(), u)
	if err != nil {
		all, _ = s.articles.List(r.Context()) // want "denial by .*everyArticle .*List|reaches .*List without .*everyArticle"
	}
	json.NewEncoder(w).Encode(all)
}

// filterReadable keeps what the caller may read.
func (s *server) filterReadable(u *user, all []*article) []*article {
	var some []*article
	for _, a := range all {
		if s.readable(u, a) {
			some = append(some, a)
		}
	}
	return some
}

// listFiltered reads on both arms and filters the first.
func (s *server) listFiltered(w http.ResponseWriter, r *http.Request) {
	u := s.caller(r)
	all, err := s.everything(r.Context(), u)
	if err != nil {
		rest, _ := s.articles.List(r.Context())
		all = s.filterReadable(u, rest)
	}
	json.NewEncoder(w).Encode(all)
}

// readOne denies; it teaches what readable is.
func (s *server) readOne(w http.ResponseWriter, r *http.Request) {
	a := &article{ID: r.PathValue("id")}
	if !s.readable(s.caller(r), a) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	json.NewEncoder(w).Encode(a)
}

// A desk is the articles as one caller sees them.
type desk struct {
	*articles
	user *user
}

type deskKey struct{}

func deskOf(ctx context.Context) *desk {
	d, _ := ctx.Value(deskKey{}).(*desk)
	return d
}

// removeByDesk takes the caller's own view of the articles.
func (s *server) removeByDesk(w http.ResponseWriter, r *http.Request) {
	if s.old {
		deskOf(r.Context()).Remove(r.PathValue("id"))
		return
	}
	if !s.removable(s.caller(r), r.PathValue("id")) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	s.articles.Remove(r.PathValue("id"))
}

func main() {
	db, _ := sql.Open("sqlite", "press.db")
	s := &server{readers: map[string]bool{}, articles: &articles{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /articles", s.removeAll)
	mux.HandleFunc("DELETE /articles/{id}", s.removeOne)
	mux.HandleFunc("DELETE /checked", s.removeAllChecked)
	mux.HandleFunc("GET /articles", s.list)
	mux.HandleFunc("GET /articles/own", s.listOwn)
	mux.HandleFunc("GET /articles/or-own", s.listOrOwn)
	mux.HandleFunc("GET /articles/or-all", s.listOrAll)
	mux.HandleFunc("GET /articles/filtered", s.listFiltered)
	mux.HandleFunc("GET /articles/{id}", s.readOne)
	mux.HandleFunc("DELETE /desk/{id}", s.removeByDesk)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
