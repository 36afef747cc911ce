// A notebook that gives leave for one reason or another: the function that
// weighs the reasons is the check, also where nobody answers with a 403.
package main

import (
	"context"
	"database/sql"
	"errors"
	"log"
	"net/http"
)

var (
	errForbidden = errors.New("forbidden")
	errMissing   = errors.New("no such note")
)

type user struct {
	ID    string
	Admin bool
}

type note struct {
	ID     string
	Author string
}

type notes struct{ db *sql.DB }

func (n *notes) Erase(id string) error {
	_, err := n.db.Exec("DELETE FROM notes WHERE id = ?", id)
	return err
}

type book struct {
	notes  *notes
	legacy bool
}

func find(id string) (*note, error) { return &note{ID: id}, nil }

// reasons gives leave to an administrator and to the author.
func reasons(user *user, n *note) bool {
	if user.Admin {
		return true
	}
	if n.Author == user.ID {
		return true
	}
	return false
}

func (b *book) erase(ctx context.Context, user *user, id string) error {
	n, err := find(id)
	if err != nil {
		return err
	}
	if b.legacy {
		return b.notes.Erase(id) // want "reaches .*Erase without .*reasons"
	}
	if !reasons(user, n) {
		return errMissing
	}
	return b.notes.Erase(id)
}

func (b *book) eraseBoth(ctx context.Context, user *user, id string) error {
	n, err := find(id)
	if err != nil {
		return err
	}
	if !reasons(user, n) {
		return errMissing
	}
	if b.legacy {
		return b.notes.Erase(id)
	}
	return b.notes.Erase(id)
}

// kinds lists what a note can be: none of that is about who asks.
var kinds = []string{"plain", "allowed"}

func known(kind string) bool {
	for _, k := range kinds {
		if k == kind {
			return true
		}
	}
	return false
}

func (b *book) eraseKind(ctx context.Context, kind, id string) error {
	if b.legacy {
		return b.notes.Erase(id)
	}
	if !known(kind) {
		return errMissing
	}
	return b.notes.Erase(id)
}

func (b *book) purge(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Role") != "root" {
		http.Error(w, errForbidden.Error(), http.StatusForbidden)
		return
	}
	b.notes.Erase(r.PathValue("id"))
}

func (b *book) serve(w http.ResponseWriter, r *http.Request) {
	u := &user{ID: r.Header.Get("X-User")}
	id := r.PathValue("id")
	b.erase(r.Context(), u, id)
	b.eraseBoth(r.Context(), u, id)
	b.eraseKind(r.Context(), r.PathValue("kind"), id)
}

func main() {
	db, _ := sql.Open("sqlite", "notes.db")
	b := &book{notes: &notes{db: db}}
	http.HandleFunc("DELETE /notes/{kind}/{id}", b.serve)
	http.HandleFunc("DELETE /purge/{id}", b.purge)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
