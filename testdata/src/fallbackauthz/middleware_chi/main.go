// A payroll service on chi. Its handlers all have the same unchecked arm;
// which of them is open depends on the routers they are registered on.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"
)

type payroll struct{ db *sql.DB }

func (p *payroll) Slip(id string) []byte {
	var b []byte
	p.db.QueryRow("SELECT body FROM slips WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	hr       map[string]bool
	payroll  *payroll
	migrated bool
}

func (s *server) isHR(r *http.Request) bool { return s.hr[r.Header.Get("X-User")] }

// requireHR answers 403 to everybody else.
func (s *server) requireHR(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.isHR(r) {
			http.Error(w, "HR only", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// timed decides nothing.
func timed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Print(r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

func (s *server) slip(w http.ResponseWriter, r *http.Request) {
	w.Write(s.payroll.Slip(chi.URLParam(r, "id")))
}

func (s *server) bare(w http.ResponseWriter, r *http.Request) {
	if !s.migrated {
		s.slip(w, r) // want "reaches .*Slip without .*isHR"
		return
	}
	if !s.isHR(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.slip(w, r)
}

func (s *server) inGroup(w http.ResponseWriter, r *http.Request) {
	if !s.migrated {
		s.slip(w, r)
		return
	}
	if !s.isHR(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.slip(w, r)
}

// besideGroup is registered on the router that the group was made of.
func (s *server) besideGroup(w http.ResponseWriter, r *http.Request) {
	if !s.migrated {
		s.slip(w, r) // want "reaches .*Slip without .*isHR"
		return
	}
	if !s.isHR(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.slip(w, r)
}

func (s *server) inRoute(w http.ResponseWriter, r *http.Request) {
	if !s.migrated {
		s.slip(w, r)
		return
	}
	if !s.isHR(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.slip(w, r)
}

func (s *server) withMiddleware(w http.ResponseWriter, r *http.Request) {
	if !s.migrated {
		s.slip(w, r)
		return
	}
	if !s.isHR(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.slip(w, r)
}

func (s *server) withTimed(w http.ResponseWriter, r *http.Request) {
	if !s.migrated {
		s.slip(w, r) // want "reaches .*Slip without .*isHR"
		return
	}
	if !s.isHR(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.slip(w, r)
}

func (s *server) mounted(w http.ResponseWriter, r *http.Request) {
	if !s.migrated {
		s.slip(w, r)
		return
	}
	if !s.isHR(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.slip(w, r)
}

// twice is registered behind the middleware and before it.
func (s *server) twice(w http.ResponseWriter, r *http.Request) {
	if !s.migrated {
		s.slip(w, r) // want "reaches .*Slip without .*isHR"
		return
	}
	if !s.isHR(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.slip(w, r)
}

// maybe stands behind a middleware that a setting can turn off.
func (s *server) maybe(w http.ResponseWriter, r *http.Request) {
	if !s.migrated {
		s.slip(w, r) // want "reaches .*Slip without .*isHR"
		return
	}
	if !s.isHR(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.slip(w, r)
}

// sub is mounted below the middleware of the router above.
func (s *server) sub() http.Handler {
	r := chi.NewRouter()
	r.Get("/slip/{id}", s.mounted)
	return r
}

func (s *server) routes(strict bool) http.Handler {
	r := chi.NewRouter()
	r.Use(timed)
	r.Get("/bare/{id}", s.bare)
	r.Get("/twice/{id}", s.twice)
	r.Group(func(r chi.Router) {
		r.Use(s.requireHR)
		r.Get("/group/{id}", s.inGroup)
		r.Get("/group/twice/{id}", s.twice)
		r.Mount("/sub", s.sub())
	})
	r.Get("/beside/{id}", s.besideGroup)
	r.Route("/route", func(r chi.Router) {
		r.Use(timed, s.requireHR)
		r.Get("/{id}", s.inRoute)
	})
	r.With(s.requireHR).Get("/with/{id}", s.withMiddleware)
	r.With(timed).Get("/timed/{id}", s.withTimed)
	r.Route("/maybe", func(r chi.Router) {
		if strict {
			r.Use(s.requireHR)
		}
		r.Get("/{id}", s.maybe)
	})
	return r
}

func main() {
	db, _ := sql.Open("sqlite", "payroll.db")
	s := &server{hr: map[string]bool{}, payroll: &payroll{db: db}}
	log.Fatal(http.ListenAndServe(":8080", s.routes(db != nil)))
}
