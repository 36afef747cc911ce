// A tax service whose denials are errors of all kinds.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"path/filepath"

	"fallbackauthz/permission_errors/apierr"
)

type returns struct{ dir string }

func (t *returns) File(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(t.dir, id))
	return b
}

type server struct {
	agents  map[string]string
	returns *returns
	paper   bool
}

func (s *server) acts(user, id string) bool { return s.agents[id] == user }

// forbidden is a constructor of the package's own.
func forbidden(id string) error { return fmt.Errorf("return %s: %w", id, apierr.ErrForbidden) }

func (s *server) sentinel(user, id string) ([]byte, error) {
	if s.paper {
		return s.returns.File(id), nil // want "reaches .*File without .*acts"
	}
	if !s.acts(user, id) {
		return nil, apierr.ErrForbidden
	}
	return s.returns.File(id), nil
}

func (s *server) wrapped(user, id string) ([]byte, error) {
	if s.paper {
		return s.returns.File(id), nil // want "reaches .*File without .*acts"
	}
	if !s.acts(user, id) {
		return nil, fmt.Errorf("filing %s: %w", id, apierr.ErrForbidden)
	}
	return s.returns.File(id), nil
}

func (s *server) constructed(user, id string) ([]byte, error) {
	if s.paper {
		return s.returns.File(id), nil // want "reaches .*File without .*acts"
	}
	if !s.acts(user, id) {
		return nil, forbidden(id)
	}
	return s.returns.File(id), nil
}

func (s *server) typed(user, id string) ([]byte, error) {
	if s.paper {
		return s.returns.File(id), nil // want "reaches .*File without .*acts"
	}
	if !s.acts(user, id) {
		return nil, &apierr.Error{Status: 403, Msg: "not your client"}
	}
	return s.returns.File(id), nil
}

func (s *server) typedElsewhere(user, id string) ([]byte, error) {
	if s.paper {
		return s.returns.File(id), nil // want "reaches .*File without .*acts"
	}
	if !s.acts(user, id) {
		return nil, apierr.Forbidden("not your client")
	}
	return s.returns.File(id), nil
}

// standard denies with the standard library's own sentinel.
func (s *server) standard(user, id string) ([]byte, error) {
	if s.paper {
		return s.returns.File(id), nil // want "reaches .*File without .*acts"
	}
	if !s.acts(user, id) {
		return nil, os.ErrPermission
	}
	return s.returns.File(id), nil
}

// checked is the good twin: what the first arm asks, the second asks too, and
// says it in another way.
func (s *server) checked(user, id string) ([]byte, error) {
	if s.paper {
		if !s.acts(user, id) {
			return nil, apierr.Forbidden("not your client")
		}
		return s.returns.File(id), nil
	}
	if !s.acts(user, id) {
		return nil, forbidden(id)
	}
	return s.returns.File(id), nil
}

// missing says 404 for a row that is not there: no guard, nothing to miss.
func (s *server) missing(user, id string) ([]byte, error) {
	if s.paper {
		return s.returns.File(id), nil
	}
	if _, ok := s.agents[id]; !ok {
		return nil, apierr.Missing("no such return")
	}
	return s.returns.File(id), nil
}

func serve(f func(user, id string) ([]byte, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		b, err := f(r.Header.Get("X-User"), r.PathValue("id"))
		if err != nil {
			apierr.Write(w, err)
			return
		}
		w.Write(b)
	}
}

func main() {
	s := &server{agents: map[string]string{}, returns: &returns{dir: "returns"}}
	mux := http.NewServeMux()
	mux.Handle("GET /sentinel/{id}", serve(s.sentinel))
	mux.Handle("GET /wrapped/{id}", serve(s.wrapped))
	mux.Handle("GET /constructed/{id}", serve(s.constructed))
	mux.Handle("GET /typed/{id}", serve(s.typed))
	mux.Handle("GET /elsewhere/{id}", serve(s.typedElsewhere))
	mux.Handle("GET /standard/{id}", serve(s.standard))
	mux.Handle("GET /checked/{id}", serve(s.checked))
	mux.Handle("GET /missing/{id}", serve(s.missing))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
