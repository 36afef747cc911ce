// A mailing service with generic helpers: each[T], a generic repository and
// a type parameter that carries the method.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"strings"
)

func each[T any](items []T, f func(T)) {
	for _, it := range items {
		f(it)
	}
}

// A repo keeps rows of one type.
type repo[T any] struct {
	db    *sql.DB
	table string
	last  T
}

// Drop removes one row.
func (r *repo[T]) Drop(id string) { r.db.Exec("DELETE FROM "+r.table+" WHERE id = ?", id) }

type dropper interface{ Drop(id string) }

// dropAll removes many rows of any repository.
func dropAll[R dropper](r R, ids []string) {
	for _, id := range ids {
		r.Drop(id)
	}
}

type list struct{ owner string }

type server struct {
	lists   *repo[list]
	editors map[string]bool
	batch   bool
}

func (s *server) editor(r *http.Request) bool { return s.editors[r.Header.Get("X-User")] }

func ids(r *http.Request) []string { return strings.Split(r.PathValue("ids"), ",") }

func (s *server) dropEach(w http.ResponseWriter, r *http.Request) {
	if s.batch {
		each(ids(r), func(id string) { s.lists.Drop(id) }) // want "reaches .*Drop without .*editor"
		return
	}
	if !s.editor(r) {
		http.Error(w, "editors only", http.StatusForbidden)
		return
	}
	each(ids(r), s.lists.Drop)
}

func (s *server) dropEachChecked(w http.ResponseWriter, r *http.Request) {
	if s.batch {
		each(ids(r), func(id string) {
			if !s.editor(r) {
				http.Error(w, "editors only", http.StatusForbidden)
				return
			}
			s.lists.Drop(id)
		})
		return
	}
	if !s.editor(r) {
		http.Error(w, "editors only", http.StatusForbidden)
		return
	}
	each(ids(r), s.lists.Drop)
}

func (s *server) dropParam(w http.ResponseWriter, r *http.Request) {
	if s.batch {
		dropAll(s.lists, ids(r)) // want "reaches .*Drop without .*editor"
		return
	}
	if !s.editor(r) {
		http.Error(w, "editors only", http.StatusForbidden)
		return
	}
	s.lists.Drop(r.PathValue("ids"))
}

func (s *server) dropParamChecked(w http.ResponseWriter, r *http.Request) {
	if !s.editor(r) {
		http.Error(w, "editors only", http.StatusForbidden)
		return
	}
	if s.batch {
		dropAll(s.lists, ids(r))
		return
	}
	s.lists.Drop(r.PathValue("ids"))
}

func main() {
	db, _ := sql.Open("sqlite", "lists.db")
	s := &server{lists: &repo[list]{db: db, table: "lists"}, editors: map[string]bool{}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /each/{ids}", s.dropEach)
	mux.HandleFunc("DELETE /each-checked/{ids}", s.dropEachChecked)
	mux.HandleFunc("DELETE /param/{ids}", s.dropParam)
	mux.HandleFunc("DELETE /param-checked/{ids}", s.dropParamChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
