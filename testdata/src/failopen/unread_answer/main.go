// Command unread_answer asks for a yes or no and does not listen. Another place
// asks through a field.
package main

import (
	"database/sql"
	"net/http"
)

type session struct{ User, Token string }

// A source knows sessions.
type source interface {
	ValidateSession(s *session) bool
	AuthorizeDevice(s *session) bool
	CanShare(s *session) bool
}

type remote struct{ db *sql.DB }

func (o *remote) ValidateSession(s *session) bool {
	var n int
	return o.db.QueryRow("SELECT count(*) FROM tokens WHERE token = ?", s.Token).Scan(&n) == nil && n > 0
}

// AuthorizeDevice notes the device, whatever it answers.
func (o *remote) AuthorizeDevice(s *session) bool {
	_, err := o.db.Exec("INSERT INTO devices (token) VALUES (?)", s.Token)
	return err == nil
}

func (o *remote) CanShare(s *session) bool { return s.User != "guest" }

type gate struct {
	valid  func(*session) bool
	device func(*session) bool
}

func (g *gate) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s := &session{r.Header.Get("X-User"), r.Header.Get("X-Token")}
		if !g.valid(s) || !g.device(s) {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type server struct {
	db  *sql.DB
	src source
}

// The session is validated, and kept whatever comes out.
func (s *server) callback(w http.ResponseWriter, r *http.Request) {
	got := &session{r.FormValue("user"), r.FormValue("token")}
	s.src.ValidateSession(got) // want `the verdict of \(unread_answer.source\).ValidateSession is not read .*DB\).Exec is reached .*; 2 other places heed it`
	s.db.Exec("INSERT INTO sessions (user, token) VALUES (?, ?)", got.User, got.Token)
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	got := &session{r.FormValue("user"), r.FormValue("token")}
	if !s.src.ValidateSession(got) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.src.AuthorizeDevice(got) // it is called for what it notes
	s.db.Exec("INSERT INTO sessions (user, token) VALUES (?, ?)", got.User, got.Token)
}

// Nobody asks for this verdict: what it is for is not known.
func (s *server) share(w http.ResponseWriter, r *http.Request) {
	s.src.CanShare(&session{User: r.FormValue("user")})
	s.db.Exec("INSERT INTO shares (user) VALUES (?)", r.FormValue("user"))
}

func main() {
	db, err := sql.Open("sqlite", "sessions.db")
	if err != nil {
		panic(err)
	}
	src := source(&remote{db})
	s := &server{db, src}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /callback", s.callback)
	mux.HandleFunc("POST /share", s.share)
	open := http.NewServeMux()
	open.HandleFunc("POST /login", s.login)
	g := &gate{valid: src.ValidateSession, device: src.AuthorizeDevice}
	open.Handle("/", g.wrap(mux))
	http.ListenAndServe(":8080", open)
}
