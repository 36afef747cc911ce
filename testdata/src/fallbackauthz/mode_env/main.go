// A lift service whose degraded mode is a setting of the environment, asked
// for as being there or not.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"
)

type lifts struct{ db *sql.DB }

func (l *lifts) Stop(id string) { l.db.Exec("UPDATE lifts SET running = 0 WHERE id = ?", id) }

type server struct {
	wardens map[string]bool
	lifts   *lifts
}

func (s *server) warden(r *http.Request) bool { return s.wardens[r.Header.Get("X-User")] }

func (s *server) stop(w http.ResponseWriter, r *http.Request) {
	if os.Getenv("DEGRADED") == "" {
		if !s.warden(r) {
			http.Error(w, "wardens only", http.StatusForbidden)
			return
		}
		s.lifts.Stop(r.PathValue("id"))
		return
	}
	s.lifts.Stop(r.PathValue("id")) // want "when Getenv DEGRADED is set"
}

func (s *server) stopChecked(w http.ResponseWriter, r *http.Request) {
	if !s.warden(r) {
		http.Error(w, "wardens only", http.StatusForbidden)
		return
	}
	if os.Getenv("DEGRADED") == "" {
		log.Print("stopping ", r.PathValue("id"))
	}
	s.lifts.Stop(r.PathValue("id"))
}

func main() {
	db, _ := sql.Open("sqlite", "lifts.db")
	s := &server{wardens: map[string]bool{}, lifts: &lifts{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /stop/{id}", s.stop)
	mux.HandleFunc("POST /stop-checked/{id}", s.stopChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
