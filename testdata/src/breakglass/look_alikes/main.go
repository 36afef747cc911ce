// What looks like a fallback to a lasting or endless credential, and is none: a
// state that says how it went, a renewal that is planned, another kind of token.
package main

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"net/http"
	"time"
)

type status string

const (
	done   status = "done"
	failed status = "failed"
)

type Certificate struct {
	DER      []byte
	NotAfter time.Time
}

type authority struct {
	ca    *x509.Certificate
	key   *rsa.PrivateKey
	certs map[string]*Certificate
	state status
}

// run issues a certificate, and says how it went.
func (a *authority) run(ctx context.Context, name string) (status, error) {
	der, err := x509.CreateCertificate(rand.Reader, &x509.Certificate{NotAfter: time.Now().Add(time.Hour)}, a.ca, &a.key.PublicKey, a.key)
	if err != nil {
		return failed, err
	}
	a.certs[name] = &Certificate{DER: der, NotAfter: time.Now().Add(time.Hour)}
	return done, nil
}

func (a *authority) step(ctx context.Context, name string) {
	state, err := a.run(ctx, name)
	if err != nil {
		state = failed
	}
	a.state = state
}

type acme interface {
	CreateCert(ctx context.Context, csr []byte, exp time.Duration) ([]byte, error)
}

func (a *authority) cached(ctx context.Context, name string) (*Certificate, error) {
	c := a.certs[name]
	if c == nil {
		return nil, context.Canceled
	}
	go a.renew(name, c.NotAfter)
	return c, nil
}

func (a *authority) renew(name string, exp time.Time) {
	time.Sleep(time.Until(exp))
	a.run(context.Background(), name)
}

func (a *authority) get(ctx context.Context, client acme, name string) ([]byte, error) {
	c, err := a.cached(ctx, name)
	if err == nil {
		return c.DER, nil
	}
	return client.CreateCert(ctx, []byte(name), 0)
}

// This one has an end on the usual way, and none else.
func (a *authority) fallback(ctx context.Context, name string) *Certificate {
	if _, err := a.run(ctx, name); err != nil {
		return plain(name)
	}
	return a.certs[name]
}

func plain(name string) *Certificate {
	return &Certificate{DER: []byte(name)} // want "fallback after run fails .* makes .*Certificate without an expiry .NotAfter."
}

type AccessToken struct {
	User      string
	ExpiresAt time.Time
}

type RefreshToken struct {
	User      string
	ExpiresAt time.Time
}

func (a *authority) access(user string) (*AccessToken, error) {
	if user == "" {
		return nil, context.Canceled
	}
	return &AccessToken{User: user, ExpiresAt: time.Now().Add(5 * time.Minute)}, nil
}

// A token to get tokens with is good for longer than those.
func (a *authority) tokens(user string) (any, error) {
	t, err := a.access(user)
	if err != nil {
		return &RefreshToken{User: user, ExpiresAt: time.Now().Add(5 * time.Hour)}, nil
	}
	return t, nil
}

func main() {
	a := &authority{certs: map[string]*Certificate{}}
	var client acme
	http.HandleFunc("POST /certs", func(w http.ResponseWriter, r *http.Request) {
		a.step(r.Context(), r.FormValue("name"))
		a.fallback(r.Context(), r.FormValue("name"))
		a.get(r.Context(), client, r.FormValue("name"))
		a.tokens(r.FormValue("user"))
	})
	http.ListenAndServe(":8080", nil)
}
