// A run book service: a run of a book needs the book's permission, and a run
// without a book needs none; a weaker check further down covers both. The arm
// with the check loads the book that the run is started with.
package main

import (
	"database/sql"
	"errors"
	"fmt"
	"log"
	"net/http"
)

var errNoPermissions = errors.New("no permissions")

type run struct{ Book, Team, Channel string }

type book struct{ ID, Steps string }

type books struct{ db *sql.DB }

func (s *books) Load(id string) *book {
	b := &book{ID: id}
	s.db.QueryRow("SELECT steps FROM books WHERE id = ?", id).Scan(&b.Steps)
	return b
}

type runs struct{ db *sql.DB }

func (s *runs) Start(r run, b *book) {
	s.db.Exec("INSERT INTO runs (book, team) VALUES (?, ?)", r.Book, r.Team)
	if b != nil {
		s.db.Exec("UPDATE runs SET steps = ? WHERE team = ?", b.Steps, r.Team)
	}
}

type permissions struct{ grants map[string]string }

func (p *permissions) RunCreate(user, book string) error {
	if p.grants[user] != book {
		return fmt.Errorf("book %s: %w", book, errNoPermissions)
	}
	return nil
}

func (p *permissions) TeamMember(user, team string) error {
	if p.grants[team] != user {
		return fmt.Errorf("team %s: %w", team, errNoPermissions)
	}
	return nil
}

func (p *permissions) ChannelPost(user, channel string) error {
	if p.grants[channel] != user {
		return fmt.Errorf("channel %s: %w", channel, errNoPermissions)
	}
	return nil
}

type server struct {
	permissions *permissions
	books       *books
	runs        *runs
}

func (s *server) create(user string, n run) error {
	var b *book
	if n.Book != "" { // want "reaches .*Start without .*RunCreate"
		if err := s.permissions.RunCreate(user, n.Book); err != nil {
			return err
		}
		b = s.books.Load(n.Book)
	}
	if err := s.permissions.ChannelPost(user, n.Channel); err != nil {
		return err
	}
	s.runs.Start(n, b)
	return nil
}

// createStrict does not start a run without a book.
func (s *server) createStrict(user string, n run) error {
	if n.Book == "" {
		return errors.New("book is missing")
	}
	if err := s.permissions.RunCreate(user, n.Book); err != nil {
		return err
	}
	if err := s.permissions.ChannelPost(user, n.Channel); err != nil {
		return err
	}
	s.runs.Start(n, s.books.Load(n.Book))
	return nil
}

func serve(f func(user string, n run) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := f(r.Header.Get("X-User"), run{r.FormValue("book"), r.FormValue("team"), r.FormValue("channel")})
		switch {
		case errors.Is(err, errNoPermissions):
			http.Error(w, err.Error(), http.StatusForbidden)
		case err != nil:
			http.Error(w, err.Error(), http.StatusBadRequest)
		}
	}
}

func main() {
	db, _ := sql.Open("sqlite", "runs.db")
	s := &server{permissions: &permissions{}, books: &books{db: db}, runs: &runs{db: db}}
	mux := http.NewServeMux()
	mux.Handle("POST /runs", serve(s.create))
	mux.Handle("POST /strict", serve(s.createStrict))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
