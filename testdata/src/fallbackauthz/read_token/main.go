// Command read_token finds who calls by a session or by a password.
package main

import (
	"context"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"

	"golang.org/x/crypto/bcrypt"
)

type sessionToken [16]byte

type member struct{ Name, Hash string }

var errUnknown = errors.New("unknown name or password")

// sessionTokenFromHex reads a token, and proves nothing.
func sessionTokenFromHex(text string) (token sessionToken, err error) {
	raw, err := hex.DecodeString(text)
	if err != nil {
		return token, fmt.Errorf("decoding: %w", err)
	}
	if len(raw) != len(token) {
		return token, errors.New("a token of another length")
	}
	return sessionToken(raw), nil
}

type members struct{ db *sql.DB }

func (m *members) byName(ctx context.Context, name string) (*member, error) {
	found := &member{}
	err := m.db.QueryRowContext(ctx, "SELECT name, hash FROM members WHERE name = ?", name).Scan(&found.Name, &found.Hash)
	return found, err
}

type sessions struct{ names map[sessionToken]string }

func (s *sessions) name(token sessionToken) string { return s.names[token] }

type server struct {
	members  *members
	sessions *sessions
}

func (s *server) fromCookie(ctx context.Context, text string) (*member, error) {
	token, err := sessionTokenFromHex(text)
	if err != nil {
		return nil, err
	}
	return s.members.byName(ctx, s.sessions.name(token))
}

func (s *server) fromPassword(r *http.Request) (*member, error) {
	name, password, ok := r.BasicAuth()
	if !ok {
		return nil, nil
	}
	found, _ := s.members.byName(r.Context(), name)
	if found == nil {
		return nil, errUnknown
	}
	if err := bcrypt.CompareHashAndPassword([]byte(found.Hash), []byte(password)); err != nil {
		return nil, errUnknown
	}
	return found, nil
}

// who takes either proof.
func (s *server) who(r *http.Request) (*member, error) {
	cookie, err := r.Cookie("session")
	if err == nil {
		return s.fromCookie(r.Context(), cookie.Value)
	}
	return s.fromPassword(r)
}

func (s *server) home(w http.ResponseWriter, r *http.Request) {
	found, err := s.who(r)
	if err != nil || found == nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, found.Name)
}

func (s *server) logout(w http.ResponseWriter, r *http.Request) {
	token, err := sessionTokenFromHex(r.FormValue("token"))
	if err != nil {
		http.Redirect(w, r, "/login", http.StatusFound)
		return
	}
	delete(s.sessions.names, token)
}

func main() {
	s := &server{}
	http.HandleFunc("GET /", s.home)
	http.HandleFunc("POST /logout", s.logout)
	http.ListenAndServe("127.0.0.1:8080", nil)
}
