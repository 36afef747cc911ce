// Command waived has checks that end in allow on what the request says.
package main

import (
	"database/sql"
	"errors"
	"net/http"
)

var (
	errForbidden = errors.New("forbidden")
	errInvalid   = errors.New("a namespace is needed")
)

type attributes struct{ Namespace, Verb string }

type policy struct {
	db       *sql.DB
	multi    bool
	disabled bool
}

func (p *policy) IsEmpty(namespace string) bool { return p.multi && namespace == "" }

// IsAuthorized returns nil if user may do what a says.
func (p *policy) IsAuthorized(user string, a *attributes) error {
	var n int
	if err := p.db.QueryRow("SELECT count(*) FROM grants WHERE user = ? AND verb = ? AND namespace = ?", user, a.Verb, a.Namespace).Scan(&n); err != nil {
		return err
	}
	if n == 0 {
		return errForbidden
	}
	return nil
}

func (p *policy) canAccessRun(user string, a *attributes) error {
	if p.IsEmpty(a.Namespace) {
		return errInvalid
	}
	return p.IsAuthorized(user, a)
}

func (p *policy) canAccessJob(user string, a *attributes) error {
	if p.IsEmpty(a.Namespace) {
		return errInvalid
	}
	return p.IsAuthorized(user, a)
}

// What has no namespace is everybody's.
func (p *policy) canAccessPipeline(user string, a *attributes) error {
	if p.IsEmpty(a.Namespace) { // want `a request is let go unchecked when p.IsEmpty holds .*canAccessPipeline lets the request go on .*; 2 other places heed it`
		return nil
	}
	return p.IsAuthorized(user, a)
}

// A setting may switch the check off.
func (p *policy) canAccessModel(user string, a *attributes) error {
	if p.disabled {
		return nil
	}
	return p.IsAuthorized(user, a)
}

// Nobody else refuses what has no verb.
func (p *policy) canAccessNote(user string, a *attributes) error {
	if a.Verb == "" {
		return nil
	}
	return p.IsAuthorized(user, a)
}

// verify accepts who sends no signature.
func (p *policy) verify(r *http.Request) error {
	if r.Header.Get("X-Signature") == "" { // want `a request without Get "X-Signature" is let go unchecked`
		return nil
	}
	return p.IsAuthorized(r.Header.Get("X-Signature"), &attributes{Verb: "sign"})
}

func (p *policy) verifyAll(r *http.Request) error {
	if r.Header.Get("X-Signature") == "" {
		return errForbidden
	}
	return p.IsAuthorized(r.Header.Get("X-Signature"), &attributes{Verb: "sign"})
}

type server struct {
	db     *sql.DB
	policy *policy
}

func (s *server) change(table, verb string, check func(string, *attributes) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := check(r.Header.Get("X-User"), &attributes{r.FormValue("namespace"), verb}); err != nil {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		s.db.Exec("UPDATE "+table+" SET name = ? WHERE id = ?", r.FormValue("name"), r.PathValue("id"))
	}
}

func (s *server) signed(w http.ResponseWriter, r *http.Request) {
	if err := s.policy.verify(r); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.db.Exec("UPDATE hooks SET seen = 1")
}

func (s *server) signedAll(w http.ResponseWriter, r *http.Request) {
	if err := s.policy.verifyAll(r); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.db.Exec("UPDATE hooks SET seen = 1")
}

func main() {
	db, err := sql.Open("sqlite", "runs.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, &policy{db: db, multi: true}}
	http.HandleFunc("POST /runs/{id}", s.change("runs", "update", s.policy.canAccessRun))
	http.HandleFunc("POST /jobs/{id}", s.change("jobs", "update", s.policy.canAccessJob))
	http.HandleFunc("POST /pipelines/{id}", s.change("pipelines", "update", s.policy.canAccessPipeline))
	http.HandleFunc("POST /models/{id}", s.change("models", "update", s.policy.canAccessModel))
	http.HandleFunc("POST /notes/{id}", s.change("notes", "update", s.policy.canAccessNote))
	http.HandleFunc("POST /hooks", s.signed)
	http.HandleFunc("POST /hooks/all", s.signedAll)
	http.ListenAndServe(":8080", nil)
}
