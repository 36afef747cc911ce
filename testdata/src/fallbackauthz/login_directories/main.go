// A lift company's portal, where one logs in with the password of the
// directory or with the one that is kept here: either proves who it is.
package main

import (
	"crypto/ed25519"
	"errors"
	"log"
	"net/http"

	"golang.org/x/crypto/bcrypt"
)

var (
	errNoPassword       = errors.New("no password")
	errWrongCredentials = errors.New("wrong password")
	errForbidden        = errors.New("account is locked")
)

type fitter struct {
	Name   string
	Hash   []byte
	Status int
}

type conn struct{}

func (c *conn) Close() {}

type portal struct {
	directory bool
	kept      map[string]*fitter
	listed    map[string]*fitter
	key       ed25519.PrivateKey
}

func (p *portal) dial() (*conn, error) { return &conn{}, nil }

// authenticateListed gives nobody back but who the directory knows, also where
// it leaves with what its results are by then.
func (p *portal) authenticateListed(name, password string) (f *fitter, err error) {
	c, err := p.dial()
	if err != nil {
		return
	}
	defer c.Close()
	known := p.listed[name]
	if known == nil {
		return nil, errWrongCredentials
	}
	if err = bcrypt.CompareHashAndPassword(known.Hash, []byte(password)); err != nil {
		return
	}
	if f, err = p.keep(known); err != nil {
		return nil, err
	}
	if len(f.Name) > 20 {
		log.Println("long name", f.Name)
	}
	return
}

func (p *portal) keep(f *fitter) (*fitter, error) {
	if f.Name == "" {
		return nil, errNoPassword
	}
	p.kept[f.Name] = f
	return f, nil
}

// findListed finds who is meant, and asks for no password.
func (p *portal) findListed(name string) (f *fitter, err error) {
	c, err := p.dial()
	if err != nil {
		return
	}
	defer c.Close()
	f, err = p.keep(p.listed[name])
	return
}

// verifyCredentials also asks how the account stands.
func (p *portal) verifyCredentials(name, password string) (*fitter, error) {
	f := p.kept[name]
	if f == nil || password == "" {
		return nil, errNoPassword
	}
	if f.Status == 1 {
		return nil, errForbidden
	}
	if !p.matches(f, password) {
		return nil, errWrongCredentials
	}
	return f, nil
}

func (p *portal) matches(f *fitter, password string) bool {
	return bcrypt.CompareHashAndPassword(f.Hash, []byte(password)) == nil
}

func (p *portal) mint(f *fitter) []byte { return ed25519.Sign(p.key, []byte(f.Name)) }

func (p *portal) login(w http.ResponseWriter, r *http.Request) {
	name, password := r.FormValue("name"), r.FormValue("password")
	var f *fitter
	var err error
	if p.directory {
		if f, err = p.authenticateListed(name, password); err != nil && !errors.Is(err, errWrongCredentials) {
			http.Error(w, "try again", http.StatusInternalServerError)
			return
		}
	}
	if f == nil {
		if f, err = p.verifyCredentials(name, password); err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
	}
	w.Write(p.mint(f))
}

// loginListed believes whoever gives a name that the directory knows.
func (p *portal) loginListed(w http.ResponseWriter, r *http.Request) {
	name, password := r.FormValue("name"), r.FormValue("password")
	var f *fitter
	var err error
	if p.directory {
		if f, err = p.findListed(name); err != nil && !errors.Is(err, errWrongCredentials) {
			http.Error(w, "try again", http.StatusInternalServerError)
			return
		}
	}
	if f == nil { // want "reaches .*mint without .*(verifyCredentials|matches|Status)"
		if f, err = p.verifyCredentials(name, password); err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
	}
	w.Write(p.mint(f))
}

func main() {
	p := &portal{kept: map[string]*fitter{}, listed: map[string]*fitter{}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", p.login)
	mux.HandleFunc("POST /listed", p.loginListed)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
