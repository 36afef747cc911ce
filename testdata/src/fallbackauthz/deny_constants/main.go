// A parcel service that says no in many ways: every call with a constant 401
// or 403 is a denial, whatever it is called.
package main

import (
	"database/sql"
	"encoding/json"
	"log"
	"net/http"
)

type problem struct {
	Status int    `json:"status"`
	Detail string `json:"detail"`
}

// writeError is the house's own way to answer.
func writeError(w http.ResponseWriter, r *http.Request, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(problem{status, detail})
	log.Print(status, " ", detail)
}

// A reply is written by its owner after the handler has returned.
type reply struct{ w http.ResponseWriter }

func (r reply) abort(code int)     { r.w.WriteHeader(code) }
func (r reply) forbidden()         { r.abort(http.StatusForbidden) }
func refuse(w http.ResponseWriter) { writeError(w, nil, 401, "sign in first") }

type parcels struct{ db *sql.DB }

func (p *parcels) Track(id string) []byte {
	var b []byte
	p.db.QueryRow("SELECT body FROM parcels WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	senders map[string]string
	parcels *parcels
	legacy  bool
}

func (s *server) sent(r *http.Request) bool {
	return s.senders[r.PathValue("id")] == r.Header.Get("X-User")
}

func (s *server) withError(w http.ResponseWriter, r *http.Request) {
	if s.legacy {
		w.Write(s.parcels.Track(r.PathValue("id"))) // want "reaches .*Track without .*sent"
		return
	}
	if !s.sent(r) {
		http.Error(w, http.StatusText(http.StatusForbidden), http.StatusForbidden)
		return
	}
	w.Write(s.parcels.Track(r.PathValue("id")))
}

func (s *server) withHeader(w http.ResponseWriter, r *http.Request) {
	if s.legacy {
		w.Write(s.parcels.Track(r.PathValue("id"))) // want "reaches .*Track without .*sent"
		return
	}
	if !s.sent(r) {
		w.WriteHeader(401)
		return
	}
	w.Write(s.parcels.Track(r.PathValue("id")))
}

func (s *server) withOwn(w http.ResponseWriter, r *http.Request) {
	if s.legacy {
		w.Write(s.parcels.Track(r.PathValue("id"))) // want "reaches .*Track without .*sent"
		return
	}
	if !s.sent(r) {
		writeError(w, r, 403, "not your parcel")
		return
	}
	w.Write(s.parcels.Track(r.PathValue("id")))
}

func (s *server) withMethod(w http.ResponseWriter, r *http.Request) {
	if s.legacy {
		w.Write(s.parcels.Track(r.PathValue("id"))) // want "reaches .*Track without .*sent"
		return
	}
	if !s.sent(r) {
		reply{w}.abort(http.StatusForbidden)
		return
	}
	w.Write(s.parcels.Track(r.PathValue("id")))
}

// withHelper denies in a helper that holds the constant.
func (s *server) withHelper(w http.ResponseWriter, r *http.Request) {
	if s.legacy {
		w.Write(s.parcels.Track(r.PathValue("id"))) // want "reaches .*Track without .*sent"
		return
	}
	if !s.sent(r) {
		reply{w}.forbidden()
		return
	}
	w.Write(s.parcels.Track(r.PathValue("id")))
}

// withFunc denies in a function that holds the constant.
func (s *server) withFunc(w http.ResponseWriter, r *http.Request) {
	if s.legacy {
		w.Write(s.parcels.Track(r.PathValue("id"))) // want "reaches .*Track without .*sent"
		return
	}
	if !s.sent(r) {
		refuse(w)
		return
	}
	w.Write(s.parcels.Track(r.PathValue("id")))
}

// checked is the good twin of all of them.
func (s *server) checked(w http.ResponseWriter, r *http.Request) {
	if s.legacy {
		if !s.sent(r) {
			reply{w}.forbidden()
			return
		}
		w.Write(s.parcels.Track(r.PathValue("id")))
		return
	}
	if !s.sent(r) {
		refuse(w)
		return
	}
	w.Write(s.parcels.Track(r.PathValue("id")))
}

// broken denies with 500, which is no denial: there is no guard to miss.
func (s *server) broken(w http.ResponseWriter, r *http.Request) {
	if s.legacy {
		w.Write(s.parcels.Track(r.PathValue("id")))
		return
	}
	if len(s.senders) == 0 {
		writeError(w, r, 500, "no senders loaded")
		return
	}
	w.Write(s.parcels.Track(r.PathValue("id")))
}

func main() {
	db, _ := sql.Open("sqlite", "parcels.db")
	s := &server{senders: map[string]string{}, parcels: &parcels{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /error/{id}", s.withError)
	mux.HandleFunc("GET /header/{id}", s.withHeader)
	mux.HandleFunc("GET /own/{id}", s.withOwn)
	mux.HandleFunc("GET /method/{id}", s.withMethod)
	mux.HandleFunc("GET /helper/{id}", s.withHelper)
	mux.HandleFunc("GET /func/{id}", s.withFunc)
	mux.HandleFunc("GET /checked/{id}", s.checked)
	mux.HandleFunc("GET /broken/{id}", s.broken)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
