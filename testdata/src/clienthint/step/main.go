// Command step is a login in two steps: the client comes back with what proves
// that the one before was made.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"database/sql"
	"errors"
	"net/http"
	"strings"
)

var errDenied = errors.New("permission denied")

type server struct {
	db  *sql.DB
	key []byte
}

func (s *server) prove(answer, value string) error {
	mac := hmac.New(sha256.New, s.key)
	mac.Write([]byte(answer))
	if !hmac.Equal(mac.Sum(nil), []byte(value)) {
		return errDenied
	}
	return nil
}

// device begins with the device, and goes on with the consent: each is proven.
func (s *server) device(w http.ResponseWriter, r *http.Request) {
	consent := strings.TrimSpace(r.URL.Query().Get("consent"))
	if consent == "" {
		if err := s.prove("device", r.URL.Query().Get("device")); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
			return
		}
	}
	s.db.Exec("UPDATE devices SET seen = 1 WHERE id = ?", r.PathValue("id"))
	if consent != "" {
		if err := s.agreed(consent); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
		}
	}
}

func (s *server) agreed(consent string) error { return s.prove("consent", consent) }

// skip looks at no consent.
func (s *server) skip(w http.ResponseWriter, r *http.Request) {
	if consent := strings.TrimSpace(r.URL.Query().Get("consent")); consent == "" { // want `the client chooses by Get "consent": .* reaches .*Exec without .*prove`
		if err := s.prove("device", r.URL.Query().Get("device")); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
			return
		}
	}
	s.db.Exec("UPDATE devices SET seen = 1 WHERE id = ?", r.PathValue("id"))
}

func main() {
	db, err := sql.Open("sqlite", "devices.db")
	if err != nil {
		panic(err)
	}
	s := &server{db: db}
	http.HandleFunc("POST /devices/{id}", s.device)
	http.HandleFunc("POST /devices/{id}/skip", s.skip)
	http.ListenAndServe(":8080", nil)
}
