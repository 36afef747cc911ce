// A user service whose arms differ in the audit record: else, implicit else,
// default, timeout, mode, failed assertion.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

type auditLog struct{ lines []string }

func (a *auditLog) Record(actor, action, user string) {
	a.lines = append(a.lines, actor+" "+action+" "+user)
}

type users struct{ dir string }

func (u *users) Disable(user string) { os.Remove(filepath.Join(u.dir, user)) }

type server struct {
	audit     *auditLog
	users     *users
	directory bool
	degraded  bool
	ready     chan struct{}
}

func (s *server) elseArm(w http.ResponseWriter, r *http.Request) {
	user := r.PathValue("user")
	if s.directory {
		s.users.Disable(user)
		s.audit.Record(r.Header.Get("X-User"), "disable", user)
	} else {
		s.users.Disable(user) // want "reaches .*Disable without .*Record"
	}
}

func (s *server) elseArmRecorded(w http.ResponseWriter, r *http.Request) {
	user := r.PathValue("user")
	if s.directory {
		s.users.Disable("directory/" + user)
	} else {
		s.users.Disable(user)
	}
	s.audit.Record(r.Header.Get("X-User"), "disable", user)
}

func (s *server) mode(w http.ResponseWriter, r *http.Request) {
	user := r.PathValue("user")
	if s.degraded {
		s.users.Disable(user) // want "reaches .*Disable without .*Record"
		return
	}
	s.users.Disable(user)
	s.audit.Record(r.Header.Get("X-User"), "disable", user)
}

func (s *server) defaultArm(w http.ResponseWriter, r *http.Request) {
	user := r.PathValue("user")
	switch r.URL.Query().Get("v") {
	case "2":
		s.audit.Record(r.Header.Get("X-User"), "disable", user)
		s.users.Disable(user)
	case "1":
		s.users.Disable(user)
		s.audit.Record(r.Header.Get("X-User"), "disable v1", user)
	default:
		s.users.Disable(user) // want "reaches .*Disable without .*Record"
	}
}

func (s *server) timeout(w http.ResponseWriter, r *http.Request) {
	user := r.PathValue("user")
	select {
	case <-s.ready:
		s.users.Disable(user)
		s.audit.Record(r.Header.Get("X-User"), "disable", user)
	case <-time.After(time.Second):
		s.users.Disable(user) // want "reaches .*Disable without .*Record"
	}
}

func (s *server) assertion(w http.ResponseWriter, r *http.Request) {
	user := r.PathValue("user")
	f, ok := w.(http.Flusher)
	if !ok {
		s.users.Disable(user) // want "reaches .*Disable without .*Record"
		return
	}
	s.users.Disable(user)
	f.Flush()
	s.audit.Record(r.Header.Get("X-User"), "disable", user)
}

func (s *server) assertionRecorded(w http.ResponseWriter, r *http.Request) {
	user := r.PathValue("user")
	s.audit.Record(r.Header.Get("X-User"), "disable", user)
	f, ok := w.(http.Flusher)
	if !ok {
		s.users.Disable(user)
		return
	}
	s.users.Disable(user)
	f.Flush()
}

func main() {
	s := &server{audit: &auditLog{}, users: &users{dir: "users"}, ready: make(chan struct{})}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /else/{user}", s.elseArm)
	mux.HandleFunc("POST /else-recorded/{user}", s.elseArmRecorded)
	mux.HandleFunc("POST /mode/{user}", s.mode)
	mux.HandleFunc("POST /default/{user}", s.defaultArm)
	mux.HandleFunc("POST /timeout/{user}", s.timeout)
	mux.HandleFunc("POST /assertion/{user}", s.assertion)
	mux.HandleFunc("POST /assertion-recorded/{user}", s.assertionRecorded)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
