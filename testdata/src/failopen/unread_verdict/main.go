// Command unread_verdict asks and does not listen.
package main

import (
	"database/sql"
	"errors"
	"net/http"
)

var errForbidden = errors.New("forbidden")

type policy struct{ db *sql.DB }

// Check returns nil if user may do action.
func (p *policy) Check(user, action string) error {
	var n int
	if err := p.db.QueryRow("SELECT count(*) FROM grants WHERE user = ? AND action = ?", user, action).Scan(&n); err != nil {
		return err
	}
	if n == 0 {
		return errForbidden
	}
	return nil
}

type server struct {
	db     *sql.DB
	policy *policy
}

func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	_ = s.policy.Check(r.Header.Get("X-User"), "doc:rename") // want `the verdict of \(\*unread_verdict.policy\).Check\("doc:rename"\) is not read .*; 7 other places heed it`
	s.db.Exec("UPDATE docs SET name = ? WHERE id = ?", r.FormValue("name"), r.PathValue("id"))
}

// Another error takes the place of the verdict.
func (s *server) move(w http.ResponseWriter, r *http.Request) {
	err := s.policy.Check(r.Header.Get("X-User"), "doc:move") // want `the verdict of .*Check\("doc:move"\) is not read`
	_, err = s.db.Exec("UPDATE docs SET folder = ? WHERE id = ?", r.FormValue("folder"), r.PathValue("id"))
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

func (s *server) create(w http.ResponseWriter, r *http.Request) {
	if err := s.policy.Check(r.Header.Get("X-User"), "doc:create"); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("INSERT INTO docs (name) VALUES (?)", r.FormValue("name"))
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	err := s.policy.Check(r.Header.Get("X-User"), "doc:remove")
	if errors.Is(err, errForbidden) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	s.db.Exec("DELETE FROM docs WHERE id = ?", r.PathValue("id"))
}

// put is handed both verdicts and reads one.
func (s *server) put(id, mode string, modeErr, holdErr error) error { // want `the verdict of .*Check\("doc:hold"\) is handed to \(\*unread_verdict.server\).put, which does not read it`
	if mode != "" && modeErr != nil {
		return modeErr
	}
	_, err := s.db.Exec("UPDATE docs SET mode = ?, hold = 1 WHERE id = ?", mode, id)
	return err
}

func (s *server) hold(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	modeErr := s.policy.Check(user, "doc:mode")
	holdErr := s.policy.Check(user, "doc:hold")
	if err := s.put(r.PathValue("id"), r.FormValue("mode"), modeErr, holdErr); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
	}
}

// release reads both.
func (s *server) release(id, mode string, modeErr, holdErr error) error {
	if holdErr != nil {
		return holdErr
	}
	if mode != "" && modeErr != nil {
		return modeErr
	}
	_, err := s.db.Exec("UPDATE docs SET mode = ?, hold = 0 WHERE id = ?", mode, id)
	return err
}

func (s *server) unhold(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	if err := s.release(r.PathValue("id"), r.FormValue("mode"), s.policy.Check(user, "doc:mode"), nil); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
	}
}

// share is handed a verdict that it has no use for: its only caller has asked
// for the permission before.
func (s *server) share(id string, adminErr error) error {
	_, err := s.db.Exec("UPDATE docs SET shared = 1 WHERE id = ?", id)
	return err
}

func (s *server) publish(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	if err := s.policy.Check(user, "doc:publish"); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if err := s.share(r.PathValue("id"), s.policy.Check(user, "doc:admin")); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

// A code says how a request ended.
type code int

const (
	granted code = iota
	refused
)

func (p *policy) has(user, action string) bool {
	var n int
	return p.db.QueryRow("SELECT count(*) FROM grants WHERE user = ? AND action = ?", user, action).Scan(&n) == nil && n > 0
}

func (p *policy) isPutAllowed(r *http.Request, action string) code {
	if !p.canDo(r.Header.Get("X-User"), action) {
		return refused
	}
	return granted
}

func (p *policy) canDo(user, action string) bool { return p.has(user, action) }

// lock is handed two codes and reads one.
func (s *server) lock(id, mode string, modeCode, lockCode code) code { // want `the verdict of .*isPutAllowed\("doc:lock"\) is handed to \(\*unread_verdict.server\).lock, which does not read it`
	if mode != "" && modeCode != granted {
		return modeCode
	}
	s.db.Exec("UPDATE docs SET mode = ?, locked = 1 WHERE id = ?", mode, id)
	return granted
}

// unlock reads both.
func (s *server) unlock(id, mode string, modeCode, lockCode code) code {
	if lockCode != granted {
		return lockCode
	}
	if mode != "" && modeCode != granted {
		return modeCode
	}
	s.db.Exec("UPDATE docs SET mode = ?, locked = 0 WHERE id = ?", mode, id)
	return granted
}

// accessLevel is named for a check and asks none: it says who the user is.
func (p *policy) accessLevel(user string) code {
	if user == "" {
		return refused
	}
	return granted
}

// show does not read what is no verdict.
func (s *server) show(id string, level code) code {
	s.db.Exec("UPDATE docs SET seen = seen + 1 WHERE id = ?", id)
	return granted
}

func (s *server) locks(w http.ResponseWriter, r *http.Request) {
	modeCode := s.policy.isPutAllowed(r, "doc:mode")
	lockCode := s.policy.isPutAllowed(r, "doc:lock")
	var got code
	if r.Method == http.MethodDelete {
		got = s.unlock(r.PathValue("id"), r.FormValue("mode"), modeCode, lockCode)
	} else {
		got = s.lock(r.PathValue("id"), r.FormValue("mode"), modeCode, lockCode)
	}
	answer(w, got)
	answer(w, s.show(r.PathValue("id"), s.policy.accessLevel(r.Header.Get("X-User"))))
}

var statuses = map[code]int{granted: http.StatusOK, refused: http.StatusForbidden}

func answer(w http.ResponseWriter, c code) { w.WriteHeader(statuses[c]) }

func main() {
	db, err := sql.Open("sqlite", "docs.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, &policy{db}}
	http.HandleFunc("POST /docs/{id}/name", s.rename)
	http.HandleFunc("POST /docs/{id}/publish", s.publish)
	http.HandleFunc("POST /docs/{id}/folder", s.move)
	http.HandleFunc("POST /docs", s.create)
	http.HandleFunc("DELETE /docs/{id}", s.remove)
	http.HandleFunc("POST /docs/{id}/hold", s.hold)
	http.HandleFunc("DELETE /docs/{id}/hold", s.unhold)
	http.HandleFunc("/docs/{id}/lock", s.locks)
	http.ListenAndServe(":8080", nil)
}
