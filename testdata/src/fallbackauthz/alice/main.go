// A dosage service whose middleware is chained with alice.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/justinas/alice"
)

type doses struct{ db *sql.DB }

func (x *doses) Chart(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM charts WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	nurses map[string]bool
	doses  *doses
	drill  bool
}

func (s *server) isNurse(r *http.Request) bool { return s.nurses[r.Header.Get("X-User")] }

func (s *server) open(w http.ResponseWriter, r *http.Request) {
	if s.drill {
		w.Write(s.doses.Chart(r.PathValue("id"))) // want "reaches .*Chart without .*isNurse"
		return
	}
	if !s.isNurse(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.doses.Chart(r.PathValue("id")))
}

func (s *server) closed(w http.ResponseWriter, r *http.Request) {
	if s.drill {
		w.Write(s.doses.Chart(r.PathValue("id")))
		return
	}
	if !s.isNurse(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.doses.Chart(r.PathValue("id")))
}

func (s *server) appended(w http.ResponseWriter, r *http.Request) {
	if s.drill {
		w.Write(s.doses.Chart(r.PathValue("id")))
		return
	}
	if !s.isNurse(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.doses.Chart(r.PathValue("id")))
}

func (s *server) logged(w http.ResponseWriter, r *http.Request) {
	if s.drill {
		w.Write(s.doses.Chart(r.PathValue("id"))) // want "reaches .*Chart without .*isNurse"
		return
	}
	if !s.isNurse(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.doses.Chart(r.PathValue("id")))
}

func (s *server) whole(w http.ResponseWriter, r *http.Request) {
	if s.drill {
		w.Write(s.doses.Chart(r.PathValue("id")))
		return
	}
	if !s.isNurse(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.doses.Chart(r.PathValue("id")))
}

func (s *server) only(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.isNurse(r) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func timed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Print(r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

func main() {
	db, _ := sql.Open("sqlite", "doses.db")
	s := &server{nurses: map[string]bool{}, doses: &doses{db: db}}
	base := alice.New(timed)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /open/{id}", s.open)
	mux.Handle("GET /closed/{id}", alice.New(timed, s.only).ThenFunc(s.closed))
	mux.Handle("GET /appended/{id}", base.Append(s.only).Then(http.HandlerFunc(s.appended)))
	mux.Handle("GET /logged/{id}", base.ThenFunc(s.logged))
	go http.ListenAndServe(":8080", mux)

	whole := http.NewServeMux()
	whole.HandleFunc("GET /whole/{id}", s.whole)
	log.Fatal(http.ListenAndServe(":8081", alice.New(s.only).Then(whole)))
}
