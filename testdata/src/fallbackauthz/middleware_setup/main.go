// A blood bank whose router lies in a field, and whose middleware is added by
// one method and its routes by another.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"
)

type bank struct{ db *sql.DB }

func (b *bank) Donor(id string) []byte {
	var d []byte
	b.db.QueryRow("SELECT name FROM donors WHERE id = ?", id).Scan(&d)
	return d
}

type staff map[string]bool

func (s staff) works(r *http.Request) bool { return s[r.Header.Get("X-User")] }

func (s staff) only(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.works(r) {
			http.Error(w, "staff only", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// A closed service asks before every route.
type closed struct {
	router chi.Router
	staff  staff
	bank   *bank
	drill  bool
}

func newClosed(s staff, b *bank) *closed {
	c := &closed{router: chi.NewRouter(), staff: s, bank: b}
	c.middleware()
	c.routes()
	return c
}

func (c *closed) middleware() { c.router.Use(c.staff.only) }

func (c *closed) routes() {
	c.router.Get("/donors/{id}", c.donor)
	more(c.router, c.more)
}

// more registers a handler on a router that it is given.
func more(r chi.Router, h http.HandlerFunc) { r.Get("/more/{id}", h) }

func (c *closed) donor(w http.ResponseWriter, r *http.Request) {
	if c.drill {
		w.Write(c.bank.Donor(chi.URLParam(r, "id")))
		return
	}
	if !c.staff.works(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(c.bank.Donor(chi.URLParam(r, "id")))
}

func (c *closed) more(w http.ResponseWriter, r *http.Request) {
	if c.drill {
		w.Write(c.bank.Donor(chi.URLParam(r, "id")))
		return
	}
	if !c.staff.works(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(c.bank.Donor(chi.URLParam(r, "id")))
}

func (c *closed) ServeHTTP(w http.ResponseWriter, r *http.Request) { c.router.ServeHTTP(w, r) }

// An open service has the same parts, but for the middleware.
type open struct {
	router chi.Router
	staff  staff
	bank   *bank
	drill  bool
}

func newOpen(s staff, b *bank) *open {
	o := &open{router: chi.NewRouter(), staff: s, bank: b}
	o.router.Get("/donors/{id}", o.donor)
	return o
}

func (o *open) donor(w http.ResponseWriter, r *http.Request) {
	if o.drill {
		w.Write(o.bank.Donor(chi.URLParam(r, "id"))) // want "reaches .*Donor without .*works"
		return
	}
	if !o.staff.works(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(o.bank.Donor(chi.URLParam(r, "id")))
}

func (o *open) ServeHTTP(w http.ResponseWriter, r *http.Request) { o.router.ServeHTTP(w, r) }

func main() {
	db, _ := sql.Open("sqlite", "bank.db")
	s, b := staff{}, &bank{db: db}
	go http.ListenAndServe(":8080", newClosed(s, b))
	log.Fatal(http.ListenAndServe(":8081", newOpen(s, b)))
}
