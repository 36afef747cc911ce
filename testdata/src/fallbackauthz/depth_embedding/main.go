// A device service built by embedding: promoted methods, one that checks, and
// the way around it.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

// base does the work and asks nobody.
type base struct{ db *sql.DB }

func (b *base) Reset(device string) { b.db.Exec("DELETE FROM base WHERE id = ?", device) }

// labelled adds nothing to Reset, which is promoted through it.
type labelled struct {
	*base
	label string
}

// guarded has a checked way beside the promoted one.
type guarded struct {
	*labelled
	technicians map[string]bool
}

func (g *guarded) technician(user string) bool { return g.technicians[user] }

func (g *guarded) ResetFor(w http.ResponseWriter, user, device string) {
	if !g.technician(user) {
		http.Error(w, "technicians only", http.StatusForbidden)
		return
	}
	g.Reset(device)
}

type server struct {
	*guarded
	field bool
}

func (s *server) reset(w http.ResponseWriter, r *http.Request) {
	if s.field {
		s.Reset(r.PathValue("device")) // want "reaches .*Reset without .*technician"
		return
	}
	s.ResetFor(w, r.Header.Get("X-User"), r.PathValue("device"))
}

func (s *server) resetChecked(w http.ResponseWriter, r *http.Request) {
	if s.field {
		w.Header().Set("X-Place", "field")
		s.guarded.ResetFor(w, r.Header.Get("X-User"), r.PathValue("device"))
		return
	}
	s.ResetFor(w, r.Header.Get("X-User"), r.PathValue("device"))
}

// resetBase names the innermost type.
func (s *server) resetBase(w http.ResponseWriter, r *http.Request) {
	if s.field {
		s.base.Reset(r.PathValue("device")) // want "reaches .*Reset without .*technician"
		return
	}
	s.ResetFor(w, r.Header.Get("X-User"), r.PathValue("device"))
}

// resetPromotedCheck calls the promoted check itself.
func (s *server) resetPromotedCheck(w http.ResponseWriter, r *http.Request) {
	if s.field {
		if !s.technician(r.Header.Get("X-User")) {
			http.Error(w, "technicians only", http.StatusForbidden)
			return
		}
		s.base.Reset(r.PathValue("device"))
		return
	}
	s.ResetFor(w, r.Header.Get("X-User"), r.PathValue("device"))
}

func main() {
	db, _ := sql.Open("sqlite", "base.db")
	s := &server{guarded: &guarded{labelled: &labelled{base: &base{db: db}}, technicians: map[string]bool{}}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /reset/{device}", s.reset)
	mux.HandleFunc("POST /checked/{device}", s.resetChecked)
	mux.HandleFunc("POST /base/{device}", s.resetBase)
	mux.HandleFunc("POST /promoted/{device}", s.resetPromotedCheck)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
