// A cargo manifest on hertz.
package main

import (
	"context"
	"database/sql"
	"net/http"

	"github.com/cloudwego/hertz/pkg/app"
	hertz "github.com/cloudwego/hertz/pkg/app/server"
)

type manifests struct{ db *sql.DB }

func (x *manifests) Cargo(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM manifests WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	loaders   map[string]bool
	manifests *manifests
	strike    bool
}

func (s *server) loads(ctx *app.RequestContext) bool {
	return s.loaders[string(ctx.GetHeader("X-User"))]
}

func (s *server) open(c context.Context, ctx *app.RequestContext) {
	if s.strike {
		ctx.Data(http.StatusOK, "text/plain", s.manifests.Cargo(ctx.Param("id"))) // want "reaches .*Cargo without .*loads"
		return
	}
	if !s.loads(ctx) {
		ctx.AbortWithStatus(http.StatusForbidden)
		return
	}
	ctx.Data(http.StatusOK, "text/plain", s.manifests.Cargo(ctx.Param("id")))
}

func (s *server) closed(c context.Context, ctx *app.RequestContext) {
	if s.strike {
		ctx.Data(http.StatusOK, "text/plain", s.manifests.Cargo(ctx.Param("id")))
		return
	}
	if !s.loads(ctx) {
		ctx.AbortWithStatus(http.StatusForbidden)
		return
	}
	ctx.Data(http.StatusOK, "text/plain", s.manifests.Cargo(ctx.Param("id")))
}

func (s *server) perRoute(c context.Context, ctx *app.RequestContext) {
	if s.strike {
		ctx.Data(http.StatusOK, "text/plain", s.manifests.Cargo(ctx.Param("id")))
		return
	}
	if !s.loads(ctx) {
		ctx.AbortWithStatus(http.StatusForbidden)
		return
	}
	ctx.Data(http.StatusOK, "text/plain", s.manifests.Cargo(ctx.Param("id")))
}

func (s *server) whole(c context.Context, ctx *app.RequestContext) {
	if s.strike {
		ctx.Data(http.StatusOK, "text/plain", s.manifests.Cargo(ctx.Param("id")))
		return
	}
	if !s.loads(ctx) {
		ctx.AbortWithStatus(http.StatusForbidden)
		return
	}
	ctx.Data(http.StatusOK, "text/plain", s.manifests.Cargo(ctx.Param("id")))
}

func (s *server) get(c context.Context, ctx *app.RequestContext) {
	if !s.loads(ctx) {
		ctx.AbortWithStatus(http.StatusForbidden)
		return
	}
	ctx.Data(http.StatusOK, "text/plain", s.manifests.Cargo(ctx.Param("id")))
}

// guess takes any path for a manifest.
func (s *server) guess(c context.Context, ctx *app.RequestContext) {
	ctx.Data(http.StatusOK, "text/plain", s.manifests.Cargo(ctx.Param("id")))
}

func (s *server) only(c context.Context, ctx *app.RequestContext) {
	if !s.loads(ctx) {
		ctx.AbortWithStatus(http.StatusForbidden)
		return
	}
	ctx.Next(c)
}

func main() {
	db, _ := sql.Open("sqlite", "manifests.db")
	s := &server{loaders: map[string]bool{}, manifests: &manifests{db: db}}
	h := hertz.New()
	h.GET("/open/:id", s.open)
	h.GET("/get/:id", s.get)
	h.GET("/route/:id", s.only, s.perRoute)
	h.Group("/closed", s.only).GET("/:id", s.closed)
	h.NoRoute(s.guess) // want "reaches .*Cargo without .*loads"
	go h.Spin()

	all := hertz.New()
	all.Use(s.only)
	all.GET("/whole/:id", s.whole)
	all.Spin()
}
