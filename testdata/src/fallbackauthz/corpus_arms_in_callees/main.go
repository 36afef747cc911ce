// A login with three ways of asking for the password: two of them ask for
// the second factor in their callees, one does not.
package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"
)

var errDenied = errors.New("permission denied")

type account struct {
	Name   string
	Second bool
}

type tokens struct{ db *sql.DB }

func (t *tokens) Issue(name string) string {
	t.db.Exec("INSERT INTO tokens (name) VALUES (?)", name)
	return name
}

type server struct {
	accounts map[string]*account
	plugin   func(string)
	mode     string
	tokens   *tokens
}

func (s *server) secondFactor(a *account, code string) error {
	if a.Second && code == "" {
		return errDenied
	}
	return nil
}

func (s *server) builtin(a *account, r *http.Request) (string, error) {
	if err := s.secondFactor(a, r.FormValue("code")); err != nil {
		return "", err
	}
	return s.tokens.Issue(a.Name), nil
}

func (s *server) viaHook(a *account, r *http.Request) (string, error) {
	if err := s.secondFactor(a, r.FormValue("code")); err != nil {
		return "", err
	}
	return s.tokens.Issue(a.Name), nil
}

func (s *server) viaPlugin(a *account, r *http.Request) (string, error) {
	s.plugin(r.FormValue("password"))
	return s.tokens.Issue(a.Name), nil
}

func (s *server) viaPluginFully(a *account, r *http.Request) (string, error) {
	s.plugin(r.FormValue("password"))
	if err := s.secondFactor(a, r.FormValue("code")); err != nil {
		return "", err
	}
	return s.tokens.Issue(a.Name), nil
}

func (s *server) login(r *http.Request) (string, error) {
	a := s.accounts[r.FormValue("name")]
	if s.mode == "plugin" {
		return s.viaPlugin(a, r) // want "reaches .*Issue without .*secondFactor"
	} else if s.mode == "hook" {
		return s.viaHook(a, r)
	}
	return s.builtin(a, r)
}

func (s *server) loginFully(r *http.Request) (string, error) {
	a := s.accounts[r.FormValue("name")]
	if s.mode == "plugin" {
		return s.viaPluginFully(a, r)
	} else if s.mode == "hook" {
		return s.viaHook(a, r)
	}
	return s.builtin(a, r)
}

func serve(f func(*http.Request) (string, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		token, err := f(r)
		if errors.Is(err, errDenied) {
			http.Error(w, err.Error(), http.StatusForbidden)
			return
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		w.Write([]byte(token))
	}
}

func main() {
	db, _ := sql.Open("sqlite", "tokens.db")
	s := &server{accounts: map[string]*account{}, plugin: func(string) {}, tokens: &tokens{db: db}}
	mux := http.NewServeMux()
	mux.Handle("POST /login", serve(s.login))
	mux.Handle("POST /fully", serve(s.loginFully))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
