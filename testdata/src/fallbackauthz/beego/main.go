// A choir library on beego: filters stand before all routes.
package main

import (
	"database/sql"
	"net/http"

	"github.com/beego/beego/v2/server/web"
	beecontext "github.com/beego/beego/v2/server/web/context"
)

type scores struct{ db *sql.DB }

func (x *scores) Score(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM scores WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	conductors map[string]bool
	scores     *scores
	concert    bool
}

func (s *server) conducts(ctx *beecontext.Context) bool {
	return s.conductors[ctx.Input.Header("X-User")]
}

func (s *server) open(ctx *beecontext.Context) {
	if s.concert {
		ctx.Output.Body(s.scores.Score(ctx.Input.Param(":id"))) // want "reaches .*Score without .*conducts"
		return
	}
	if !s.conducts(ctx) {
		ctx.Output.SetStatus(http.StatusForbidden)
		return
	}
	ctx.Output.Body(s.scores.Score(ctx.Input.Param(":id")))
}

func (s *server) closed(ctx *beecontext.Context) {
	if s.concert {
		ctx.Output.Body(s.scores.Score(ctx.Input.Param(":id")))
		return
	}
	if !s.conducts(ctx) {
		ctx.Output.SetStatus(http.StatusForbidden)
		return
	}
	ctx.Output.Body(s.scores.Score(ctx.Input.Param(":id")))
}

// whole is registered on the application of the package, as its filter is.
func (s *server) whole(ctx *beecontext.Context) {
	if s.concert {
		ctx.Output.Body(s.scores.Score(ctx.Input.Param(":id")))
		return
	}
	if !s.conducts(ctx) {
		ctx.Output.SetStatus(http.StatusForbidden)
		return
	}
	ctx.Output.Body(s.scores.Score(ctx.Input.Param(":id")))
}

func (s *server) get(ctx *beecontext.Context) {
	if !s.conducts(ctx) {
		ctx.Output.SetStatus(http.StatusForbidden)
		return
	}
	ctx.Output.Body(s.scores.Score(ctx.Input.Param(":id")))
}

func (s *server) only(ctx *beecontext.Context) {
	if !s.conducts(ctx) {
		ctx.Abort(http.StatusForbidden, "conductors only")
	}
}

func (s *server) missing(w http.ResponseWriter, r *http.Request) { w.Write(s.scores.Score(r.URL.Path)) }

func main() {
	db, _ := sql.Open("sqlite", "scores.db")
	s := &server{conductors: map[string]bool{}, scores: &scores{db: db}}
	open := web.NewControllerRegister()
	open.Get("/open/:id", s.open)
	open.Get("/get/:id", s.get)
	web.ErrorHandler("404", s.missing)
	go http.ListenAndServe(":8080", open)

	closed := web.NewControllerRegister()
	closed.InsertFilter("/*", 0, s.only)
	closed.Get("/closed/:id", s.closed)
	go http.ListenAndServe(":8081", closed)

	web.InsertFilter("/*", 0, s.only)
	web.Get("/whole/:id", s.whole)
	web.Run(":8082")
}
