// Package credential makes and checks what the service gives out: tokens of
// service accounts, sessions of people, and certificates of workloads.
package credential

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"slices"
	"sync"
	"time"
)

// Errors of a credential that does not count.
var (
	ErrUnknown = errors.New("unknown credential")
	ErrExpired = errors.New("expired credential")
)

// A Token lets a service account act. A zero ExpiresAt means that it never
// ends.
type Token struct {
	Account   string
	Scopes    []string // "*" is all of them
	ExpiresAt time.Time
}

// Allows reports whether the token is good for a scope.
func (t Token) Allows(scope string) bool {
	return slices.Contains(t.Scopes, scope) || slices.Contains(t.Scopes, "*")
}

// A Session is a person who has logged in. A zero ExpiresAt means that it never
// ends.
type Session struct {
	User      string
	ExpiresAt time.Time
}

// Store keeps tokens and sessions by their secret, in memory.
type Store struct {
	mu       sync.Mutex
	tokens   map[string]Token
	sessions map[string]Session
}

// NewStore returns an empty Store.
func NewStore() *Store {
	return &Store{tokens: map[string]Token{}, sessions: map[string]Session{}}
}

// AddToken keeps a token and returns its secret.
func (s *Store) AddToken(t Token) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	secret := rand.Text()
	s.tokens[secret] = t
	return secret
}

// AddSession keeps a session and returns its secret.
func (s *Store) AddSession(session Session) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	secret := rand.Text()
	s.sessions[secret] = session
	return secret
}

// Token returns the token of a secret, ErrUnknown or ErrExpired.
func (s *Store) Token(secret string, now time.Time) (Token, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	t, ok := s.tokens[secret]
	if !ok {
		return Token{}, ErrUnknown
	}
	return t, ended(t.ExpiresAt, now)
}

// Session returns the session of a secret, ErrUnknown or ErrExpired.
func (s *Store) Session(secret string, now time.Time) (Session, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	session, ok := s.sessions[secret]
	if !ok {
		return Session{}, ErrUnknown
	}
	return session, ended(session.ExpiresAt, now)
}

func ended(at, now time.Time) error {
	if !at.IsZero() && now.After(at) {
		return ErrExpired
	}
	return nil
}

// A Certificate says that a key belongs to a workload. A zero NotAfter means
// that it always will.
type Certificate struct {
	Workload string
	NotAfter time.Time
}

// Authority signs certificates.
type Authority struct {
	public  ed25519.PublicKey
	private ed25519.PrivateKey
}

// NewAuthority returns an Authority with a key of its own.
func NewAuthority() (*Authority, error) {
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		return nil, err
	}
	return &Authority{public: public, private: private}, nil
}

// Sign returns a certificate with its signature, as one text.
func (a *Authority) Sign(c Certificate) (string, error) {
	body, err := json.Marshal(c)
	if err != nil {
		return "", err
	}
	signature := ed25519.Sign(a.private, body)
	return base64.RawURLEncoding.EncodeToString(append(signature, body...)), nil
}

// Open returns the certificate that a text holds, ErrUnknown or ErrExpired.
func (a *Authority) Open(text string, now time.Time) (Certificate, error) {
	raw, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil || len(raw) < ed25519.SignatureSize {
		return Certificate{}, ErrUnknown
	}
	signature, body := raw[:ed25519.SignatureSize], raw[ed25519.SignatureSize:]
	if !ed25519.Verify(a.public, body, signature) {
		return Certificate{}, ErrUnknown
	}
	var c Certificate
	if err := json.Unmarshal(body, &c); err != nil {
		return Certificate{}, ErrUnknown
	}
	return c, ended(c.NotAfter, now)
}
