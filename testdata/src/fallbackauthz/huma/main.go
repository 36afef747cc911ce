// A tree register on huma: a handler is a function of context and input.
package main

import (
	"context"
	"database/sql"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

type trees struct{ db *sql.DB }

func (x *trees) Tree(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM trees WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	foresters map[string]bool
	trees     *trees
	storm     bool
}

func (s *server) fells(ctx context.Context) bool { return s.foresters[ctx.Value(user{}).(string)] }

func (s *server) open(ctx context.Context, in *input) (*output, error) {
	if s.storm {
		return &output{Body: s.trees.Tree(in.ID)}, nil // want "reaches .*Tree without .*fells"
	}
	if !s.fells(ctx) {
		return nil, huma.Error403Forbidden("foresters only")
	}
	return &output{Body: s.trees.Tree(in.ID)}, nil
}

func (s *server) removed(ctx context.Context, in *input) (*output, error) {
	if s.storm {
		return &output{Body: s.trees.Tree(in.ID)}, nil // want "reaches .*Tree without .*fells"
	}
	if !s.fells(ctx) {
		return nil, huma.Error403Forbidden("foresters only")
	}
	return &output{Body: s.trees.Tree(in.ID)}, nil
}

func (s *server) asked(ctx context.Context, in *input) (*output, error) {
	if !s.fells(ctx) {
		return nil, huma.Error403Forbidden("foresters only")
	}
	return &output{Body: s.trees.Tree(in.ID)}, nil
}

type user struct{}

type input struct{ ID string }

type output struct{ Body []byte }

func routes(api huma.API, s *server) {
	huma.Get(api, "/open/{id}", s.open)
	huma.Register(api, huma.Operation{Method: http.MethodGet, Path: "/removed/{id}"}, s.removed)
	huma.Get(api, "/asked/{id}", s.asked)
}

func main() {
	db, _ := sql.Open("sqlite", "trees.db")
	s := &server{foresters: map[string]bool{}, trees: &trees{db: db}}
	routes(newAPI(), s)
}

func newAPI() huma.API { return nil }
