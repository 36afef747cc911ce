// A thesaurus service whose first arm tests all kinds of things that are no
// permission: settings, a licence, a feature, input, a row. Only the last
// handler lacks a guard.
package main

import (
	"errors"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"
)

var errInvalid = errors.New("invalid word")

type words struct{ dir string }

func (t *words) Lookup(word string) string {
	b, _ := os.ReadFile(filepath.Join(t.dir, word))
	return string(b)
}

func (t *words) Exists(word string) bool {
	_, err := os.Stat(filepath.Join(t.dir, word))
	return err == nil
}

type licence struct{ until time.Time }

func (l licence) Valid() bool { return time.Now().Before(l.until) }

type server struct {
	enabled  bool
	licence  licence
	features map[string]bool
	members  map[string]bool
	words    *words
	compact  bool
}

func (s *server) featureEnabled(name string) bool { return s.features[name] }

func (s *server) member(r *http.Request) bool { return s.members[r.Header.Get("X-User")] }

func validate(word string) error {
	if strings.ContainsAny(word, "<>") {
		return errInvalid
	}
	return nil
}

func (s *server) setting(w http.ResponseWriter, r *http.Request) {
	if s.compact {
		w.Write([]byte(s.words.Lookup(r.PathValue("word"))))
		return
	}
	if !s.enabled {
		http.Error(w, "lookups are switched off", http.StatusNotImplemented)
		return
	}
	w.Write([]byte(s.words.Lookup(r.PathValue("word"))))
}

func (s *server) licensed(w http.ResponseWriter, r *http.Request) {
	if s.compact {
		w.Write([]byte(s.words.Lookup(r.PathValue("word"))))
		return
	}
	if !s.licence.Valid() {
		http.Error(w, "the licence has run out", http.StatusPaymentRequired)
		return
	}
	w.Write([]byte(s.words.Lookup(r.PathValue("word"))))
}

// featured answers 403 for a feature that is switched off, for everybody.
func (s *server) featured(w http.ResponseWriter, r *http.Request) {
	if s.compact {
		w.Write([]byte(s.words.Lookup(r.PathValue("word"))))
		return
	}
	if !s.featureEnabled("thesaurus") {
		http.Error(w, "feature is disabled", http.StatusForbidden)
		return
	}
	w.Write([]byte(s.words.Lookup(r.PathValue("word"))))
}

func (s *server) validated(w http.ResponseWriter, r *http.Request) {
	if s.compact {
		w.Write([]byte(s.words.Lookup(r.PathValue("word"))))
		return
	}
	if err := validate(r.PathValue("word")); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Write([]byte(s.words.Lookup(r.PathValue("word"))))
}

func (s *server) existing(w http.ResponseWriter, r *http.Request) {
	if s.compact {
		w.Write([]byte(s.words.Lookup(r.PathValue("word"))))
		return
	}
	if !s.words.Exists(r.PathValue("word")) {
		http.Error(w, "no such word", http.StatusNotFound)
		return
	}
	w.Write([]byte(s.words.Lookup(r.PathValue("word"))))
}

// limited counts requests.
func (s *server) limited(w http.ResponseWriter, r *http.Request) {
	if s.compact {
		w.Write([]byte(s.words.Lookup(r.PathValue("word"))))
		return
	}
	if r.ContentLength > 1<<20 {
		http.Error(w, "too much", http.StatusTooManyRequests)
		return
	}
	w.Write([]byte(s.words.Lookup(r.PathValue("word"))))
}

// membersOnly lacks what is a permission.
func (s *server) membersOnly(w http.ResponseWriter, r *http.Request) {
	if s.compact {
		w.Write([]byte(s.words.Lookup(r.PathValue("word")))) // want "reaches .*Lookup without .*member"
		return
	}
	if !s.member(r) {
		http.Error(w, "members only", http.StatusForbidden)
		return
	}
	w.Write([]byte(s.words.Lookup(r.PathValue("word"))))
}

func main() {
	s := &server{features: map[string]bool{}, members: map[string]bool{}, words: &words{dir: "words"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /setting/{word}", s.setting)
	mux.HandleFunc("GET /licensed/{word}", s.licensed)
	mux.HandleFunc("GET /featured/{word}", s.featured)
	mux.HandleFunc("GET /validated/{word}", s.validated)
	mux.HandleFunc("GET /existing/{word}", s.existing)
	mux.HandleFunc("GET /limited/{word}", s.limited)
	mux.HandleFunc("GET /members/{word}", s.membersOnly)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
