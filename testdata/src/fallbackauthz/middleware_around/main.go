// A court calendar on net/http: middleware stands around a whole mux, as a
// function, as a type with a field, and as a list of functions.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type calendar struct{ dir string }

func (c *calendar) Sealed(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(c.dir, id))
	return b
}

type server struct {
	clerks   map[string]bool
	calendar *calendar
	holiday  bool
}

func (s *server) clerk(r *http.Request) bool { return s.clerks[r.Header.Get("X-User")] }

func (s *server) clerksOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.clerk(r) {
			http.Error(w, "clerks only", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// A gate is clerksOnly as a type.
type gate struct {
	server *server
	inner  http.Handler
}

func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !g.server.clerk(r) {
		http.Error(w, "clerks only", http.StatusForbidden)
		return
	}
	g.inner.ServeHTTP(w, r)
}

func (s *server) gated(next http.Handler) http.Handler { return &gate{server: s, inner: next} }

func (s *server) open(w http.ResponseWriter, r *http.Request) {
	if s.holiday {
		w.Write(s.calendar.Sealed(r.PathValue("id"))) // want "reaches .*Sealed without .*clerk"
		return
	}
	if !s.clerk(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.calendar.Sealed(r.PathValue("id")))
}

func (s *server) wrapped(w http.ResponseWriter, r *http.Request) {
	if s.holiday {
		w.Write(s.calendar.Sealed(r.PathValue("id")))
		return
	}
	if !s.clerk(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.calendar.Sealed(r.PathValue("id")))
}

func (s *server) typed(w http.ResponseWriter, r *http.Request) {
	if s.holiday {
		w.Write(s.calendar.Sealed(r.PathValue("id")))
		return
	}
	if !s.clerk(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.calendar.Sealed(r.PathValue("id")))
}

// both is served by a mux that is wrapped, and on a second port bare.
func (s *server) both(w http.ResponseWriter, r *http.Request) {
	if s.holiday {
		w.Write(s.calendar.Sealed(r.PathValue("id"))) // want "reaches .*Sealed without .*clerk"
		return
	}
	if !s.clerk(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.calendar.Sealed(r.PathValue("id")))
}

// below is served by a mux below another, which asks before it passes on.
func (s *server) below(w http.ResponseWriter, r *http.Request) {
	if s.holiday {
		w.Write(s.calendar.Sealed(r.PathValue("id")))
		return
	}
	if !s.clerk(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.calendar.Sealed(r.PathValue("id")))
}

func (s *server) mux() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{id}", s.wrapped)
	return mux
}

func main() {
	s := &server{clerks: map[string]bool{}, calendar: &calendar{dir: "calendar"}}
	open := http.NewServeMux()
	open.HandleFunc("GET /{id}", s.open)
	go http.ListenAndServe(":8080", open)

	go http.ListenAndServe(":8081", s.clerksOnly(s.mux()))

	typed := http.NewServeMux()
	typed.Handle("GET /{id}", s.gated(http.HandlerFunc(s.typed)))
	go http.ListenAndServe(":8082", typed)

	both := http.NewServeMux()
	both.HandleFunc("GET /{id}", s.both)
	go http.ListenAndServe(":8083", s.clerksOnly(both))
	go http.ListenAndServe("localhost:8084", both)

	inner := http.NewServeMux()
	inner.HandleFunc("GET /{id}", s.below)
	outer := http.NewServeMux()
	outer.HandleFunc("/sealed/", func(w http.ResponseWriter, r *http.Request) {
		if !s.clerk(r) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		inner.ServeHTTP(w, r)
	})
	log.Fatal(http.ListenAndServe(":8085", outer))
}
