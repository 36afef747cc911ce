// Command narrower_switch carries out an operation for which no permission is
// asked.
package main

import (
	"database/sql"
	"net/http"
)

type policy struct{ db *sql.DB }

// Can reports whether user may do action.
func (p *policy) Can(user, action string) bool {
	var n int
	err := p.db.QueryRow("SELECT count(*) FROM grants WHERE user = ? AND action = ?", user, action).Scan(&n)
	return err == nil && n > 0
}

type server struct {
	db     *sql.DB
	policy *policy
}

func (s *server) batch(w http.ResponseWriter, r *http.Request) {
	user, op := r.Header.Get("X-User"), r.FormValue("op")
	switch op {
	case "update":
		if !s.policy.Can(user, "doc:update") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	case "delete":
		if !s.policy.Can(user, "doc:delete") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	switch op {
	case "update":
		s.db.Exec("UPDATE docs SET name = ?", r.FormValue("name"))
	case "delete":
		s.db.Exec("DELETE FROM docs")
	case "purge": // want `the switch that asks for permissions knows no case "purge"`
		s.db.Exec("DELETE FROM archive")
	}
}

// The default refuses.
func (s *server) batchAll(w http.ResponseWriter, r *http.Request) {
	user, op := r.Header.Get("X-User"), r.FormValue("op")
	switch op {
	case "update":
		if !s.policy.Can(user, "doc:update") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	case "delete":
		if !s.policy.Can(user, "doc:delete") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	default:
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	switch op {
	case "update":
		s.db.Exec("UPDATE docs SET name = ?", r.FormValue("name"))
	case "delete":
		s.db.Exec("DELETE FROM docs")
	case "purge":
		s.db.Exec("DELETE FROM archive")
	}
}

func main() {
	db, err := sql.Open("sqlite", "docs.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, &policy{db}}
	http.HandleFunc("POST /a", s.batch)
	http.HandleFunc("POST /b", s.batchAll)
	http.ListenAndServe(":8080", nil)
}
