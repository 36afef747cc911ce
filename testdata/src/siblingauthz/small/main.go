// Few siblings tell enough where they are of one mind, and a few more where each
// of them asks something, whatever it is.
package main

import (
	"net/http"
	"os"
)

type policy struct{ grants map[string]bool }

func (p *policy) CanEdit(user string) bool    { return p.grants[user+" edit"] }
func (p *policy) CanPublish(user string) bool { return p.grants[user+" publish"] }
func (p *policy) CanArchive(user string) bool { return p.grants[user+" archive"] }
func (p *policy) CanMove(user string) bool    { return p.grants[user+" move"] }

func who(r *http.Request) string {
	user, _, _ := r.BasicAuth()
	return user
}

func deny(w http.ResponseWriter) { http.Error(w, "forbidden", http.StatusForbidden) }

// Of the changes of a page three ask the same.
type pages struct{ policy *policy }

func (h *pages) rename(w http.ResponseWriter, r *http.Request) {
	if !h.policy.CanEdit(who(r)) {
		deny(w)
		return
	}
	os.WriteFile("pages/name", nil, 0o600)
}

func (h *pages) reorder(w http.ResponseWriter, r *http.Request) {
	if !h.policy.CanEdit(who(r)) {
		deny(w)
		return
	}
	os.WriteFile("pages/order", nil, 0o600)
}

func (h *pages) attach(w http.ResponseWriter, r *http.Request) {
	if !h.policy.CanEdit(who(r)) {
		deny(w)
		return
	}
	os.WriteFile("pages/files", nil, 0o600)
}

func (h *pages) rollback(w http.ResponseWriter, r *http.Request) { // want "rollback reaches os.WriteFile without .*CanEdit.*\\(3 of 3 siblings check\\)"
	os.WriteFile("pages/text", nil, 0o600)
}

// Of the changes of a book each asks for something else.
type books struct{ policy *policy }

func (h *books) rename(w http.ResponseWriter, r *http.Request) {
	if !h.policy.CanEdit(who(r)) {
		deny(w)
		return
	}
	os.WriteFile("books/name", nil, 0o600)
}

func (h *books) publish(w http.ResponseWriter, r *http.Request) {
	if !h.policy.CanPublish(who(r)) {
		deny(w)
		return
	}
	os.WriteFile("books/public", nil, 0o600)
}

func (h *books) archive(w http.ResponseWriter, r *http.Request) {
	if !h.policy.CanArchive(who(r)) {
		deny(w)
		return
	}
	os.WriteFile("books/archived", nil, 0o600)
}

func (h *books) move(w http.ResponseWriter, r *http.Request) {
	if !h.policy.CanMove(who(r)) {
		deny(w)
		return
	}
	os.WriteFile("books/place", nil, 0o600)
}

func (h *books) shred(w http.ResponseWriter, r *http.Request) { // want "shred reaches os.Remove without .*\\(4 of 4 siblings check\\)"
	os.Remove("books/text")
}

// Of the changes of a shelf two ask the same: that says too little.
type shelves struct{ policy *policy }

func (h *shelves) rename(w http.ResponseWriter, r *http.Request) {
	if !h.policy.CanEdit(who(r)) {
		deny(w)
		return
	}
	os.WriteFile("shelves/name", nil, 0o600)
}

func (h *shelves) reorder(w http.ResponseWriter, r *http.Request) {
	if !h.policy.CanMove(who(r)) {
		deny(w)
		return
	}
	os.WriteFile("shelves/order", nil, 0o600)
}

func (h *shelves) dust(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("shelves/clean", nil, 0o600)
}

func main() {
	p := &policy{grants: map[string]bool{}}
	a, b, c := &pages{p}, &books{p}, &shelves{p}
	for path, h := range map[string]http.HandlerFunc{
		"/a/1": a.rename, "/a/2": a.reorder, "/a/3": a.attach, "/a/4": a.rollback,
		"/b/1": b.rename, "/b/2": b.publish, "/b/3": b.archive, "/b/4": b.move, "/b/5": b.shred,
		"/c/1": c.rename, "/c/2": c.reorder, "/c/3": c.dust,
	} {
		http.HandleFunc(path, h)
	}
	http.ListenAndServe(":8080", nil)
}
