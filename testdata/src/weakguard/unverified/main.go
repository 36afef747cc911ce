// Tokens and peers that a fallback takes without verifying them.
package main

import (
	"context"
	"crypto/tls"
	"database/sql"
	"errors"
	"net/http"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/golang-jwt/jwt/v5"
)

var errDenied = errors.New("permission denied")

type server struct {
	db       *sql.DB
	key      any
	provider *oidc.Provider
	strict   *oidc.IDTokenVerifier
	client   *http.Client
	lenient  bool
}

func (s *server) verify(token string) (*jwt.Token, error) {
	return jwt.Parse(token, func(*jwt.Token) (any, error) { return s.key, nil })
}

func (s *server) open(w http.ResponseWriter, r *http.Request) {
	token, err := s.verify(r.Header.Get("Authorization"))
	if err != nil {
		token, _, err = jwt.NewParser().ParseUnverified(r.Header.Get("Authorization"), jwt.MapClaims{}) // want "fallback after verify fails .* leaves out the verification of the signature by .*ParseUnverified .*, where the primary path asks .*verify at main.go:31"
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
	}
	s.store(token)
}

// The key of another issuer verifies it.
func (s *server) openOther(w http.ResponseWriter, r *http.Request) {
	token, err := s.verify(r.Header.Get("Authorization"))
	if err != nil {
		bare, _, _ := jwt.NewParser().ParseUnverified(r.Header.Get("Authorization"), jwt.MapClaims{})
		token, err = jwt.Parse(r.Header.Get("Authorization"), func(*jwt.Token) (any, error) { return bare.Header["kid"], nil })
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
	}
	s.store(token)
}

// The parts of a token that is not let in are only told.
func (s *server) openTold(w http.ResponseWriter, r *http.Request) {
	token, err := s.verify(r.Header.Get("Authorization"))
	if err != nil {
		bare, _, _ := jwt.NewParser().ParseUnverified(r.Header.Get("Authorization"), jwt.MapClaims{})
		http.Error(w, "no such token: "+bare.Raw, http.StatusUnauthorized)
		return
	}
	s.store(token)
}

func (s *server) identity(ctx context.Context, raw string) (*oidc.IDToken, error) {
	id, err := s.strict.Verify(ctx, raw)
	if err != nil {
		return s.lax().Verify(ctx, raw) // the same verification, of less
	}
	return id, nil
}

func (s *server) lax() *oidc.IDTokenVerifier {
	return s.provider.Verifier(&oidc.Config{SkipExpiryCheck: true}) // want "fallback after Verify fails .* leaves out the verification of the claims by oidc.Config.SkipExpiryCheck"
}

func (s *server) enter(w http.ResponseWriter, r *http.Request) {
	id, err := s.identity(r.Context(), r.Header.Get("Authorization"))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	s.db.Exec("INSERT INTO visits (subject) VALUES (?)", id.Subject)
}

func (s *server) fetch(w http.ResponseWriter, r *http.Request) {
	resp, err := s.client.Get("https://issuer/keys")
	if err != nil {
		any := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}} // want "leaves out the verification of the peer by tls.Config.InsecureSkipVerify"
		resp, err = any.Get("https://issuer/keys")
		if err != nil {
			http.Error(w, "no", http.StatusBadGateway)
			return
		}
	}
	resp.Write(w)
}

// To trust any certificate is the operator's choice.
func (s *server) fetchAs(w http.ResponseWriter, r *http.Request) {
	client := s.client
	if s.lenient {
		client = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	}
	resp, err := client.Get("https://issuer/keys")
	if err != nil {
		http.Error(w, "no", http.StatusBadGateway)
		return
	}
	resp.Write(w)
}

func (s *server) store(token *jwt.Token) {
	s.db.Exec("INSERT INTO visits (token) VALUES (?)", token.Raw)
}

func main() {
	s := &server{client: http.DefaultClient}
	http.HandleFunc("POST /open", s.open)
	http.HandleFunc("POST /open/other", s.openOther)
	http.HandleFunc("POST /open/told", s.openTold)
	http.HandleFunc("POST /enter", s.enter)
	http.HandleFunc("POST /keys", s.fetch)
	http.HandleFunc("POST /keys/as", s.fetchAs)
	http.ListenAndServe(":8080", nil)
}
