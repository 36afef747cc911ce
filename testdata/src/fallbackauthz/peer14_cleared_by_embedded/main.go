// Peer failure 14: a club archive whose handlers are embedded in one that
// asks, or not.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"

	"fallbackauthz/peer14_cleared_by_embedded/guard"
)

type archive struct{ dir string }

func (a *archive) Item(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(a.dir, id))
	return b
}

type items struct {
	gate    *guard.Handler
	archive *archive
	scanned bool
}

func (i *items) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !i.scanned {
		w.Write(i.archive.Item(r.PathValue("id")))
		return
	}
	if !i.gate.Member(r.Header.Get("X-User")) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(i.archive.Item(r.PathValue("id")))
}

// bareItems is served without the handler that asks.
type bareItems struct{ items }

func (b *bareItems) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !b.scanned {
		w.Write(b.archive.Item(r.PathValue("id"))) // want "reaches .*Item without .*Member"
		return
	}
	if !b.gate.Member(r.Header.Get("X-User")) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(b.archive.Item(r.PathValue("id")))
}

func main() {
	gate := &guard.Handler{Members: map[string]bool{}}
	inner := items{gate: gate, archive: &archive{dir: "archive"}}
	gate.Handler = &inner
	mux := http.NewServeMux()
	mux.Handle("GET /items/{id}", gate)
	mux.Handle("GET /named/{id}", guard.Named{Handler: gate, Name: "named"})
	mux.Handle("GET /bare/{id}", &bareItems{inner})
	log.Fatal(http.ListenAndServe(":8080", mux))
}
