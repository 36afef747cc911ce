// A payment form whose handler for requests without a token takes them
// nevertheless.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/gorilla/csrf"
)

type payments struct{ db *sql.DB }

func (x *payments) Receipt(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM receipts WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	payers   map[string]bool
	payments *payments
	sandbox  bool
}

func (s *server) pays(r *http.Request) bool { return s.payers[r.Header.Get("X-User")] }

func (s *server) get(w http.ResponseWriter, r *http.Request) {
	if !s.pays(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.payments.Receipt(r.PathValue("id")))
}

func (s *server) lax(w http.ResponseWriter, r *http.Request) {
	w.Write(s.payments.Receipt(r.PathValue("id")))
}

func (s *server) strict(w http.ResponseWriter, r *http.Request) {
	if !s.pays(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Write(s.payments.Receipt(r.PathValue("id")))
}

func main() {
	db, _ := sql.Open("sqlite", "payments.db")
	s := &server{payers: map[string]bool{}, payments: &payments{db: db}}
	lax := http.NewServeMux()
	lax.HandleFunc("GET /receipts/{id}", s.get)
	protect := csrf.Protect([]byte("32 bytes"), csrf.ErrorHandler(http.HandlerFunc(s.lax))) // want "reaches .*Receipt without .*pays"
	go http.ListenAndServe(":8080", protect(lax))

	strict := http.NewServeMux()
	strict.HandleFunc("GET /receipts/{id}", s.get)
	protect = csrf.Protect([]byte("32 bytes"), csrf.ErrorHandler(http.HandlerFunc(s.strict)))
	log.Fatal(http.ListenAndServe(":8081", protect(strict)))
}
