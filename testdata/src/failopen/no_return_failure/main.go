// Command no_return_failure answers with a failure that is no 403 and goes on.
package main

import (
	"database/sql"
	"errors"
	"net/http"
)

var (
	errForm  = errors.New("the form has no token")
	errEmpty = errors.New("nothing is given")
)

type user struct {
	Name     string
	Admin    bool
	Disabled bool
}

type sheet struct {
	ID    string
	Title *string
}

type server struct{ db *sql.DB }

// A page holds what answers the client, as a project's own context does.
type page struct {
	http.ResponseWriter
	r *http.Request
}

func (p *page) problem(text string) { p.Write([]byte(`{"error":"` + text + `"}`)) }

func (p *page) done(text string) { p.Write([]byte(text)) }

func (s *server) render(w http.ResponseWriter, err error) { w.Write([]byte(err.Error())) }

func (s *server) find(name string) (*user, error) {
	u := &user{Name: name}
	err := s.db.QueryRow("SELECT admin, disabled FROM users WHERE name = ?", name).Scan(&u.Admin, &u.Disabled)
	return u, err
}

func (s *server) verifyToken(r *http.Request) error {
	if r.FormValue("token") != "" {
		return nil
	}
	return errForm
}

// The form is not verified, and the password is changed.
func (s *server) password(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("new") == "" {
		s.render(w, errEmpty)
		return
	}
	if err := s.verifyToken(r); err != nil {
		s.render(w, err) // want `a failure of \(\*no_return_failure.server\).verifyToken is answered and nothing returns .*DB\).Exec is reached`
	}
	s.db.Exec("UPDATE users SET password = ? WHERE name = ?", r.FormValue("new"), r.FormValue("name"))
}

func (s *server) mail(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("mail") == "" {
		s.render(w, errEmpty)
		return
	}
	if err := s.verifyToken(r); err != nil {
		s.render(w, err)
		return
	}
	s.db.Exec("UPDATE users SET mail = ? WHERE name = ?", r.FormValue("mail"), r.FormValue("name"))
}

// The text says that it is denied; the status is 200.
func (s *server) disable(w http.ResponseWriter, r *http.Request) {
	p := &page{w, r}
	u, err := s.find(r.FormValue("me"))
	if err != nil || !u.Admin {
		p.problem("you are not authorized to do this") // want `a denial by .* is answered and nothing returns .*DB\).Exec is reached`
	}
	s.db.Exec("UPDATE users SET disabled = 1 WHERE name = ?", r.PathValue("name"))
	p.done("disabled")
}

func (s *server) enable(w http.ResponseWriter, r *http.Request) {
	p := &page{w, r}
	u, err := s.find(r.FormValue("me"))
	if err != nil || !u.Admin {
		p.problem("you are not authorized to do this")
		return
	}
	s.db.Exec("UPDATE users SET disabled = 0 WHERE name = ?", r.PathValue("name"))
	p.done("enabled")
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	p := &page{w, r}
	u, err := s.find(r.FormValue("me"))
	if err != nil {
		p.problem(err.Error())
		return
	}
	if !u.Admin {
		p.problem("you are not authorized to do this")
		return
	}
	if u.Name == r.PathValue("name") {
		p.problem("nobody removes himself")
		return
	}
	s.db.Exec("DELETE FROM users WHERE name = ?", r.PathValue("name"))
	p.done("removed")
}

// An argument is missing: no check is lost.
func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	p := &page{w, r}
	if r.FormValue("name") == "" {
		p.problem("no name was given")
	}
	s.db.Exec("UPDATE sheets SET name = ? WHERE id = ?", r.FormValue("name"), r.PathValue("id"))
}

// What fails is told to the client on the way, and a flag keeps it.
func (s *server) merge(w http.ResponseWriter, r *http.Request) {
	bad := false
	if err := s.verifyToken(r); err != nil {
		s.render(w, err)
		bad = true
	}
	if !bad {
		s.db.Exec("UPDATE users SET merged = 1 WHERE name = ?", r.FormValue("name"))
	}
}

// What comes behind asks for a field of something else.
func (s *server) title(w http.ResponseWriter, r *http.Request) {
	in := &sheet{ID: r.PathValue("id")}
	s.read(r, in)
	u, err := s.find(r.FormValue("me"))
	if err != nil {
		s.render(w, err)
		return
	}
	if !u.Admin {
		http.Error(w, "forbidden", http.StatusForbidden) // want `a denial by user.Admin is answered and nothing returns`
	}
	if in.Title != nil {
		s.db.Exec("UPDATE sheets SET title = ? WHERE id = ?", *in.Title, in.ID)
	}
}

func (s *server) read(r *http.Request, in *sheet) {
	if t := r.FormValue("title"); t != "" {
		in.Title = &t
	}
}

func main() {
	db, err := sql.Open("sqlite", "users.db")
	if err != nil {
		panic(err)
	}
	s := &server{db}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /password", s.password)
	mux.HandleFunc("POST /mail", s.mail)
	mux.HandleFunc("POST /users/{name}/disable", s.disable)
	mux.HandleFunc("POST /users/{name}/enable", s.enable)
	mux.HandleFunc("DELETE /users/{name}", s.remove)
	mux.HandleFunc("POST /sheets/{id}/name", s.rename)
	mux.HandleFunc("POST /merge", s.merge)
	mux.HandleFunc("POST /sheets/{id}/title", s.title)
	http.ListenAndServe(":8080", mux)
}
