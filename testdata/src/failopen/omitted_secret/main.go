// Command omitted_secret tests what the client brings, if it brings it.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"database/sql"
	"errors"
	"io"
	"net/http"
)

type settings struct{ secret string }

type server struct {
	db  *sql.DB
	set settings
}

func (s *server) keep(r *http.Request) {
	s.db.Exec("INSERT INTO events (id) VALUES (?)", r.PathValue("id"))
}

// The secret is compared, and who leaves it out is let go.
func (s *server) compared(w http.ResponseWriter, r *http.Request) {
	secret := r.Header.Get("X-Hook-Token")
	if secret != "" && secret != s.set.secret { // want `a request without Get "X-Hook-Token" is let go unchecked .*keep is reached`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.keep(r)
}

// Where none is set there is nothing to compare.
func (s *server) configured(w http.ResponseWriter, r *http.Request) {
	secret := r.FormValue("secret")
	if s.set.secret != "" && secret != s.set.secret {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.keep(r)
}

func (s *server) required(w http.ResponseWriter, r *http.Request) {
	secret := r.Header.Get("X-Hook-Token")
	if secret == "" || secret != s.set.secret {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.keep(r)
}

func (s *server) constant(w http.ResponseWriter, r *http.Request) {
	if token := r.URL.Query().Get("token"); token != "" { // want `a request without Get "token" is let go unchecked`
		if subtle.ConstantTimeCompare([]byte(token), []byte(s.set.secret)) != 1 {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	s.keep(r)
}

var errSignature = errors.New("unauthorized: wrong signature")

func (s *server) verifySignature(body []byte, signature string) error {
	mac := hmac.New(sha256.New, []byte(s.set.secret))
	mac.Write(body)
	if !hmac.Equal(mac.Sum(nil), []byte(signature)) {
		return errSignature
	}
	return nil
}

// A signature that may be missing proves nothing.
func (s *server) signed(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	if sig := r.Header.Get("X-Signature-Token"); sig != "" { // want `a request without Get "X-Signature-Token" is let go unchecked`
		if err := s.verifySignature(body, sig); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
	}
	s.keep(r)
}

type user struct{ name string }

func (s *server) userByToken(token string) (*user, error) {
	u := &user{}
	err := s.db.QueryRow("SELECT name FROM users WHERE token = ?", token).Scan(&u.name)
	return u, err
}

// Guests may come in, and are told from users.
func (s *server) guests(w http.ResponseWriter, r *http.Request) {
	var u *user
	if token := r.Header.Get("X-Token"); token != "" {
		found, err := s.userByToken(token)
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		u = found
	}
	if u == nil {
		w.Write([]byte("guest"))
		return
	}
	s.keep(r)
}

// Who calls is known already.
func (s *server) known(w http.ResponseWriter, r *http.Request) {
	u, err := s.userByToken(r.Header.Get("X-Session"))
	if err != nil || u.name == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if secret := r.FormValue("secret"); secret != "" && secret != s.set.secret {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.keep(r)
}

// What is no credential need not be brought.
func (s *server) filtered(w http.ResponseWriter, r *http.Request) {
	if version := r.Header.Get("X-Version"); version != "" && version != s.set.secret {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.keep(r)
}

// Whoever brings none is refused further down.
func (s *server) later(w http.ResponseWriter, r *http.Request) {
	secret := r.Header.Get("X-Hook-Token")
	if secret != "" && secret != s.set.secret {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if len(secret) == 0 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.keep(r)
}

func main() {
	db, err := sql.Open("sqlite", "events.db")
	if err != nil {
		panic(err)
	}
	s := &server{db: db}
	http.HandleFunc("POST /compared/{id}", s.compared)
	http.HandleFunc("POST /configured/{id}", s.configured)
	http.HandleFunc("POST /required/{id}", s.required)
	http.HandleFunc("POST /constant/{id}", s.constant)
	http.HandleFunc("POST /signed/{id}", s.signed)
	http.HandleFunc("POST /guests/{id}", s.guests)
	http.HandleFunc("POST /known/{id}", s.known)
	http.HandleFunc("POST /filtered/{id}", s.filtered)
	http.HandleFunc("POST /later/{id}", s.later)
	http.ListenAndServe(":8080", nil)
}
