// A tide register on flamego: handlers take what they ask for.
package main

import (
	"database/sql"
	"net/http"

	"github.com/flamego/flamego"
)

type tides struct{ db *sql.DB }

func (x *tides) Gauge(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM gauges WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	wardens map[string]bool
	tides   *tides
	storm   bool
}

func (s *server) wards(c flamego.Context) bool { return s.wardens[c.Request().Header.Get("X-User")] }

func (s *server) open(c flamego.Context, r flamego.Render) {
	if s.storm {
		r.Binary(http.StatusOK, s.tides.Gauge(c.Param("id"))) // want "reaches .*Gauge without .*wards"
		return
	}
	if !s.wards(c) {
		c.ResponseWriter().WriteHeader(http.StatusForbidden)
		return
	}
	r.Binary(http.StatusOK, s.tides.Gauge(c.Param("id")))
}

func (s *server) closed(c flamego.Context, r flamego.Render) {
	if s.storm {
		r.Binary(http.StatusOK, s.tides.Gauge(c.Param("id")))
		return
	}
	if !s.wards(c) {
		c.ResponseWriter().WriteHeader(http.StatusForbidden)
		return
	}
	r.Binary(http.StatusOK, s.tides.Gauge(c.Param("id")))
}

func (s *server) whole(c flamego.Context, r flamego.Render) {
	if s.storm {
		r.Binary(http.StatusOK, s.tides.Gauge(c.Param("id")))
		return
	}
	if !s.wards(c) {
		c.ResponseWriter().WriteHeader(http.StatusForbidden)
		return
	}
	r.Binary(http.StatusOK, s.tides.Gauge(c.Param("id")))
}

func (s *server) get(c flamego.Context, r flamego.Render) {
	if !s.wards(c) {
		c.ResponseWriter().WriteHeader(http.StatusForbidden)
		return
	}
	r.Binary(http.StatusOK, s.tides.Gauge(c.Param("id")))
}

// guess takes any path for a gauge.
func (s *server) guess(c flamego.Context, r flamego.Render) {
	r.Binary(http.StatusOK, s.tides.Gauge(c.Param("id")))
}

func (s *server) wardensOnly(c flamego.Context) {
	if !s.wards(c) {
		c.ResponseWriter().WriteHeader(http.StatusForbidden)
		return
	}
	c.Next()
}

func main() {
	db, _ := sql.Open("sqlite", "tides.db")
	s := &server{wardens: map[string]bool{}, tides: &tides{db: db}}
	f := flamego.New()
	f.Get("/open/{id}", s.open)
	f.Get("/closed/{id}", s.wardensOnly, s.closed)
	f.Get("/get/{id}", s.get)
	f.NotFound(s.guess) // want "reaches .*Gauge without .*wards"
	go f.Run()

	all := flamego.New()
	all.Use(s.wardensOnly)
	all.Get("/whole/{id}", s.whole)
	all.NotFound(s.guess)
	all.Run()
}
