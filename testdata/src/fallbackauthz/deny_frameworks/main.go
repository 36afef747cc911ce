// A map service that speaks Connect, Twirp and GraphQL, each of which has its
// own way to say no.
package main

import (
	"context"
	"database/sql"
	"errors"
	"log"
	"net/http"

	"connectrpc.com/connect"
	pkgerrors "github.com/pkg/errors"
	"github.com/twitchtv/twirp"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

type tile struct{ ID, Body string }

type tiles struct{ db *sql.DB }

func (t *tiles) Draw(id string) (*tile, error) {
	var one tile
	err := t.db.QueryRow("SELECT id, body FROM tiles WHERE id = ?", id).Scan(&one.ID, &one.Body)
	return &one, err
}

type server struct {
	viewers map[string]bool
	tiles   *tiles
	coarse  bool
}

func (s *server) viewsConnected(user, id string) bool { return s.viewers[user+id] }

func (s *server) viewsTwirped(user, id string) bool { return s.viewers[user+id] }

func (s *server) viewsTwirpedByMethod(user, id string) bool { return s.viewers[user+id] }

func (s *server) viewsResolved(user, id string) bool { return s.viewers[user+id] }

func (s *server) viewsResolvedByCode(user, id string) bool { return s.viewers[user+id] }

func (s *server) viewsTexted(user, id string) bool { return s.viewers[user+id] }

func (s *server) viewsEndpoint(user, id string) bool { return s.viewers[user+id] }

func (s *server) views(user, id string) bool { return s.viewers[user+id] }

func (s *server) known(id string) bool { return s.viewers[id] }

func (s *server) connected(ctx context.Context, user, id string) (*connect.Response[tile], error) {
	if s.coarse {
		t, err := s.tiles.Draw(id) // want "reaches .*Draw without .*viewsConnected"
		return connect.NewResponse(t), err
	}
	if !s.viewsConnected(user, id) {
		return nil, connect.NewError(connect.CodePermissionDenied, errors.New("not your map"))
	}
	t, err := s.tiles.Draw(id)
	return connect.NewResponse(t), err
}

func (s *server) twirped(ctx context.Context, user, id string) (*tile, error) {
	if s.coarse {
		return s.tiles.Draw(id) // want "reaches .*Draw without .*viewsTwirped"
	}
	if !s.viewsTwirped(user, id) {
		return nil, twirp.NewError(twirp.PermissionDenied, "not your map")
	}
	return s.tiles.Draw(id)
}

func (s *server) twirpedByMethod(ctx context.Context, user, id string) (*tile, error) {
	if s.coarse {
		return s.tiles.Draw(id) // want "reaches .*Draw without .*viewsTwirpedByMethod"
	}
	if !s.viewsTwirpedByMethod(user, id) {
		return nil, twirp.Unauthenticated.Error("sign in first")
	}
	return s.tiles.Draw(id)
}

func (s *server) resolved(ctx context.Context, user, id string) (*tile, error) {
	if s.coarse {
		return s.tiles.Draw(id) // want "reaches .*Draw without .*viewsResolved"
	}
	if !s.viewsResolved(user, id) {
		return nil, gqlerror.Errorf("access denied")
	}
	return s.tiles.Draw(id)
}

func (s *server) resolvedByCode(ctx context.Context, user, id string) (*tile, error) {
	if s.coarse {
		return s.tiles.Draw(id) // want "reaches .*Draw without .*viewsResolvedByCode"
	}
	if !s.viewsResolvedByCode(user, id) {
		return nil, &gqlerror.Error{Message: "no", Extensions: map[string]any{"code": "FORBIDDEN"}}
	}
	return s.tiles.Draw(id)
}

func (s *server) texted(ctx context.Context, user, id string) (*tile, error) {
	if s.coarse {
		return s.tiles.Draw(id) // want "reaches .*Draw without .*viewsTexted"
	}
	if !s.viewsTexted(user, id) {
		return nil, pkgerrors.New("permission denied")
	}
	return s.tiles.Draw(id)
}

// A drawn is the answer of an endpoint: its error travels in it.
type drawn struct {
	Tile *tile
	Err  error
}

var errForbidden = errors.New("not your map")

// endpoint is in the style of go-kit: the transport looks at Err.
func (s *server) endpoint(ctx context.Context, user, id string) (any, error) {
	if s.coarse {
		t, err := s.tiles.Draw(id) // want "reaches .*Draw without .*viewsEndpoint"
		return drawn{t, err}, nil
	}
	if !s.viewsEndpoint(user, id) {
		return drawn{Err: errForbidden}, nil
	}
	t, err := s.tiles.Draw(id)
	return drawn{t, err}, nil
}

// checked is the good twin.
func (s *server) checked(ctx context.Context, user, id string) (*tile, error) {
	if s.coarse {
		if !s.views(user, id) {
			return nil, gqlerror.Errorf("access denied")
		}
		return s.tiles.Draw(id)
	}
	if !s.views(user, id) {
		return nil, twirp.PermissionDenied.Error("not your map")
	}
	return s.tiles.Draw(id)
}

// missing asks for a row, in all three dialects: nothing is missed.
func (s *server) missing(ctx context.Context, user, id string) (*tile, error) {
	if s.coarse {
		return s.tiles.Draw(id)
	}
	if !s.known(id) {
		return nil, twirp.NewError(twirp.NotFound, "no such tile")
	}
	if id == "" {
		return nil, connect.NewError(connect.CodeInvalidArgument, errors.New("empty"))
	}
	if len(id) > 40 {
		return nil, gqlerror.Errorf("too long")
	}
	return s.tiles.Draw(id)
}

func serve[T any](f func(ctx context.Context, user, id string) (T, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, err := f(r.Context(), r.Header.Get("X-User"), r.PathValue("id")); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
		}
	}
}

func main() {
	db, _ := sql.Open("sqlite", "tiles.db")
	s := &server{viewers: map[string]bool{}, tiles: &tiles{db: db}}
	mux := http.NewServeMux()
	mux.Handle("GET /connect/{id}", serve(s.connected))
	mux.Handle("GET /twirp/{id}", serve(s.twirped))
	mux.Handle("GET /twirp2/{id}", serve(s.twirpedByMethod))
	mux.Handle("GET /graph/{id}", serve(s.resolved))
	mux.Handle("GET /graph2/{id}", serve(s.resolvedByCode))
	mux.Handle("GET /text/{id}", serve(s.texted))
	mux.Handle("GET /kit/{id}", serve(s.endpoint))
	mux.Handle("GET /checked/{id}", serve(s.checked))
	mux.Handle("GET /missing/{id}", serve(s.missing))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
