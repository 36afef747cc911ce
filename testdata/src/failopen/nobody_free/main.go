// Command nobody_free lets go where nobody calls.
package main

import (
	"context"
	"database/sql"
	"errors"
	"net/http"
)

var errForbidden = errors.New("forbidden")

type user struct{ name string }

type userKey struct{}

// currentUser is who calls; nil where nobody does.
func currentUser(ctx context.Context) *user {
	u, _ := ctx.Value(userKey{}).(*user)
	return u
}

type server struct{ db *sql.DB }

func (s *server) granted(u *user, action string) error {
	var n int
	if s.db.QueryRow("SELECT count(*) FROM grants WHERE user = ? AND action = ?", u.name, action).Scan(&n) != nil || n == 0 {
		return errForbidden
	}
	return nil
}

func (s *server) mayRead(ctx context.Context) error {
	u := currentUser(ctx)
	if u == nil {
		return errForbidden
	}
	return s.granted(u, "read")
}

func (s *server) mayWrite(ctx context.Context) error {
	u := currentUser(ctx)
	if u == nil {
		return errForbidden
	}
	return s.granted(u, "write")
}

// The two above refuse.
func (s *server) mayRemove(ctx context.Context) error {
	u := currentUser(ctx)
	if u == nil { // want `nobody is let go unchecked .*mayRemove lets the request go on`
		return nil
	}
	return s.granted(u, "remove")
}

func (s *server) handle(check func(context.Context) error, statement string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := check(r.Context()); err != nil {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		s.db.Exec(statement)
	}
}

type job struct{ owner *user }

// ownerOf is nil for what the service does itself.
func ownerOf(j *job) *user { return j.owner }

// No twin refuses.
func (s *server) mayRun(j *job) error {
	u := ownerOf(j)
	if u == nil {
		return nil
	}
	return s.granted(u, "run")
}

func (s *server) run(w http.ResponseWriter, r *http.Request) {
	if err := s.mayRun(&job{}); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("UPDATE jobs SET n = n + 1")
}

func main() {
	db, err := sql.Open("sqlite", "books.db")
	if err != nil {
		panic(err)
	}
	s := &server{db}
	http.HandleFunc("GET /books", s.handle(s.mayRead, "UPDATE books SET seen = seen + 1"))
	http.HandleFunc("PUT /books", s.handle(s.mayWrite, "UPDATE books SET n = n + 1"))
	http.HandleFunc("DELETE /books", s.handle(s.mayRemove, "DELETE FROM books"))
	http.HandleFunc("POST /jobs", s.run)
	http.ListenAndServe(":8080", nil)
}
