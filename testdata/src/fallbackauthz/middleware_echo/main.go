// A will register on echo: middleware of a group comes after its prefix,
// middleware of a route after its handler.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"

	"github.com/labstack/echo/v4"
)

type wills struct{ dir string }

func (w *wills) Read(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(w.dir, id))
	return b
}

type server struct {
	notaries map[string]bool
	wills    *wills
	preview  bool
}

func (s *server) notary(c echo.Context) bool { return s.notaries[c.Request().Header.Get("X-User")] }

// notariesOnly returns an error to everybody else.
func (s *server) notariesOnly(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if !s.notary(c) {
			return echo.NewHTTPError(http.StatusForbidden, "notaries only")
		}
		return next(c)
	}
}

func (s *server) open(c echo.Context) error {
	if s.preview {
		return c.Blob(http.StatusOK, "application/pdf", s.wills.Read(c.Param("id"))) // want "reaches .*Read without .*notary"
	}
	if !s.notary(c) {
		return echo.ErrForbidden
	}
	return c.Blob(http.StatusOK, "application/pdf", s.wills.Read(c.Param("id")))
}

func (s *server) grouped(c echo.Context) error {
	if s.preview {
		return c.Blob(http.StatusOK, "application/pdf", s.wills.Read(c.Param("id")))
	}
	if !s.notary(c) {
		return echo.ErrForbidden
	}
	return c.Blob(http.StatusOK, "application/pdf", s.wills.Read(c.Param("id")))
}

func (s *server) routed(c echo.Context) error {
	if s.preview {
		return c.Blob(http.StatusOK, "application/pdf", s.wills.Read(c.Param("id")))
	}
	if !s.notary(c) {
		return echo.ErrForbidden
	}
	return c.Blob(http.StatusOK, "application/pdf", s.wills.Read(c.Param("id")))
}

// before is registered before the group's Use: echo gives a route the
// middleware that its group has at that time.
func (s *server) before(c echo.Context) error {
	if s.preview {
		return c.Blob(http.StatusOK, "application/pdf", s.wills.Read(c.Param("id"))) // want "reaches .*Read without .*notary"
	}
	if !s.notary(c) {
		return echo.ErrForbidden
	}
	return c.Blob(http.StatusOK, "application/pdf", s.wills.Read(c.Param("id")))
}

// whole stands on a server whose middleware is added last: echo asks it for
// every request.
func (s *server) whole(c echo.Context) error {
	if s.preview {
		return c.Blob(http.StatusOK, "application/pdf", s.wills.Read(c.Param("id")))
	}
	if !s.notary(c) {
		return echo.ErrForbidden
	}
	return c.Blob(http.StatusOK, "application/pdf", s.wills.Read(c.Param("id")))
}

func main() {
	s := &server{notaries: map[string]bool{}, wills: &wills{dir: "wills"}}
	e := echo.New()
	e.GET("/open/:id", s.open)
	g := e.Group("/grouped", s.notariesOnly)
	g.GET("/:id", s.grouped)
	e.GET("/routed/:id", s.routed, s.notariesOnly)
	late := e.Group("/late")
	late.GET("/before/:id", s.before)
	late.Use(s.notariesOnly)
	go e.Start(":8080")

	all := echo.New()
	all.GET("/whole/:id", s.whole)
	all.Use(s.notariesOnly)
	log.Fatal(all.Start(":8081"))
}
