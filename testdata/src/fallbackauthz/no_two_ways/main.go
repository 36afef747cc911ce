// A ledger service whose branches have something in common below them, and are
// no two ways to one operation all the same.
package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log"
	"net/http"
)

var errForbidden = errors.New("forbidden")

// A client is what all stores run their statements with.
type client struct{ db *sql.DB }

func (c *client) run(op, id string) error { return c.exec(op, id) }

func (c *client) exec(op, id string) error {
	_, err := c.db.Exec("INSERT INTO jobs VALUES (?, ?)", op, id)
	return err
}

type entries struct{ c *client }

func (e *entries) post(id string) error   { return e.write(id) }
func (e *entries) write(id string) error  { return e.commit(id) }
func (e *entries) commit(id string) error { return e.c.run("post", id) }

type reports struct{ c *client }

func (r *reports) build(id string) error { return r.lay(id) }
func (r *reports) lay(id string) error   { return r.seal(id) }
func (r *reports) seal(id string) error  { return r.c.run("build", id) }

type users struct{ c *client }

func (u *users) greet(id string) error { return u.c.run("greet", id) }
func (u *users) leave(id string) error { return u.c.run("leave", id) }

// An account is one of a person or of a company.
type account struct{ kind int }

func (a *account) IsCompany() bool { return a.kind == 1 }

// A limiter counts requests.
type limiter struct{ left int }

func (l *limiter) take() bool { l.left--; return l.left > 0 }

// allow takes one from the limiter.
func allow(ctx context.Context, op string, l *limiter) error {
	if !l.take() {
		return fmt.Errorf("%s: too many requests", op)
	}
	return nil
}

// A fault is an error with a code.
type fault struct{ Code string }

func (f *fault) Error() string { return f.Code }

type server struct {
	c        *client
	entries  *entries
	reports  *reports
	users    *users
	limiter  *limiter
	clerks   map[string]bool
	accounts map[string]*account
	quick    bool
}

func (s *server) mayPost(user string) bool { return s.clerks[user] }

func (s *server) checked(w http.ResponseWriter, r *http.Request) bool {
	if !s.mayPost(r.Header.Get("X-User")) {
		http.Error(w, "clerks only", http.StatusForbidden)
		return false
	}
	return true
}

// far: all that posting and building have in common is the client that
// everything runs with.
func (s *server) far(w http.ResponseWriter, r *http.Request) {
	if s.quick {
		s.reports.build(r.PathValue("id"))
		return
	}
	if !s.mayPost(r.Header.Get("X-User")) {
		http.Error(w, "clerks only", http.StatusForbidden)
		return
	}
	s.entries.post(r.PathValue("id"))
}

// near is the bad twin: both post.
func (s *server) near(w http.ResponseWriter, r *http.Request) {
	if s.quick {
		s.entries.commit(r.PathValue("id")) // want "reaches .* without .*mayPost"
		return
	}
	if !s.mayPost(r.Header.Get("X-User")) {
		http.Error(w, "clerks only", http.StatusForbidden)
		return
	}
	s.entries.post(r.PathValue("id"))
}

// act does several things, one of them with a check.
func (s *server) act(user, op, id string) error {
	if op == "" {
		return s.entries.commit(id) // want "reaches .* without .*mayPost"
	}
	if !s.mayPost(user) {
		return errForbidden
	}
	return s.entries.post(id)
}

// twins calls one function on both arms: what that does on its different ways
// is not this fork's.
func (s *server) twins(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("lang") == "" {
		s.answer(w, s.act(r.Header.Get("X-User"), "en", r.PathValue("id")))
		return
	}
	s.answer(w, s.act(r.Header.Get("X-User"), r.FormValue("lang"), r.PathValue("id")))
}

func (s *server) answer(w http.ResponseWriter, err error) {
	if errors.Is(err, errForbidden) {
		http.Error(w, err.Error(), http.StatusForbidden)
	} else if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

// cases has as many operations as cases, one of which needs a permission.
func (s *server) cases(w http.ResponseWriter, r *http.Request) {
	switch r.FormValue("action") {
	case "touch":
		s.entries.commit(r.PathValue("id"))
	case "post":
		if !s.mayPost(r.Header.Get("X-User")) {
			http.Error(w, "clerks only", http.StatusForbidden)
			return
		}
		s.entries.commit(r.PathValue("id"))
	case "view":
		s.users.greet(r.PathValue("id"))
	}
}

// company denies; it teaches what IsCompany is.
func (s *server) company(w http.ResponseWriter, r *http.Request) {
	if !s.accounts[r.PathValue("id")].IsCompany() {
		http.Error(w, "companies only", http.StatusForbidden)
		return
	}
	s.entries.commit(r.PathValue("id"))
}

// kinds asks what the account is, and goes on either way.
func (s *server) kinds(w http.ResponseWriter, r *http.Request) {
	a := s.accounts[r.PathValue("id")]
	if a.IsCompany() {
		s.entries.commit("company " + r.PathValue("id"))
		return
	}
	s.entries.commit(r.PathValue("id"))
}

// limited runs a statement within the limits, or without them.
func (s *server) limited(w http.ResponseWriter, r *http.Request) {
	if s.quick {
		s.entries.commit(r.PathValue("id"))
		return
	}
	if err := allow(r.Context(), "post", s.limiter); err != nil {
		http.Error(w, err.Error(), http.StatusTooManyRequests)
		return
	}
	s.entries.commit(r.PathValue("id"))
}

// remember keeps what went wrong.
func (s *server) remember(id string, err error) { s.c.exec("fault "+err.Error(), id) }

func (s *server) find(id string) error {
	if s.accounts[id] == nil {
		return &fault{"no account"}
	}
	return nil
}

// reported keeps the error in the same database.
func (s *server) reported(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if err := s.find(id); err != nil {
		s.remember(id, err)
		http.Redirect(w, r, "/", http.StatusSeeOther)
		return
	}
	if !s.checked(w, r) {
		return
	}
	s.c.exec("post", id)
}

// code asks what failed, not who asked.
func (s *server) code(w http.ResponseWriter, r *http.Request) {
	if s.quick {
		s.entries.commit(r.PathValue("id"))
		return
	}
	f := &fault{r.FormValue("id")}
	errors.As(s.find(r.PathValue("id")), &f)
	if f.Code == "access denied" {
		http.Error(w, f.Code, http.StatusForbidden)
		return
	}
	s.entries.commit(r.PathValue("id"))
}

func main() {
	db, _ := sql.Open("sqlite", "ledger.db")
	c := &client{db: db}
	s := &server{c: c, entries: &entries{c}, reports: &reports{c}, users: &users{c}, limiter: &limiter{9}, clerks: map[string]bool{}, accounts: map[string]*account{}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /far/{id}", s.far)
	mux.HandleFunc("POST /near/{id}", s.near)
	mux.HandleFunc("POST /twins/{id}", s.twins)
	mux.HandleFunc("POST /cases/{id}", s.cases)
	mux.HandleFunc("POST /company/{id}", s.company)
	mux.HandleFunc("POST /kinds/{id}", s.kinds)
	mux.HandleFunc("POST /limited/{id}", s.limited)
	mux.HandleFunc("POST /reported/{id}", s.reported)
	mux.HandleFunc("POST /code/{id}", s.code)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
