// A market service in the style of a context that knows whether it has been
// answered: a check answers, and the handler asks the context.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type stalls struct{ db *sql.DB }

func (s *stalls) Close(id string) { s.db.Exec("UPDATE stalls SET open = 0 WHERE id = ?", id) }

type reply struct {
	http.ResponseWriter
	r      *http.Request
	status int
}

func (c *reply) Written() bool { return c.status != 0 }

func (c *reply) Refuse(status int) {
	c.status = status
	c.WriteHeader(status)
}

type market struct {
	wardens map[string]bool
	stalls  *stalls
	fair    bool
}

// requireWarden answers those who are none.
func (m *market) requireWarden(c *reply) {
	if !m.wardens[c.r.Header.Get("X-User")] {
		c.Refuse(http.StatusForbidden)
	}
}

func (m *market) close(c *reply) {
	if m.fair {
		m.stalls.Close(c.r.PathValue("id")) // want "reaches .*Close without .*warden"
		return
	}
	m.requireWarden(c)
	if c.Written() {
		return
	}
	m.stalls.Close(c.r.PathValue("id"))
}

func (m *market) closeChecked(c *reply) {
	m.requireWarden(c)
	if c.Written() {
		return
	}
	if m.fair {
		m.stalls.Close(c.r.PathValue("id"))
		return
	}
	m.stalls.Close(c.r.PathValue("id"))
}

func serve(h func(*reply)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { h(&reply{ResponseWriter: w, r: r}) }
}

func main() {
	db, _ := sql.Open("sqlite", "stalls.db")
	m := &market{wardens: map[string]bool{}, stalls: &stalls{db: db}}
	mux := http.NewServeMux()
	mux.Handle("POST /close/{id}", serve(m.close))
	mux.Handle("POST /close-checked/{id}", serve(m.closeChecked))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
