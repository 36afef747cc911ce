// One token is read in several places, and some ask less of it.
package main

import (
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

type claims struct {
	jwt.RegisteredClaims
	Admin bool
}

// pageClaims are those of another kind of token.
type pageClaims struct {
	jwt.RegisteredClaims
	Page string
}

func key(*jwt.Token) (any, error) { return []byte(os.Getenv("KEY")), nil }

func proven(raw string) (*claims, error) {
	c := &claims{}
	_, err := jwt.ParseWithClaims(raw, c, key, jwt.WithAudience("api"), jwt.WithIssuer("https://id.example.com"))
	return c, err
}

func anyAudience(raw string) (*claims, error) {
	c := &claims{}
	_, err := jwt.ParseWithClaims(raw, c, key, jwt.WithIssuer("https://id.example.com")) // want "anyAudience takes a token by .*ParseWithClaims .* without its audience, which .*proven asks for by .*ParseWithClaims at"
	return c, err
}

func unsigned(raw string) (*claims, error) {
	c := &claims{}
	_, _, err := jwt.NewParser().ParseUnverified(raw, c) // want "unsigned takes a token by .*ParseUnverified .* without its audience and issuer and signature, which .*proven asks for"
	return c, err
}

// asMuch asks for the same by a parser of its own.
func asMuch(raw string) (*claims, error) {
	c := &claims{}
	p := jwt.NewParser(jwt.WithIssuer("https://id.example.com"), jwt.WithAudience("api"))
	_, err := p.ParseWithClaims(raw, c, key)
	return c, err
}

// issuer looks at who made the token before that is verified.
func issuer(raw string) (string, error) {
	c := &claims{}
	_, _, err := jwt.NewParser().ParseUnverified(raw, c)
	return c.Issuer, err
}

func page(raw string) (*pageClaims, error) {
	c := &pageClaims{}
	_, err := jwt.ParseWithClaims(raw, c, key)
	return c, err
}


func first(w http.ResponseWriter, r *http.Request) {
	if _, err := proven(r.Header.Get("Authorization")); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	os.Remove(r.PathValue("name"))
}

func second(w http.ResponseWriter, r *http.Request) {
	if _, err := anyAudience(r.URL.Query().Get("token")); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	os.Remove(r.PathValue("name"))
}

func third(w http.ResponseWriter, r *http.Request) {
	if _, err := unsigned(r.URL.Query().Get("token")); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	os.Remove(r.PathValue("name"))
}

func fourth(w http.ResponseWriter, r *http.Request) {
	if _, err := asMuch(r.Header.Get("Authorization")); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	os.Remove(r.PathValue("name"))
}

func fifth(w http.ResponseWriter, r *http.Request) {
	raw := r.Header.Get("Authorization")
	if iss, err := issuer(raw); err != nil || iss != "https://id.example.com" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if _, err := proven(raw); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	os.Remove(r.PathValue("name"))
}

func sixth(w http.ResponseWriter, r *http.Request) {
	if _, err := page(r.URL.Query().Get("page")); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	os.Remove(r.PathValue("name"))
}

func main() {
	http.HandleFunc("DELETE /a/{name}", first)
	http.HandleFunc("DELETE /b/{name}", second)
	http.HandleFunc("DELETE /c/{name}", third)
	http.HandleFunc("DELETE /d/{name}", fourth)
	http.HandleFunc("DELETE /e/{name}", fifth)
	http.HandleFunc("DELETE /f/{name}", sixth)
	http.ListenAndServe(":8080", nil)
}
