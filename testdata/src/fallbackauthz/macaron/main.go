// A map archive on macaron: handlers and middleware are values of any type,
// and what a group adds stands before what its function registers.
package main

import (
	"database/sql"
	"net/http"

	"gopkg.in/macaron.v1"
)

type maps struct{ db *sql.DB }

func (x *maps) Sheet(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM sheets WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	surveyors map[string]bool
	maps      *maps
	exhibited bool
}

func (s *server) surveys(c *macaron.Context) bool { return s.surveyors[c.Req.Header.Get("X-User")] }

func (s *server) open(c *macaron.Context) {
	if s.exhibited {
		c.RawData(http.StatusOK, s.maps.Sheet(c.Params(":id"))) // want "reaches .*Sheet without .*surveys"
		return
	}
	if !s.surveys(c) {
		c.Status(http.StatusForbidden)
		return
	}
	c.RawData(http.StatusOK, s.maps.Sheet(c.Params(":id")))
}

func (s *server) closed(c *macaron.Context) {
	if s.exhibited {
		c.RawData(http.StatusOK, s.maps.Sheet(c.Params(":id")))
		return
	}
	if !s.surveys(c) {
		c.Status(http.StatusForbidden)
		return
	}
	c.RawData(http.StatusOK, s.maps.Sheet(c.Params(":id")))
}

func (s *server) combined(c *macaron.Context) {
	if s.exhibited {
		c.RawData(http.StatusOK, s.maps.Sheet(c.Params(":id")))
		return
	}
	if !s.surveys(c) {
		c.Status(http.StatusForbidden)
		return
	}
	c.RawData(http.StatusOK, s.maps.Sheet(c.Params(":id")))
}

func (s *server) whole(c *macaron.Context) {
	if s.exhibited {
		c.RawData(http.StatusOK, s.maps.Sheet(c.Params(":id")))
		return
	}
	if !s.surveys(c) {
		c.Status(http.StatusForbidden)
		return
	}
	c.RawData(http.StatusOK, s.maps.Sheet(c.Params(":id")))
}

func (s *server) get(c *macaron.Context) {
	if !s.surveys(c) {
		c.Status(http.StatusForbidden)
		return
	}
	c.RawData(http.StatusOK, s.maps.Sheet(c.Params(":id")))
}

// guess takes any path for a sheet.
func (s *server) guess(c *macaron.Context) {
	c.RawData(http.StatusOK, s.maps.Sheet(c.Params(":id")))
}

// surveyorsOnly answers everybody else, after which macaron asks no more
// handlers.
func (s *server) surveyorsOnly(c *macaron.Context) {
	if !s.surveys(c) {
		c.Status(http.StatusForbidden)
		return
	}
	c.Next()
}

func main() {
	db, _ := sql.Open("sqlite", "maps.db")
	s := &server{surveyors: map[string]bool{}, maps: &maps{db: db}}
	m := macaron.New()
	m.Get("/open/:id", s.open)
	m.Get("/closed/:id", s.surveyorsOnly, s.closed)
	m.Combo("/combined/:id", s.surveyorsOnly).Get(s.combined)
	m.Get("/get/:id", s.get)
	m.NotFound(s.guess) // want "reaches .*Sheet without .*surveys"
	go m.Run()

	all := macaron.New()
	all.Use(s.surveyorsOnly)
	all.Get("/whole/:id", s.whole)
	all.NotFound(s.guess)
	all.Run()
}
