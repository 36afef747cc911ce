// An object store that answers with error codes of its own: what the code is
// named for says that it denies.
package main

import (
	"database/sql"
	"encoding/xml"
	"log"
	"net/http"
)

type code int

const (
	errNone code = iota
	errAccessDenied
	errSlowDown
)

type apiError struct {
	Code   string
	Status int
}

var apiErrors = map[code]apiError{
	errAccessDenied: {"AccessDenied", http.StatusForbidden},
	errSlowDown:     {"SlowDown", http.StatusServiceUnavailable},
}

func (c code) toAPI() apiError { return apiErrors[c] }

func encode(w http.ResponseWriter, e apiError) {
	w.WriteHeader(e.Status)
	xml.NewEncoder(w).Encode(e)
}

type bucket struct{ db *sql.DB }

func (b *bucket) Remove(key string) { b.db.Exec("DELETE FROM objects WHERE key = ?", key) }

type gateway struct {
	keys   map[string]bool
	busy   map[string]bool
	bucket *bucket
	compat bool
}

func (g *gateway) signed(r *http.Request) bool { return g.keys[r.Header.Get("Authorization")] }
func (g *gateway) calm(r *http.Request) bool   { return !g.busy[r.Host] }

func (g *gateway) remove(w http.ResponseWriter, r *http.Request) {
	if g.compat {
		g.bucket.Remove(r.URL.Path) // want "reaches .*Remove without .*signed"
		return
	}
	if !g.signed(r) {
		encode(w, errAccessDenied.toAPI())
		return
	}
	g.bucket.Remove(r.URL.Path)
}

// removeSlowly asks for load on one way: that denies nothing to the caller.
func (g *gateway) removeSlowly(w http.ResponseWriter, r *http.Request) {
	if g.compat {
		g.bucket.Remove(r.URL.Path)
		return
	}
	if !g.calm(r) {
		encode(w, errSlowDown.toAPI())
		return
	}
	g.bucket.Remove(r.URL.Path)
}

func main() {
	db, _ := sql.Open("sqlite", "objects.db")
	g := &gateway{bucket: &bucket{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /objects/", g.remove)
	mux.HandleFunc("DELETE /slowly/", g.removeSlowly)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
