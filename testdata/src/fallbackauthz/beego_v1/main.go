// A choir library on beego before its second version: filters stand before all routes.
package main

import (
	"database/sql"
	"net/http"

	"github.com/astaxie/beego"
	beecontext "github.com/astaxie/beego/context"
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
	open := beego.NewControllerRegister()
	open.Get("/open/:id", s.open)
	open.Get("/get/:id", s.get)
	beego.ErrorHandler("404", s.missing) // want "reaches .*Score without .*conducts"
	go http.ListenAndServe(":8080", open)

	closed := beego.NewControllerRegister()
	closed.InsertFilter("/*", 0, s.only)
	closed.Get("/closed/:id", s.closed)
	go http.ListenAndServe(":8081", closed)
	beego.Run(":8082")
}
