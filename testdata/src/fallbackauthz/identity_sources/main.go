// A tide service that knows its callers by everything that HTTP and gRPC
// have: a header, a cookie, a certificate, metadata, a session, a context.
package main

import (
	"context"
	"crypto/hmac"
	"crypto/subtle"
	"database/sql"
	"errors"
	"log"
	"net/http"
)

type tides struct{ db *sql.DB }

func (t *tides) Correct(id string) { t.db.Exec("UPDATE tides SET height = 0 WHERE id = ?", id) }

type principal struct{ Name string }

type principalKey struct{}

type server struct {
	secret   []byte
	sessions map[string]string
	owners   map[string]string
	names    map[string]bool
	tides    *tides
	storm    bool
}

func principalOf(ctx context.Context) *principal {
	p, _ := ctx.Value(principalKey{}).(*principal)
	return p
}

func (s *server) byContext(w http.ResponseWriter, r *http.Request) {
	if s.storm {
		s.tides.Correct(r.PathValue("id")) // want "reaches .*Correct without .*(principalOf|Value)"
		return
	}
	p := principalOf(r.Context())
	if p == nil {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	s.tides.Correct(r.PathValue("id"))
}

// lookup gives nobody back for strangers, and no error.
func (s *server) lookup(r *http.Request) (*principal, error) {
	name, ok := s.sessions[r.Header.Get("X-Session")]
	if !ok {
		return nil, nil
	}
	if name == "?" {
		return nil, errors.New("broken session")
	}
	return &principal{name}, nil
}

func (s *server) byNobody(w http.ResponseWriter, r *http.Request) {
	if s.storm {
		s.tides.Correct(r.PathValue("id")) // want "reaches .*Correct without .*lookup"
		return
	}
	p, err := s.lookup(r)
	if err != nil {
		http.Error(w, "broken", http.StatusInternalServerError)
		return
	}
	if p == nil {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	s.tides.Correct(r.PathValue("id"))
}

// name is "" for strangers.
func (s *server) name(r *http.Request) string { return s.sessions[r.Header.Get("X-Session")] }

func (s *server) byName(w http.ResponseWriter, r *http.Request) {
	if s.storm {
		s.tides.Correct(r.PathValue("id")) // want "reaches .*Correct without .*name"
		return
	}
	if s.name(r) == "" {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	s.tides.Correct(r.PathValue("id"))
}

func (s *server) byCookie(w http.ResponseWriter, r *http.Request) {
	if s.storm {
		s.tides.Correct(r.PathValue("id")) // want "reaches .*Correct without .*Cookie"
		return
	}
	c, err := r.Cookie("session")
	if err != nil || c.Value == "" {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	s.tides.Correct(r.PathValue("id"))
}

func (s *server) byCertificate(w http.ResponseWriter, r *http.Request) {
	if s.storm {
		s.tides.Correct(r.PathValue("id")) // want "reaches .*Correct without .*names"
		return
	}
	if r.TLS == nil || len(r.TLS.PeerCertificates) == 0 {
		http.Error(w, "no certificate", http.StatusUnauthorized)
		return
	}
	if !s.names[r.TLS.PeerCertificates[0].Subject.CommonName] {
		http.Error(w, "unknown", http.StatusForbidden)
		return
	}
	s.tides.Correct(r.PathValue("id"))
}

func (s *server) byCompare(w http.ResponseWriter, r *http.Request) {
	if s.storm {
		s.tides.Correct(r.PathValue("id")) // want "reaches .*Correct without .*ConstantTimeCompare"
		return
	}
	if subtle.ConstantTimeCompare([]byte(r.Header.Get("Authorization")), s.secret) != 1 {
		http.Error(w, "wrong key", http.StatusUnauthorized)
		return
	}
	s.tides.Correct(r.PathValue("id"))
}

func (s *server) byMAC(w http.ResponseWriter, r *http.Request) {
	if s.storm {
		s.tides.Correct(r.PathValue("id")) // want "reaches .*Correct without .*Equal"
		return
	}
	if !hmac.Equal([]byte(r.Header.Get("X-Signature")), s.secret) {
		http.Error(w, "wrong signature", http.StatusForbidden)
		return
	}
	s.tides.Correct(r.PathValue("id"))
}

func (s *server) byBasic(w http.ResponseWriter, r *http.Request) {
	if s.storm {
		s.tides.Correct(r.PathValue("id")) // want "reaches .*Correct without .*(BasicAuth|sessions)"
		return
	}
	user, pass, ok := r.BasicAuth()
	if !ok || s.sessions[user] != pass {
		w.Header().Set("WWW-Authenticate", "Basic")
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	s.tides.Correct(r.PathValue("id"))
}

func (s *server) byHeader(w http.ResponseWriter, r *http.Request) {
	if s.storm {
		s.tides.Correct(r.PathValue("id")) // want "reaches .*Correct without .*Get"
		return
	}
	if r.Header.Get("Authorization") != "Bearer "+string(s.secret) {
		http.Error(w, "wrong key", http.StatusUnauthorized)
		return
	}
	s.tides.Correct(r.PathValue("id"))
}

// checked is the good twin: a comparison in a helper, on both arms.
func (s *server) checked(w http.ResponseWriter, r *http.Request) {
	if s.storm {
		if !s.keyed(r) {
			http.Error(w, "wrong key", http.StatusUnauthorized)
			return
		}
		s.tides.Correct(r.PathValue("id"))
		return
	}
	if subtle.ConstantTimeCompare([]byte(r.Header.Get("Authorization")), s.secret) != 1 {
		http.Error(w, "wrong key", http.StatusUnauthorized)
		return
	}
	s.tides.Correct(r.PathValue("id"))
}

func (s *server) keyed(r *http.Request) bool {
	return subtle.ConstantTimeCompare([]byte(r.Header.Get("Authorization")), s.secret) == 1
}

// nobodyChecked is the good twin of the principal that may be nil.
func (s *server) nobodyChecked(w http.ResponseWriter, r *http.Request) {
	p, err := s.lookup(r)
	if err != nil || p == nil {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	if s.storm {
		s.tides.Correct(r.PathValue("id"))
		return
	}
	s.tides.Correct(r.PathValue("id"))
}

func main() {
	db, _ := sql.Open("sqlite", "tides.db")
	s := &server{tides: &tides{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /context/{id}", s.byContext)
	mux.HandleFunc("POST /nobody/{id}", s.byNobody)
	mux.HandleFunc("POST /name/{id}", s.byName)
	mux.HandleFunc("POST /cookie/{id}", s.byCookie)
	mux.HandleFunc("POST /certificate/{id}", s.byCertificate)
	mux.HandleFunc("POST /compare/{id}", s.byCompare)
	mux.HandleFunc("POST /mac/{id}", s.byMAC)
	mux.HandleFunc("POST /basic/{id}", s.byBasic)
	mux.HandleFunc("POST /header/{id}", s.byHeader)
	mux.HandleFunc("POST /checked/{id}", s.checked)
	mux.HandleFunc("POST /nobody-checked/{id}", s.nobodyChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
