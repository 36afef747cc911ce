// Command told_in_words tells each client in its own words that something failed.
package main

import (
	"errors"
	"net/http"
)

var errForbidden = errors.New("forbidden")

type note struct{ Title string }

// conn is what a client is written to.
type conn interface {
	WriteLine(line string) error
	Close() error
}

type client struct {
	name      string
	languages []string
	colours   map[string]string
	notes     []note
	conn      conn
	book      *phrases
}

// spoken is a part of one client.
func (c *client) spoken() []string { return c.languages }

// painted is a part of one client, too.
func (c *client) painted() map[string]string { return c.colours }

// kept are the records that a client has.
func (c *client) kept() []note { return c.notes }

func (c *client) words(text string) string { return c.book.translated(c.spoken()[0], text) }

// phrases are those of all languages.
type phrases struct{ known map[string]map[string]string }

func (p *phrases) translated(language, text string) string { return p.known[language][text] }

func (c *client) quit(w http.ResponseWriter) {
	if err := c.conn.Close(); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

type rooms struct{ owners map[string]string }

// Join fails for who may not.
func (r *rooms) Join(user, room string) error {
	if r.owners[room] != user {
		return errForbidden
	}
	return nil
}

type service struct {
	rooms   *rooms
	clients map[string]*client
}

func (s *service) clientOf(r *http.Request) *client { return s.clients[r.Header.Get("X-User")] }

// join says on both arms what became of it, in the client's words.
func (s *service) join(w http.ResponseWriter, r *http.Request) {
	c := s.clientOf(r)
	err := s.rooms.Join(r.Header.Get("X-User"), r.FormValue("room"))
	if err == nil {
		w.Write([]byte(c.words("you are in")))
	} else {
		w.Write([]byte(c.words("could not join")))
	}
}

// leave hangs up on both arms.
func (s *service) leave(w http.ResponseWriter, r *http.Request) {
	c := s.clientOf(r)
	err := s.rooms.Join(r.Header.Get("X-User"), r.FormValue("room"))
	if err == nil {
		c.quit(w)
	} else {
		w.Write([]byte("no such room"))
		c.quit(w)
	}
}

// look shows the colours of the client on both arms.
func (s *service) look(w http.ResponseWriter, r *http.Request) {
	c := s.clientOf(r)
	err := s.rooms.Join(r.Header.Get("X-User"), r.FormValue("room"))
	if err == nil {
		w.Write([]byte(c.painted()["door"]))
	} else {
		w.Write([]byte(c.painted()["wall"]))
	}
}

// read shows the records of the client on both arms.
func (s *service) read(w http.ResponseWriter, r *http.Request) {
	c := s.clientOf(r)
	err := s.rooms.Join(r.Header.Get("X-User"), r.FormValue("room"))
	if err == nil {
		w.Write([]byte(c.kept()[0].Title))
	} else {
		w.Write([]byte(c.kept()[1].Title)) // want `a denial by \(\*told_in_words.rooms\).Join .* leads to \(\*told_in_words.client\).kept`
	}
}

// speak asks in the usual way.
func (s *service) speak(w http.ResponseWriter, r *http.Request) {
	if err := s.rooms.Join(r.Header.Get("X-User"), r.FormValue("room")); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write([]byte("spoken"))
}

type line struct{}

func (line) WriteLine(string) error { return nil }
func (line) Close() error           { return nil }

func main() {
	s := &service{rooms: &rooms{owners: map[string]string{}}, clients: map[string]*client{"a": {conn: line{}}}}
	http.HandleFunc("POST /join", s.join)
	http.HandleFunc("POST /leave", s.leave)
	http.HandleFunc("GET /look", s.look)
	http.HandleFunc("GET /read", s.read)
	http.HandleFunc("POST /speak", s.speak)
	http.ListenAndServe("127.0.0.1:8080", nil)
}
