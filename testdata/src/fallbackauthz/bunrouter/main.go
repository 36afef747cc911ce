// A weather station on bunrouter: Use returns a group with more middleware,
// and options of New bring it too.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/uptrace/bunrouter"
)

type readings struct{ db *sql.DB }

func (x *readings) Day(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM days WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	observers   map[string]bool
	readings    *readings
	calibrating bool
}

func (s *server) observes(r bunrouter.Request) bool { return s.observers[r.Header.Get("X-User")] }

func (s *server) open(w http.ResponseWriter, r bunrouter.Request) error {
	if s.calibrating {
		w.Write(s.readings.Day(r.Param("id"))) // want "reaches .*Day without .*observes"
		return nil
	}
	if !s.observes(r) {
		w.WriteHeader(http.StatusForbidden)
		return nil
	}
	w.Write(s.readings.Day(r.Param("id")))
	return nil
}

func (s *server) closed(w http.ResponseWriter, r bunrouter.Request) error {
	if s.calibrating {
		w.Write(s.readings.Day(r.Param("id")))
		return nil
	}
	if !s.observes(r) {
		w.WriteHeader(http.StatusForbidden)
		return nil
	}
	w.Write(s.readings.Day(r.Param("id")))
	return nil
}

func (s *server) within(w http.ResponseWriter, r bunrouter.Request) error {
	if s.calibrating {
		w.Write(s.readings.Day(r.Param("id")))
		return nil
	}
	if !s.observes(r) {
		w.WriteHeader(http.StatusForbidden)
		return nil
	}
	w.Write(s.readings.Day(r.Param("id")))
	return nil
}

// beside is registered on the group that Use was called on.
func (s *server) beside(w http.ResponseWriter, r bunrouter.Request) error {
	if s.calibrating {
		w.Write(s.readings.Day(r.Param("id"))) // want "reaches .*Day without .*observes"
		return nil
	}
	if !s.observes(r) {
		w.WriteHeader(http.StatusForbidden)
		return nil
	}
	w.Write(s.readings.Day(r.Param("id")))
	return nil
}

func (s *server) optional(w http.ResponseWriter, r bunrouter.Request) error {
	if s.calibrating {
		w.Write(s.readings.Day(r.Param("id")))
		return nil
	}
	if !s.observes(r) {
		w.WriteHeader(http.StatusForbidden)
		return nil
	}
	w.Write(s.readings.Day(r.Param("id")))
	return nil
}

func (s *server) get(w http.ResponseWriter, r bunrouter.Request) error {
	if !s.observes(r) {
		w.WriteHeader(http.StatusForbidden)
		return nil
	}
	w.Write(s.readings.Day(r.Param("id")))
	return nil
}

// guess takes any path for a day.
func (s *server) guess(w http.ResponseWriter, r bunrouter.Request) error {
	w.Write(s.readings.Day(r.Param("id")))
	return nil
}

func (s *server) only(next bunrouter.HandlerFunc) bunrouter.HandlerFunc {
	return func(w http.ResponseWriter, r bunrouter.Request) error {
		if !s.observes(r) {
			w.WriteHeader(http.StatusForbidden)
			return nil
		}
		return next(w, r)
	}
}

func main() {
	db, _ := sql.Open("sqlite", "readings.db")
	s := &server{observers: map[string]bool{}, readings: &readings{db: db}}
	r := bunrouter.New(
		bunrouter.WithNotFoundHandler(s.guess), // want "reaches .*Day without .*observes"
	)
	r.GET("/open/:id", s.open)
	r.GET("/get/:id", s.get)
	closed := r.Use(s.only)
	closed.GET("/closed/:id", s.closed)
	closed.WithGroup("/within", func(g *bunrouter.Group) {
		g.GET("/:id", s.within)
	})
	r.GET("/beside/:id", s.beside)
	go http.ListenAndServe(":8080", r)

	all := bunrouter.New(bunrouter.Use(s.only))
	all.GET("/optional/:id", s.optional)
	log.Fatal(http.ListenAndServe(":8081", all))
}
