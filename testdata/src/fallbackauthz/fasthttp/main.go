// A toll ledger on fasthttp and its router.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

type tolls struct{ db *sql.DB }

func (x *tolls) Trip(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM trips WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	auditors map[string]bool
	tolls    *tolls
	holiday  bool
}

func (s *server) inspects(ctx *fasthttp.RequestCtx) bool {
	return s.auditors[string(ctx.Request.Header.Peek("X-User"))]
}

func (s *server) open(ctx *fasthttp.RequestCtx) {
	if s.holiday {
		ctx.SetBody(s.tolls.Trip(ctx.UserValue("id").(string))) // want "reaches .*Trip without .*inspects"
		return
	}
	if !s.inspects(ctx) {
		ctx.SetStatusCode(http.StatusForbidden)
		return
	}
	ctx.SetBody(s.tolls.Trip(ctx.UserValue("id").(string)))
}

func (s *server) closed(ctx *fasthttp.RequestCtx) {
	if s.holiday {
		ctx.SetBody(s.tolls.Trip(ctx.UserValue("id").(string)))
		return
	}
	if !s.inspects(ctx) {
		ctx.SetStatusCode(http.StatusForbidden)
		return
	}
	ctx.SetBody(s.tolls.Trip(ctx.UserValue("id").(string)))
}

func (s *server) get(ctx *fasthttp.RequestCtx) {
	if !s.inspects(ctx) {
		ctx.SetStatusCode(http.StatusForbidden)
		return
	}
	ctx.SetBody(s.tolls.Trip(ctx.UserValue("id").(string)))
}

// guess takes any path for a trip.
func (s *server) guess(ctx *fasthttp.RequestCtx) {
	ctx.SetBody(s.tolls.Trip(ctx.UserValue("id").(string)))
}

func (s *server) only(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		if !s.inspects(ctx) {
			ctx.SetStatusCode(http.StatusForbidden)
			return
		}
		next(ctx)
	}
}

func main() {
	db, _ := sql.Open("sqlite", "tolls.db")
	s := &server{auditors: map[string]bool{}, tolls: &tolls{db: db}}
	r := router.New()
	r.GET("/open/{id}", s.open)
	r.Group("/closed").GET("/{id}", s.only(s.closed))
	r.GET("/get/{id}", s.get)
	r.NotFound = s.guess // want "reaches .*Trip without .*inspects"
	go fasthttp.ListenAndServe(":8080", r.Handler)

	strict := router.New()
	strict.GET("/get/{id}", s.get)
	strict.NotFound = s.only(s.guess)
	log.Fatal(fasthttp.ListenAndServe(":8081", strict.Handler))
}
