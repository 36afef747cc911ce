// Requests are signed in three manners; one of them never grows old.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"net/http"
	"os"
	"strconv"
	"time"
)

type credential struct{ name, secret string }

type signer interface {
	verify(r *http.Request, c *credential) error
}

var errDenied = errors.New("signature does not match")

func sign(c *credential, text string) []byte {
	h := hmac.New(sha256.New, []byte(c.secret))
	h.Write([]byte(text))
	return h.Sum(nil)
}

type first struct{}

func (first) verify(r *http.Request, c *credential) error {
	if !hmac.Equal(sign(c, r.URL.Path), []byte(r.Header.Get("X-Signature"))) {
		return errDenied
	}
	return fresh(r)
}

func fresh(r *http.Request) error {
	at, err := strconv.ParseInt(r.Header.Get("X-Time"), 10, 64)
	if err != nil || time.Since(time.Unix(at, 0)) > time.Minute {
		return errDenied
	}
	return nil
}

type second struct{}

func (second) verify(r *http.Request, c *credential) error { // want "verify takes what .*hmac.Equal .* compares, however old it is, where .*first.*verify asks for the time by .*fresh at"
	if !hmac.Equal(sign(c, r.URL.Path), []byte(r.URL.Query().Get("signature"))) {
		return errDenied
	}
	return nil
}

type third struct{}

func (third) verify(r *http.Request, c *credential) error {
	if fresh(r) != nil || !hmac.Equal(sign(c, r.URL.Path+r.Host), []byte(r.Header.Get("X-Signature"))) {
		return errDenied
	}
	return nil
}

// A proof of another kind has no time to ask for.
type fourth struct{}

func (fourth) verify(r *http.Request, c *credential) error {
	if r.Header.Get("X-Secret") != c.secret {
		return errDenied
	}
	return nil
}

// A lasting signature, and what measures how long its comparison takes.
type checker interface {
	check(c *credential, text, signature string) error
}

type plain struct{}

func (plain) check(c *credential, text, signature string) error {
	if !hmac.Equal(sign(c, text), []byte(signature)) {
		return errDenied
	}
	return nil
}

type timed struct {
	next checker
	took time.Duration
}

func (t *timed) check(c *credential, text, signature string) error {
	begin := time.Now()
	err := t.next.check(c, text, signature)
	t.took = time.Since(begin)
	return err
}

type server struct {
	ways        map[string]signer
	credentials map[string]*credential
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	c := s.credentials[r.Header.Get("X-Name")]
	if err := s.ways[r.Header.Get("X-Way")].verify(r, c); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	os.Remove(r.PathValue("name"))
}

func (s *server) page(w http.ResponseWriter, r *http.Request) {
	var k checker = &timed{next: plain{}}
	if err := k.check(s.credentials[r.FormValue("name")], r.URL.Path, r.FormValue("signature")); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	http.ServeFile(w, r, r.URL.Path)
}

func main() {
	s := &server{ways: map[string]signer{"1": first{}, "2": second{}, "3": third{}, "4": fourth{}}}
	http.HandleFunc("DELETE /files/{name}", s.remove)
	http.HandleFunc("GET /pages/{name}", s.page)
	http.ListenAndServe(":8080", nil)
}
