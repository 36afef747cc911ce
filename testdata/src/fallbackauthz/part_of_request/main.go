// Command part_of_request looks at several headers, one of which is a key.
package main

import (
	"database/sql"
	"net/http"
	"strconv"
)

type events struct{ db *sql.DB }

func (e *events) from(id int) { e.db.Exec("UPDATE readers SET seen = ?", id) }

// follow begins where the client says, or at the beginning.
func (e *events) follow(w http.ResponseWriter, r *http.Request) {
	first := 0
	if last := r.Header.Get("Last-Event-ID"); last != "" {
		n, err := strconv.Atoi(last)
		if err != nil {
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
		first = n + 1
	}
	w.Header().Set("Cache-Control", "no-cache")
	if f, ok := w.(http.Flusher); ok {
		f.Flush()
	} else {
		http.Error(w, "no streams", http.StatusInternalServerError)
		return
	}
	e.from(first)
}

// replay takes the key of whoever has one, and goes on without.
func (e *events) replay(w http.ResponseWriter, r *http.Request) {
	if key := r.Header.Get("X-Key"); key != "" {
		if !e.known(key) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Header().Set("Cache-Control", "no-cache")
		e.from(1)
		return
	}
	e.from(0) // want `reaches \(\*part_of_request.events\).from without \(\*part_of_request.events\).known`
}

func (e *events) known(key string) bool {
	var n int
	e.db.QueryRow("SELECT count(*) FROM keys WHERE key = ?", key).Scan(&n)
	return n > 0
}

// write asks for the key itself.
func (e *events) write(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Key") == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	e.from(0)
}

func main() {
	e := &events{}
	http.HandleFunc("GET /events", e.follow)
	http.HandleFunc("POST /events", e.write)
	http.HandleFunc("GET /replay", e.replay)
	http.ListenAndServe("127.0.0.1:8080", nil)
}
