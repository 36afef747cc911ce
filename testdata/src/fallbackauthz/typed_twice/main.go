// Command typed_twice has a password typed twice, and asks for another one.
package main

import (
	"bufio"
	"crypto/subtle"
	"database/sql"
	"errors"
	"fmt"
	"net/http"
	"os"

	"github.com/spf13/cobra"
)

var (
	errDiffers   = errors.New("passwords do not match")
	errForbidden = errors.New("forbidden")
)

type users struct {
	db  *sql.DB
	key []byte
}

func typed(r *bufio.Reader) ([]byte, error) { return r.ReadBytes('\n') }

// twice has a new password typed twice: whoever types it, it is the same.
func twice(r *bufio.Reader) (string, error) {
	first, err := typed(r)
	if err != nil {
		return "", err
	}
	again, err := typed(r)
	if err != nil {
		return "", err
	}
	if subtle.ConstantTimeCompare(first, again) != 1 {
		return "", errDiffers
	}
	return string(first), nil
}

// proven has the service's own key typed.
func (u *users) proven(r *bufio.Reader) (string, error) {
	key, err := typed(r)
	if err != nil {
		return "", err
	}
	if subtle.ConstantTimeCompare(key, u.key) != 1 {
		return "", errForbidden
	}
	return "changed", nil
}

func (u *users) set(name, password string) error {
	_, err := u.db.Exec("UPDATE users SET password = ? WHERE name = ?", password, name)
	return err
}

// change takes the password from the command line, or asks for it.
func (u *users) change(cmd *cobra.Command, args []string) error {
	password := args[1]
	if password == "" {
		var err error
		if password, err = twice(bufio.NewReader(os.Stdin)); err != nil {
			return err
		}
	}
	return u.set(args[0], password)
}

// reset takes it from the command line without the key.
func (u *users) reset(cmd *cobra.Command, args []string) error {
	password := args[1]
	if password == "" { // want `path when args == "" does not hold .* reaches \(\*typed_twice.users\).set without`
		var err error
		if password, err = u.proven(bufio.NewReader(os.Stdin)); err != nil {
			return err
		}
	}
	return u.set(args[0], password)
}

func (u *users) show(w http.ResponseWriter, r *http.Request) {
	if subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Key")), u.key) != 1 {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	fmt.Fprintln(w, "here")
}

func main() {
	u := &users{}
	change := &cobra.Command{Use: "change", RunE: u.change}
	reset := &cobra.Command{Use: "reset", RunE: u.reset}
	if change.RunE(change, nil) == nil && reset.RunE(reset, nil) == nil {
		http.HandleFunc("GET /", u.show)
		http.ListenAndServe("127.0.0.1:8080", nil)
	}
}
