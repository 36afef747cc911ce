// A register whose records are written far below the fork, behind an
// interface that main wires, and in closures.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"fallbackaudit/depth/audit"
	"fallbackaudit/depth/store"
)

type server struct {
	table *store.Table
	full  bool
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	if s.full {
		s.table.Vacuum(r.PathValue("id")) // want "reaches .*drop without .*[rR]ecord"
		return
	}
	s.table.Remove(r.PathValue("id"))
}

func (s *server) removeRecorded(w http.ResponseWriter, r *http.Request) {
	if s.full {
		s.table.VacuumRecorded(r.PathValue("id"))
		return
	}
	s.table.Remove(r.PathValue("id"))
}

func (s *server) removeInTx(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.full {
		s.table.InTx(func(t *store.Table) { t.Vacuum(id) }) // want "reaches .*drop without .*[rR]ecord"
		return
	}
	s.table.InTx(func(t *store.Table) { t.Remove(id) })
}

func (s *server) removeInTxRecorded(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.full {
		s.table.InTx(func(t *store.Table) {
			t.Vacuum(id)
			t.Trail.Record("vacuumed " + id)
		})
		return
	}
	s.table.InTx(func(t *store.Table) { t.Remove(id) })
}

func main() {
	db, _ := sql.Open("sqlite", "register.db")
	s := &server{table: &store.Table{DB: db, Trail: &audit.Log{Prefix: "register "}}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /rows/{id}", s.remove)
	mux.HandleFunc("DELETE /recorded/{id}", s.removeRecorded)
	mux.HandleFunc("DELETE /tx/{id}", s.removeInTx)
	mux.HandleFunc("DELETE /tx-recorded/{id}", s.removeInTxRecorded)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
