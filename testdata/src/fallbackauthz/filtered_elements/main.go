// A search service that filters instead of denying: what is appended only if
// allowed satisfies a check on each element.
package main

import (
	"database/sql"
	"encoding/json"
	"log"
	"net/http"
)

type item struct{ ID, Owner string }

type index struct{ db *sql.DB }

func (x *index) Find(q string) []item {
	rows, err := x.db.Query("SELECT id, owner FROM items WHERE text LIKE ?", q)
	if err != nil {
		return nil
	}
	defer rows.Close()
	var items []item
	for rows.Next() {
		var it item
		rows.Scan(&it.ID, &it.Owner)
		items = append(items, it)
	}
	return items
}

type server struct {
	grants  map[string]string
	index   *index
	scanned bool
}

func (s *server) visible(user string, it item) bool { return s.grants[it.ID] == user }

func send(w http.ResponseWriter, items []item) { json.NewEncoder(w).Encode(items) }

// unfiltered sends all that it finds where the index is scanned.
func (s *server) unfiltered(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	if s.scanned {
		send(w, s.index.Find(r.FormValue("q"))) // want "reaches .*(Find|send) without .*visible"
		return
	}
	var seen []item
	for _, it := range s.index.Find(r.FormValue("q")) {
		if !s.visible(user, it) {
			continue
		}
		seen = append(seen, it)
	}
	send(w, seen)
}

func (s *server) filtered(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	var seen []item
	if s.scanned {
		for _, it := range s.index.Find(r.FormValue("q")) {
			if s.visible(user, it) {
				seen = append(seen, it)
			}
		}
		send(w, seen)
		return
	}
	for _, it := range s.index.Find(r.FormValue("q")) {
		if !s.visible(user, it) {
			continue
		}
		seen = append(seen, it)
	}
	send(w, seen)
}

// one denies for a single item what the others filter.
func (s *server) one(w http.ResponseWriter, r *http.Request) {
	for _, it := range s.index.Find(r.FormValue("q")) {
		if !s.visible(r.Header.Get("X-User"), it) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		send(w, []item{it})
		return
	}
	http.NotFound(w, r)
}

func main() {
	db, _ := sql.Open("sqlite", "items.db")
	s := &server{grants: map[string]string{}, index: &index{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /unfiltered", s.unfiltered)
	mux.HandleFunc("GET /filtered", s.filtered)
	mux.HandleFunc("GET /one", s.one)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
