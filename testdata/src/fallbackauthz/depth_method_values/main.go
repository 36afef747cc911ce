// A stock service that takes its ways as method values, as a method expression
// and as arguments.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

type stock struct{ db *sql.DB }

func (s *stock) Set(article string) {
	s.db.Exec("UPDATE stock SET n = n + 1 WHERE article = ?", article)
}

type server struct {
	keepers map[string]bool
	stock   *stock
	offline bool
}

func (s *server) keeper(r *http.Request) bool { return s.keepers[r.Header.Get("X-User")] }

func (s *server) online(w http.ResponseWriter, r *http.Request) {
	if !s.keeper(r) {
		http.Error(w, "keepers only", http.StatusForbidden)
		return
	}
	s.stock.Set(r.PathValue("article"))
}

func (s *server) queued(w http.ResponseWriter, r *http.Request) {
	s.stock.Set(r.PathValue("article"))
	w.WriteHeader(http.StatusAccepted)
}

func (s *server) queuedChecked(w http.ResponseWriter, r *http.Request) {
	if !s.keeper(r) {
		http.Error(w, "keepers only", http.StatusForbidden)
		return
	}
	s.stock.Set(r.PathValue("article"))
}

// valueBound calls the value in each arm.
func (s *server) valueBound(w http.ResponseWriter, r *http.Request) {
	set := s.stock.Set
	if s.offline {
		set(r.PathValue("article")) // want "reaches .*Set without .*keeper"
		return
	}
	if !s.keeper(r) {
		http.Error(w, "keepers only", http.StatusForbidden)
		return
	}
	set(r.PathValue("article"))
}

// expression calls a method expression.
func (s *server) expression(w http.ResponseWriter, r *http.Request) {
	if s.offline {
		(*server).queued(s, w, r) // want "reaches .*Set without .*keeper"
		return
	}
	(*server).online(s, w, r)
}

// do calls what it is given.
func do(w http.ResponseWriter, r *http.Request, f http.HandlerFunc) { f(w, r) }

func (s *server) argument(w http.ResponseWriter, r *http.Request) {
	if s.offline {
		do(w, r, s.queued) // want "reaches .*Set without .*keeper"
		return
	}
	do(w, r, s.online)
}

func (s *server) argumentChecked(w http.ResponseWriter, r *http.Request) {
	if s.offline {
		do(w, r, s.queuedChecked)
		return
	}
	do(w, r, s.online)
}

func main() {
	db, _ := sql.Open("sqlite", "stock.db")
	s := &server{keepers: map[string]bool{}, stock: &stock{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /bound/{article}", s.valueBound)
	mux.HandleFunc("PUT /expression/{article}", s.expression)
	mux.HandleFunc("PUT /argument/{article}", s.argument)
	mux.HandleFunc("PUT /argument-checked/{article}", s.argumentChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
