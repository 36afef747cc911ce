// A census service that renders the same checked rows in the format that is
// asked for: the arms differ in how, not in what. One arm reads more.
package main

import (
	"database/sql"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

type row struct{ Name, Street string }

type census struct{ db *sql.DB }

func (c *census) Rows(town string) []row {
	found, err := c.db.Query("SELECT name, street FROM census WHERE town = ?", town)
	if err != nil {
		return nil
	}
	defer found.Close()
	var rows []row
	for found.Next() {
		var r row
		found.Scan(&r.Name, &r.Street)
		rows = append(rows, r)
	}
	return rows
}

type server struct {
	clerks map[string]string
	census *census
}

func (s *server) clerkOf(r *http.Request) bool {
	return s.clerks[r.PathValue("town")] == r.Header.Get("X-User")
}

func asCSV(w http.ResponseWriter, rows []row) {
	c := csv.NewWriter(w)
	for _, r := range rows {
		c.Write([]string{r.Name, r.Street})
	}
	c.Flush()
}

func asText(w http.ResponseWriter, rows []row) {
	for _, r := range rows {
		fmt.Fprintln(w, r.Name, r.Street)
	}
}

func (s *server) town(w http.ResponseWriter, r *http.Request) {
	if !s.clerkOf(r) {
		http.Error(w, "clerks only", http.StatusForbidden)
		return
	}
	rows := s.census.Rows(r.PathValue("town"))
	switch r.Header.Get("Accept") {
	case "text/csv":
		asCSV(w, rows)
	case "text/plain":
		asText(w, rows)
	default:
		json.NewEncoder(w).Encode(rows)
	}
}

// townReply renders the denial in the same formats.
func (s *server) townReply(w http.ResponseWriter, r *http.Request) {
	if !s.clerkOf(r) {
		if r.Header.Get("Accept") == "application/json" {
			w.WriteHeader(http.StatusForbidden)
			json.NewEncoder(w).Encode(map[string]string{"error": "clerks only"})
		} else {
			http.Error(w, "clerks only", http.StatusForbidden)
		}
		return
	}
	asText(w, s.census.Rows(r.PathValue("town")))
}

// townMore reads the rows anew for one format, before the check.
func (s *server) townMore(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Accept") == "text/csv" {
		asCSV(w, s.census.Rows(r.PathValue("town"))) // want "reaches .*Rows without .*clerkOf"
		return
	}
	if !s.clerkOf(r) {
		http.Error(w, "clerks only", http.StatusForbidden)
		return
	}
	json.NewEncoder(w).Encode(s.census.Rows(r.PathValue("town")))
}

func main() {
	db, _ := sql.Open("sqlite", "census.db")
	s := &server{clerks: map[string]string{}, census: &census{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /towns/{town}", s.town)
	mux.HandleFunc("GET /reply/{town}", s.townReply)
	mux.HandleFunc("GET /more/{town}", s.townMore)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
