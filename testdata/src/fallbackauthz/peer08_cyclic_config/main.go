// Peer failure 8: a configuration whose structures point at each other, built
// by a chain of constructors that call each other, and a recursive handler.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type listener struct {
	parent *config
	next   *listener
	access *access
}

type access struct {
	owner  *listener
	config *config
	users  map[string]bool
}

type config struct {
	listeners []*listener
	access    *access
	base      *config
}

func newConfig(base *config, depth int) *config {
	c := &config{base: base}
	if depth > 0 {
		c.listeners = append(c.listeners, newListener(c, depth))
	}
	c.access = newAccess(c, nil, depth)
	return c
}

func newListener(c *config, depth int) *listener {
	l := &listener{parent: c}
	l.access = newAccess(c, l, depth)
	l.next = l
	return l
}

func newAccess(c *config, l *listener, depth int) *access {
	a := &access{config: c, owner: l, users: map[string]bool{}}
	if depth > 0 {
		a.config = newConfig(c, depth-1)
	}
	return a
}

// allows asks the base configuration if it does not know itself.
func (a *access) allows(user string) bool {
	if a.users[user] {
		return true
	}
	return a.config.inherits(user)
}

func (c *config) inherits(user string) bool { return c.base != nil && c.base.access.allows(user) }

type zones struct{ db *sql.DB }

func (z *zones) Transfer(name string) string {
	var text string
	z.db.QueryRow("SELECT body FROM zones WHERE id = ?", name).Scan(&text)
	return text
}

type server struct {
	config *config
	zones  *zones
	slave  bool
}

// walk calls itself for the parent zone.
func (s *server) walk(w http.ResponseWriter, name string, depth int) {
	if depth > 0 {
		s.walk(w, name, depth-1)
	}
	w.Write([]byte(s.zones.Transfer(name)))
}

func (s *server) transfer(w http.ResponseWriter, r *http.Request) {
	if s.slave {
		s.walk(w, r.PathValue("zone"), 3) // want "reaches .*Transfer without .*allows"
		return
	}
	if !s.config.access.allows(r.Header.Get("X-User")) {
		http.Error(w, "refused", http.StatusForbidden)
		return
	}
	s.walk(w, r.PathValue("zone"), 3)
}

func (s *server) transferChecked(w http.ResponseWriter, r *http.Request) {
	if !s.config.access.allows(r.Header.Get("X-User")) {
		http.Error(w, "refused", http.StatusForbidden)
		return
	}
	if s.slave {
		s.walk(w, r.PathValue("zone"), 3)
		return
	}
	s.walk(w, r.PathValue("zone"), 1)
}

func main() {
	db, _ := sql.Open("sqlite", "zones.db")
	s := &server{config: newConfig(nil, 4), zones: &zones{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /zones/{zone}", s.transfer)
	mux.HandleFunc("GET /checked/{zone}", s.transferChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
