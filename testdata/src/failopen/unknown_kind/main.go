// Command unknown_kind asks a permission for each kind of thing that it knows.
package main

import (
	"database/sql"
	"errors"
	"net/http"
)

var errForbidden = errors.New("forbidden")

type policy struct{ db *sql.DB }

// may returns nil if user may do action.
func (p *policy) may(user, action, id string) error {
	var n int
	if p.db.QueryRow("SELECT count(*) FROM grants WHERE user = ? AND action = ? AND id = ?", user, action, id).Scan(&n) != nil || n == 0 {
		return errForbidden
	}
	return nil
}

// change lets everybody change what is neither a page nor a folder.
func (p *policy) change(user, kind, id string) error {
	switch kind {
	case "page":
		return p.may(user, "page:change", id)
	case "folder": // want `what is of none of the kinds that are asked for is let go unchecked .*change lets the request go on`
		return p.may(user, "folder:change", id)
	}
	return nil
}

func (p *policy) remove(user, kind, id string) error {
	switch kind {
	case "page":
		return p.may(user, "page:remove", id)
	case "folder":
		return p.may(user, "folder:remove", id)
	}
	return errForbidden
}

// A tag is free in so many words, and so is what comes after it.
func (p *policy) rename(user, kind, id string) error {
	switch kind {
	case "page":
		return p.may(user, "page:rename", id)
	case "folder":
		return p.may(user, "folder:rename", id)
	case "tag":
		return nil
	}
	return nil
}

// One permission for some kinds is a rule of the service.
func (p *policy) move(user, kind, id string) error {
	switch kind {
	case "page", "folder":
		return p.may(user, "move", id)
	}
	return nil
}

// A shelf is one of two kinds, and both are asked about.
type shelf string

const (
	noShelf shelf = ""
	public  shelf = "public"
	private shelf = "private"
)

func (p *policy) reorder(user, id string, kind shelf) error {
	switch kind {
	case public:
		return p.may(user, "shelf:public", id)
	case private:
		return p.may(user, "shelf:private", id)
	}
	return nil
}

// A box is of three kinds.
type box string

const (
	crate box = "crate"
	tray  box = "tray"
	chest box = "chest"
)

func (p *policy) stack(user, id string, kind box) error {
	switch kind {
	case crate:
		return p.may(user, "crate", id)
	case tray: // want `what is of none of the kinds that are asked for is let go unchecked .*stack lets the request go on`
		return p.may(user, "tray", id)
	}
	return nil
}

type (
	page   struct{ id string }
	folder struct{ id string }
)

// share knows two types.
func (p *policy) share(user string, thing any) bool {
	switch t := thing.(type) {
	case *page:
		return p.may(user, "page:share", t.id) == nil
	case *folder: // want `what is of none of the kinds that are asked for is let go unchecked`
		return p.may(user, "folder:share", t.id) == nil
	default:
		return true
	}
}

type server struct {
	db     *sql.DB
	policy *policy
}

func (s *server) handle(check func(user, kind, id string) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := check(r.Header.Get("X-User"), r.PathValue("kind"), r.PathValue("id")); err != nil {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		s.db.Exec("UPDATE things SET n = n + 1 WHERE id = ?", r.PathValue("id"))
	}
}

func (s *server) shared(w http.ResponseWriter, r *http.Request) {
	if !s.policy.share(r.Header.Get("X-User"), &page{r.PathValue("id")}) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("UPDATE things SET shared = 1 WHERE id = ?", r.PathValue("id"))
}

func main() {
	db, err := sql.Open("sqlite", "things.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, &policy{db}}
	http.HandleFunc("PUT /{kind}/{id}", s.handle(s.policy.change))
	http.HandleFunc("DELETE /{kind}/{id}", s.handle(s.policy.remove))
	http.HandleFunc("PUT /name/{kind}/{id}", s.handle(s.policy.rename))
	http.HandleFunc("PUT /place/{kind}/{id}", s.handle(s.policy.move))
	http.HandleFunc("PUT /share/{id}", s.shared)
	http.HandleFunc("PUT /shelf/{kind}/{id}", s.handle(func(user, kind, id string) error { return s.policy.reorder(user, id, shelf(kind)) }))
	http.HandleFunc("PUT /box/{kind}/{id}", s.handle(func(user, kind, id string) error { return s.policy.stack(user, id, box(kind)) }))
	http.ListenAndServe(":8080", nil)
}
