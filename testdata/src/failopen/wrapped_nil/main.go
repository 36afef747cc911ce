// Command wrapped_nil refuses with an error that wraps nil.
package main

import (
	"fmt"
	"net/http"

	"github.com/pkg/errors"
)

type params map[string]string

func (p params) authType() (string, error) {
	t, ok := p["auth"]
	if !ok {
		return "", errors.New("no auth type")
	}
	return t, nil
}

// validate accepts two types of credentials.
func validate(p params) error {
	t, err := p.authType()
	if err != nil {
		return errors.Wrap(err, "validate")
	}
	if t != "bearer" && t != "basic" {
		return errors.Wrapf(err, "auth type %s is not allowed", t) // want `the failure that is meant here wraps an error that is nil .*validate succeeds`
	}
	return nil
}

// validateAll makes an error of its own.
func validateAll(p params) error {
	t, err := p.authType()
	if err != nil {
		return errors.Wrap(err, "validate")
	}
	if t != "bearer" && t != "basic" {
		return errors.Errorf("auth type %s is not allowed", t)
	}
	if p["scope"] == "" {
		return fmt.Errorf("no scope: %w", err) // of which fmt makes an error in any case
	}
	return nil
}

func handler(check func(params) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := check(params{"auth": r.FormValue("auth"), "scope": r.FormValue("scope")}); err != nil {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write([]byte("ok"))
	}
}

func main() {
	http.HandleFunc("POST /a", handler(validate))
	http.HandleFunc("POST /b", handler(validateAll))
	http.ListenAndServe(":8080", nil)
}
