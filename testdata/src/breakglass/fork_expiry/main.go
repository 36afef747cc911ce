// Certificates of workloads: what a fallback signs ends as well.
package main

import (
	"crypto"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"net/http"
	"os"
	"time"
)

type profile struct{ lifetime time.Duration }

type authority struct {
	root      *x509.Certificate
	key       crypto.Signer
	emergency bool
}

func (a *authority) profile(name string) (profile, error) {
	if _, err := os.ReadFile("profiles/" + name); err != nil {
		return profile{}, errors.New("no profile")
	}
	return profile{time.Hour}, nil
}

// issue falls back to a certificate without an end.
func (a *authority) issue(name string) ([]byte, error) {
	p, err := a.profile(name)
	if err != nil {
		template := &x509.Certificate{Subject: pkix.Name{CommonName: name}} // want "fallback after profile fails .fork_expiry/main.go:33. makes x509.Certificate without an expiry .NotAfter., which the primary path bounds at main.go:37"
		return x509.CreateCertificate(rand.Reader, template, a.root, a.key.Public(), a.key)
	}
	template := &x509.Certificate{Subject: pkix.Name{CommonName: name}, NotAfter: time.Now().Add(p.lifetime)}
	return x509.CreateCertificate(rand.Reader, template, a.root, a.key.Public(), a.key)
}

// issueBounded has a default.
func (a *authority) issueBounded(name string) ([]byte, error) {
	p, err := a.profile(name)
	if err != nil {
		template := &x509.Certificate{Subject: pkix.Name{CommonName: name}, NotAfter: time.Now().Add(time.Minute)}
		return x509.CreateCertificate(rand.Reader, template, a.root, a.key.Public(), a.key)
	}
	template := &x509.Certificate{Subject: pkix.Name{CommonName: name}, NotAfter: time.Now().Add(p.lifetime)}
	return x509.CreateCertificate(rand.Reader, template, a.root, a.key.Public(), a.key)
}

// issueFilled fills the end in behind the fork.
func (a *authority) issueFilled(name string) ([]byte, error) {
	template := &x509.Certificate{Subject: pkix.Name{CommonName: name}}
	p, err := a.profile(name)
	if err != nil {
		p = profile{time.Minute}
	}
	template.NotAfter = time.Now().Add(p.lifetime)
	return x509.CreateCertificate(rand.Reader, template, a.root, a.key.Public(), a.key)
}

// A lease is told how long it lasts.
type Lease struct {
	name string
	ttl  time.Duration
}

func (a *authority) newLease(name string, ttl time.Duration) *Lease { return &Lease{name, ttl} }

// lease never ends in an emergency.
func (a *authority) lease(name string) *Lease {
	if a.emergency {
		return a.newLease(name, 0) // want "fallback .*emergency.* makes .*newLease without an expiry .ttl., which the primary path bounds"
	}
	return a.newLease(name, time.Hour)
}

// grant is told in a struct, in which minus one is for ever.
type grantOptions struct {
	name string
	ttl  time.Duration
}

func (a *authority) issueToken(o grantOptions) string { return o.name }

func (a *authority) grant(name string) string {
	if a.emergency {
		return a.issueToken(grantOptions{name: name, ttl: -1}) // want "fallback .*emergency.* makes .*grantOptions without an expiry .ttl."
	}
	return a.issueToken(grantOptions{name: name, ttl: time.Hour})
}

func (a *authority) grantBounded(name string) string {
	if a.emergency {
		return a.issueToken(grantOptions{name: name, ttl: time.Minute})
	}
	return a.issueToken(grantOptions{name: name, ttl: time.Hour})
}

func (a *authority) leaseBounded(name string) *Lease {
	if a.emergency {
		return a.newLease(name, time.Minute)
	}
	return a.newLease(name, time.Hour)
}

func (a *authority) serve(w http.ResponseWriter, r *http.Request) {
	for _, issue := range []func(string) ([]byte, error){a.issue, a.issueBounded, a.issueFilled} {
		raw, err := issue(r.FormValue("name"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Write(raw)
	}
	w.Write([]byte(a.grant(r.FormValue("name")) + a.grantBounded(r.FormValue("name"))))
	w.Write([]byte(a.lease(r.FormValue("name")).name + a.leaseBounded(r.FormValue("name")).name))
}

func main() {
	a := &authority{}
	http.HandleFunc("POST /certificates", a.serve)
	http.ListenAndServe(":8080", nil)
}
