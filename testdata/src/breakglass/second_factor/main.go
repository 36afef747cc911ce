// Command second_factor logs in who has reset the password.
package main

import (
	"crypto/subtle"
	"database/sql"
	"net/http"
)

type user struct {
	id        string
	hash      string
	twoFactor string
}

type server struct{ db *sql.DB }

func (s *server) find(name string) (*user, error) {
	u := &user{}
	err := s.db.QueryRow("SELECT id, hash, two_factor FROM users WHERE name = ?", name).Scan(&u.id, &u.hash, &u.twoFactor)
	return u, err
}

func (s *server) saveSession(w http.ResponseWriter, u *user) error {
	_, err := s.db.Exec("INSERT INTO sessions (user) VALUES (?)", u.id)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: u.id})
	return err
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	u, err := s.find(r.FormValue("name"))
	if err != nil || subtle.ConstantTimeCompare([]byte(u.hash), []byte(r.FormValue("hash"))) != 1 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if u.twoFactor != "" {
		http.Redirect(w, r, "/login/second", http.StatusSeeOther)
		return
	}
	s.saveSession(w, u)
}

func (s *server) resetPassword(w http.ResponseWriter, r *http.Request) {
	u, err := s.find(r.FormValue("name"))
	if err != nil || !s.redeem(u, r.FormValue("token")) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.db.Exec("UPDATE users SET hash = ? WHERE id = ?", r.FormValue("hash"), u.id)
	s.saveSession(w, u) // want "recovery path .*resetPassword logs in by .*saveSession without the second factor, which .*login asks for at main.go:36"
}

// The second factor is asked for here as well.
func (s *server) recoverAccount(w http.ResponseWriter, r *http.Request) {
	u, err := s.find(r.FormValue("name"))
	if err != nil || !s.redeem(u, r.FormValue("token")) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.db.Exec("UPDATE users SET hash = ? WHERE id = ?", r.FormValue("hash"), u.id)
	if u.twoFactor != "" {
		http.Redirect(w, r, "/login/second", http.StatusSeeOther)
		return
	}
	s.saveSession(w, u)
}

// Nobody is logged in.
func (s *server) forceReset(w http.ResponseWriter, r *http.Request) {
	u, err := s.find(r.FormValue("name"))
	if err != nil || !s.redeem(u, r.FormValue("token")) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.db.Exec("UPDATE users SET hash = ? WHERE id = ?", r.FormValue("hash"), u.id)
}

func (s *server) redeem(u *user, token string) bool {
	res, err := s.db.Exec("DELETE FROM reset_tokens WHERE user = ? AND token = ?", u.id, token)
	if err != nil {
		return false
	}
	n, _ := res.RowsAffected()
	return n == 1
}

func main() {
	db, err := sql.Open("sqlite", "users.db")
	if err != nil {
		panic(err)
	}
	s := &server{db}
	http.HandleFunc("POST /login", s.login)
	http.HandleFunc("POST /reset", s.resetPassword)
	http.HandleFunc("POST /recover", s.recoverAccount)
	http.HandleFunc("POST /force", s.forceReset)
	http.ListenAndServe(":8080", nil)
}
