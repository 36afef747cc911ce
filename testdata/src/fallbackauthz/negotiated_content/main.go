// A payments service: what the client says it can read decides which way is
// taken.
package main

import (
	"database/sql"
	"encoding/json"
	"log"
	"net/http"
	"strings"
)

type payment struct {
	Payer  string
	Amount int
}

type ledger struct{ db *sql.DB }

func (l *ledger) All(account string) []payment {
	rows, err := l.db.Query("SELECT payer, amount FROM payments WHERE account = ?", account)
	if err != nil {
		return nil
	}
	defer rows.Close()
	var ps []payment
	for rows.Next() {
		var p payment
		rows.Scan(&p.Payer, &p.Amount)
		ps = append(ps, p)
	}
	return ps
}

type server struct {
	auditors map[string]bool
	ledger   *ledger
}

func (s *server) allowed(r *http.Request) bool { return s.auditors[r.Header.Get("X-User")] }

func writeCSV(w http.ResponseWriter, ps []payment) {
	for _, p := range ps {
		w.Write([]byte(p.Payer + "\n"))
	}
}

func (s *server) list(w http.ResponseWriter, r *http.Request) {
	account := r.PathValue("account")
	if strings.Contains(r.Header.Get("Accept"), "text/csv") {
		writeCSV(w, s.ledger.All(account)) // want "reaches .*All without .*allowed"
		return
	}
	if !s.allowed(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	json.NewEncoder(w).Encode(s.ledger.All(account))
}

func (s *server) listCapability(w http.ResponseWriter, r *http.Request) {
	account := r.PathValue("account")
	switch r.Header.Get("X-Client-Capabilities") {
	case "paging":
		if !s.allowed(r) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		json.NewEncoder(w).Encode(s.ledger.All(account))
	default:
		json.NewEncoder(w).Encode(s.ledger.All(account)) // want "reaches .*All without .*allowed"
	}
}

// listFormats renders what it has checked and read once in the format that
// the client asks for.
func (s *server) listFormats(w http.ResponseWriter, r *http.Request) {
	if !s.allowed(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	ps := s.ledger.All(r.PathValue("account"))
	if strings.Contains(r.Header.Get("Accept"), "text/csv") {
		writeCSV(w, ps)
		return
	}
	json.NewEncoder(w).Encode(ps)
}

// listEach checks in both.
func (s *server) listEach(w http.ResponseWriter, r *http.Request) {
	account := r.PathValue("account")
	if r.URL.Query().Get("format") == "csv" {
		if !s.allowed(r) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		writeCSV(w, s.ledger.All(account))
		return
	}
	if !s.allowed(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	json.NewEncoder(w).Encode(s.ledger.All(account))
}

func main() {
	db, _ := sql.Open("sqlite", "payments.db")
	s := &server{auditors: map[string]bool{}, ledger: &ledger{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /payments/{account}", s.list)
	mux.HandleFunc("GET /capability/{account}", s.listCapability)
	mux.HandleFunc("GET /formats/{account}", s.listFormats)
	mux.HandleFunc("GET /each/{account}", s.listEach)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
