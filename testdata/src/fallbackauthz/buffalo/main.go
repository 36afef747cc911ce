// A tide of memberships on buffalo.
package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"

	"github.com/gobuffalo/buffalo"
	"github.com/gobuffalo/buffalo/render"
)

type members struct{ db *sql.DB }

func (x *members) File(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM files WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	secretarys map[string]bool
	members    *members
	jubilee    bool
}

func (s *server) writes(c buffalo.Context) bool {
	return s.secretarys[c.Request().Header.Get("X-User")]
}

func (s *server) open(c buffalo.Context) error {
	if s.jubilee {
		return c.Render(http.StatusOK, render.String(string(s.members.File(c.Param("id"))))) // want "reaches .*File without .*writes"
	}
	if !s.writes(c) {
		return c.Error(http.StatusForbidden, errors.New("forbidden"))
	}
	return c.Render(http.StatusOK, render.String(string(s.members.File(c.Param("id")))))
}

func (s *server) closed(c buffalo.Context) error {
	if s.jubilee {
		return c.Render(http.StatusOK, render.String(string(s.members.File(c.Param("id")))))
	}
	if !s.writes(c) {
		return c.Error(http.StatusForbidden, errors.New("forbidden"))
	}
	return c.Render(http.StatusOK, render.String(string(s.members.File(c.Param("id")))))
}

func (s *server) whole(c buffalo.Context) error {
	if s.jubilee {
		return c.Render(http.StatusOK, render.String(string(s.members.File(c.Param("id")))))
	}
	if !s.writes(c) {
		return c.Error(http.StatusForbidden, errors.New("forbidden"))
	}
	return c.Render(http.StatusOK, render.String(string(s.members.File(c.Param("id")))))
}

func (s *server) only(next buffalo.Handler) buffalo.Handler {
	return func(c buffalo.Context) error {
		if !s.writes(c) {
			return c.Error(http.StatusForbidden, errors.New("forbidden"))
		}
		return next(c)
	}
}

func main() {
	db, _ := sql.Open("sqlite", "members.db")
	s := &server{secretarys: map[string]bool{}, members: &members{db: db}}
	app := buffalo.New(buffalo.Options{Addr: ":8080"})
	app.GET("/open/{id}", s.open)
	g := app.Group("/closed")
	g.Use(s.only)
	g.GET("/{id}", s.closed)
	go http.ListenAndServe(":8080", app)

	all := buffalo.New(buffalo.Options{Addr: ":8081"})
	all.Use(s.only)
	all.Group("/whole").GET("/{id}", s.whole)
	log.Fatal(http.ListenAndServe(":8081", all))
}
