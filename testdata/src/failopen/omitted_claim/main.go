// Command omitted_claim asks what a token is good for, if the token says so.
package main

import (
	"context"
	"database/sql"
	"errors"
	"net/http"
	"time"
)

var errDenied = errors.New("permission denied")

type claims map[string]any

type claimsKey struct{}

func of(ctx context.Context) claims {
	c, _ := ctx.Value(claimsKey{}).(claims)
	return c
}

// scoped lets a token without a scope do everything.
func scoped(c claims, want string) error {
	scope, ok := c["scope"] // want `a request without claim "scope" is let go unchecked .*scoped succeeds`
	if !ok {
		return nil
	}
	if scope != want {
		return errDenied
	}
	return nil
}

// running takes a token without an end for one that counts.
func running(c claims) bool {
	if exp, ok := c["exp"].(float64); ok {
		return time.Now().Unix() < int64(exp)
	}
	return false
}

func ended(c claims) error {
	if end, ok := c["expires_at"]; ok { // want `a request without claim "expires_at" is let go unchecked`
		if at, ok := end.(float64); !ok || time.Now().Unix() > int64(at) {
			return errDenied
		}
	}
	return nil
}

func strict(c claims, want string) error {
	scope, ok := c["scope"]
	if !ok || scope != want {
		return errDenied
	}
	return nil
}

// The name of a user says nothing of what he may do.
func named(c claims) error {
	if name, ok := c["nickname"]; ok {
		if name == "" {
			return errDenied
		}
	}
	return nil
}

// What is no token has no claims.
func sized(limits map[string]int, n int) error {
	if most, ok := limits["scope"]; ok {
		if n > most {
			return errDenied
		}
	}
	return nil
}

type server struct{ db *sql.DB }

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	c := of(r.Context())
	for _, err := range []error{scoped(c, "remove"), ended(c), strict(c, "remove"), named(c), sized(nil, 1)} {
		if err != nil {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	if !running(c) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.db.Exec("DELETE FROM books WHERE id = ?", r.PathValue("id"))
}

func main() {
	db, err := sql.Open("sqlite", "books.db")
	if err != nil {
		panic(err)
	}
	s := &server{db}
	http.HandleFunc("DELETE /books/{id}", s.remove)
	http.ListenAndServe(":8080", nil)
}
