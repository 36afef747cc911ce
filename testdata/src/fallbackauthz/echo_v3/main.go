// A stud book on echo version 3.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/labstack/echo"
)

type studbook struct{ db *sql.DB }

func (x *studbook) Pedigree(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM pedigrees WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	breeders map[string]bool
	studbook *studbook
	fair     bool
}

func (s *server) breeds(c echo.Context) bool { return s.breeders[c.Request().Header.Get("X-User")] }

func (s *server) open(c echo.Context) error {
	if s.fair {
		return c.Blob(http.StatusOK, "text/plain", s.studbook.Pedigree(c.Param("id"))) // want "reaches .*Pedigree without .*breeds"
	}
	if !s.breeds(c) {
		return echo.ErrForbidden
	}
	return c.Blob(http.StatusOK, "text/plain", s.studbook.Pedigree(c.Param("id")))
}

func (s *server) closed(c echo.Context) error {
	if s.fair {
		return c.Blob(http.StatusOK, "text/plain", s.studbook.Pedigree(c.Param("id")))
	}
	if !s.breeds(c) {
		return echo.ErrForbidden
	}
	return c.Blob(http.StatusOK, "text/plain", s.studbook.Pedigree(c.Param("id")))
}

func (s *server) perRoute(c echo.Context) error {
	if s.fair {
		return c.Blob(http.StatusOK, "text/plain", s.studbook.Pedigree(c.Param("id")))
	}
	if !s.breeds(c) {
		return echo.ErrForbidden
	}
	return c.Blob(http.StatusOK, "text/plain", s.studbook.Pedigree(c.Param("id")))
}

// breedersOnly returns an error to everybody else.
func (s *server) breedersOnly(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if !s.breeds(c) {
			return echo.ErrForbidden
		}
		return next(c)
	}
}

func main() {
	db, _ := sql.Open("sqlite", "studbook.db")
	s := &server{breeders: map[string]bool{}, studbook: &studbook{db: db}}
	e := echo.New()
	e.GET("/open/:id", s.open)
	e.Group("/closed", s.breedersOnly).GET("/:id", s.closed)
	e.GET("/route/:id", s.perRoute, s.breedersOnly)
	log.Fatal(e.Start(":8080"))
}
