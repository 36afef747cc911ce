// A mine plan on iris.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/kataras/iris/v12"
)

type plans struct{ db *sql.DB }

func (x *plans) Shaft(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM shafts WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	engineers map[string]bool
	plans     *plans
	survey    bool
}

func (s *server) digs(ctx iris.Context) bool { return s.engineers[ctx.GetHeader("X-User")] }

func (s *server) open(ctx iris.Context) {
	if s.survey {
		ctx.Binary(s.plans.Shaft(ctx.Params().Get("id"))) // want "reaches .*Shaft without .*digs"
		return
	}
	if !s.digs(ctx) {
		ctx.StopWithStatus(http.StatusForbidden)
		return
	}
	ctx.Binary(s.plans.Shaft(ctx.Params().Get("id")))
}

func (s *server) closed(ctx iris.Context) {
	if s.survey {
		ctx.Binary(s.plans.Shaft(ctx.Params().Get("id")))
		return
	}
	if !s.digs(ctx) {
		ctx.StopWithStatus(http.StatusForbidden)
		return
	}
	ctx.Binary(s.plans.Shaft(ctx.Params().Get("id")))
}

func (s *server) perRoute(ctx iris.Context) {
	if s.survey {
		ctx.Binary(s.plans.Shaft(ctx.Params().Get("id")))
		return
	}
	if !s.digs(ctx) {
		ctx.StopWithStatus(http.StatusForbidden)
		return
	}
	ctx.Binary(s.plans.Shaft(ctx.Params().Get("id")))
}

func (s *server) whole(ctx iris.Context) {
	if s.survey {
		ctx.Binary(s.plans.Shaft(ctx.Params().Get("id")))
		return
	}
	if !s.digs(ctx) {
		ctx.StopWithStatus(http.StatusForbidden)
		return
	}
	ctx.Binary(s.plans.Shaft(ctx.Params().Get("id")))
}

func (s *server) get(ctx iris.Context) {
	if !s.digs(ctx) {
		ctx.StopWithStatus(http.StatusForbidden)
		return
	}
	ctx.Binary(s.plans.Shaft(ctx.Params().Get("id")))
}

// guess takes any path for a shaft.
func (s *server) guess(ctx iris.Context) {
	ctx.Binary(s.plans.Shaft(ctx.Params().Get("id")))
}

func (s *server) only(ctx iris.Context) {
	if !s.digs(ctx) {
		ctx.StopWithStatus(http.StatusForbidden)
		return
	}
	ctx.Next()
}

func main() {
	db, _ := sql.Open("sqlite", "plans.db")
	s := &server{engineers: map[string]bool{}, plans: &plans{db: db}}
	app := iris.New()
	app.Get("/open/{id}", s.open)
	app.Get("/get/{id}", s.get)
	app.Get("/route/{id}", s.only, s.perRoute)
	app.Party("/closed", s.only).Get("/{id}", s.closed)
	app.OnErrorCode(http.StatusNotFound, s.guess) // want "reaches .*Shaft without .*digs"
	app.PartyFunc("/whole", func(p iris.Party) {
		p.Use(s.only)
		p.Get("/{id}", s.whole)
	})
	log.Fatal(app.Listen(":8080"))
}
