// A land registry whose handlers are wrapped for logs, traces and compression:
// such a wrapper neither hides the middleware around it nor is one.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	"github.com/NYTimes/gziphandler"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/gorilla/handlers"
	"github.com/rs/cors"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
)

type deeds struct{ db *sql.DB }

func (x *deeds) Extract(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM deeds WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	registrars map[string]bool
	deeds      *deeds
	moving     bool
}

func (s *server) isRegistrar(r *http.Request) bool { return s.registrars[r.Header.Get("X-User")] }

func (s *server) open(w http.ResponseWriter, r *http.Request) {
	if s.moving {
		w.Write(s.deeds.Extract(r.PathValue("id"))) // want "reaches .*Extract without .*isRegistrar"
		return
	}
	if !s.isRegistrar(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.deeds.Extract(r.PathValue("id")))
}

func (s *server) closed(w http.ResponseWriter, r *http.Request) {
	if s.moving {
		w.Write(s.deeds.Extract(r.PathValue("id")))
		return
	}
	if !s.isRegistrar(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.deeds.Extract(r.PathValue("id")))
}

func (s *server) stripped(w http.ResponseWriter, r *http.Request) {
	if s.moving {
		w.Write(s.deeds.Extract(r.PathValue("id")))
		return
	}
	if !s.isRegistrar(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.deeds.Extract(r.PathValue("id")))
}

func (s *server) uncached(w http.ResponseWriter, r *http.Request) {
	if s.moving {
		w.Write(s.deeds.Extract(r.PathValue("id")))
		return
	}
	if !s.isRegistrar(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.deeds.Extract(r.PathValue("id")))
}

func (s *server) traced(w http.ResponseWriter, r *http.Request) {
	if s.moving {
		w.Write(s.deeds.Extract(r.PathValue("id")))
		return
	}
	if !s.isRegistrar(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.deeds.Extract(r.PathValue("id")))
}

func (s *server) shared(w http.ResponseWriter, r *http.Request) {
	if s.moving {
		w.Write(s.deeds.Extract(r.PathValue("id"))) // want "reaches .*Extract without .*isRegistrar"
		return
	}
	if !s.isRegistrar(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.deeds.Extract(r.PathValue("id")))
}

func (s *server) only(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.isRegistrar(r) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	db, _ := sql.Open("sqlite", "deeds.db")
	s := &server{registrars: map[string]bool{}, deeds: &deeds{db: db}}
	open := http.NewServeMux()
	open.HandleFunc("GET /open/{id}", s.open)
	open.Handle("GET /traced/{id}", s.only(otelhttp.NewHandler(gziphandler.GzipHandler(http.HandlerFunc(s.traced)), "traced")))
	open.Handle("GET /uncached/{id}", s.only(middleware.NoCache(http.HandlerFunc(s.uncached))))
	open.Handle("GET /shared/{id}", cors.Default().Handler(http.HandlerFunc(s.shared)))
	go http.ListenAndServe(":8080", handlers.LoggingHandler(os.Stdout, open))

	closed := http.NewServeMux()
	closed.HandleFunc("GET /closed/{id}", s.closed)
	go http.ListenAndServe(":8081", s.only(handlers.CombinedLoggingHandler(os.Stdout, handlers.CompressHandler(closed))))

	below := http.NewServeMux()
	below.HandleFunc("GET /{id}", s.stripped)
	above := http.NewServeMux()
	above.Handle("/stripped/", s.only(http.StripPrefix("/stripped", below)))
	log.Fatal(http.ListenAndServe(":8082", above))
}
