// A wiki that keeps the rank of the caller on a page as a number: comparing it
// is a check, also where nothing is answered but 404.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type accessMode int

const (
	accessNone accessMode = iota
	accessRead
	accessWrite
)

type page struct {
	mode    accessMode
	chapter int
}

func (p *page) writable() bool { return p.mode >= accessWrite }

type wiki struct {
	db     *sql.DB
	admins map[string]bool
	legacy bool
}

func (k *wiki) open(r *http.Request) *page {
	p := &page{}
	k.db.QueryRow("SELECT mode, chapter FROM page WHERE id = ?", r.PathValue("id")).Scan(&p.mode, &p.chapter)
	return p
}

func (k *wiki) Erase(id string) { k.db.Exec("DELETE FROM page WHERE id = ?", id) }

func (k *wiki) erase(w http.ResponseWriter, r *http.Request) {
	p := k.open(r)
	if k.legacy {
		k.Erase(r.PathValue("id")) // want "reaches .*Erase without .*page.mode"
		return
	}
	if p.mode == accessNone {
		http.NotFound(w, r)
		return
	}
	k.Erase(r.PathValue("id"))
}

// eraseChapter asks for another number: that is no check.
func (k *wiki) eraseChapter(w http.ResponseWriter, r *http.Request) {
	p := k.open(r)
	if k.legacy {
		k.Erase(r.PathValue("id"))
		return
	}
	if p.chapter == 0 {
		http.NotFound(w, r)
		return
	}
	k.Erase(r.PathValue("id"))
}

func (k *wiki) purge(w http.ResponseWriter, r *http.Request) {
	if !k.admins[r.Header.Get("X-User")] {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	k.Erase(r.PathValue("id"))
}

func main() {
	db, _ := sql.Open("sqlite", "wiki.db")
	k := &wiki{db: db}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /pages/{id}", k.erase)
	mux.HandleFunc("DELETE /chapters/{id}", k.eraseChapter)
	mux.HandleFunc("DELETE /purge/{id}", k.purge)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
