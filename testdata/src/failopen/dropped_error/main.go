// Command dropped_error goes on without the credential that it could not make.
package main

import (
	"bytes"
	"fmt"
	"log"
	"net/http"

	"github.com/pkg/errors"
)

type account struct{ name, secret string }

func makeBasicAuthorization(a *account) (string, error) {
	if a == nil || a.secret == "" {
		return "", errors.New("no secret")
	}
	return "Basic " + a.name + ":" + a.secret, nil
}

func failed(err error, message string) error {
	e := errors.Wrap(err, message)
	log.Print(e)
	return e
}

func submit(authorization string) error {
	req, err := http.NewRequest("POST", "http://scanner/scan", bytes.NewReader(nil))
	if err != nil {
		return failed(err, "request")
	}
	req.Header.Set("Authorization", authorization)
	_, err = http.DefaultClient.Do(req)
	return err
}

func scan(a *account) error {
	authorization, err := makeBasicAuthorization(a)
	if err != nil {
		_ = failed(err, "make authorization") // want `the failure of dropped_error.makeBasicAuthorization becomes an error that is dropped`
	}
	if err := submit(authorization); err != nil {
		return failed(err, "submit")
	}
	return nil
}

func rescan(a *account) error {
	authorization, err := makeBasicAuthorization(a)
	if err != nil {
		return failed(err, "make authorization")
	}
	if err := submit(authorization); err != nil {
		return failed(err, "submit")
	}
	return nil
}

func main() {
	http.HandleFunc("POST /scan", func(w http.ResponseWriter, r *http.Request) {
		if err := scan(&account{name: r.FormValue("name")}); err != nil {
			fmt.Fprintln(w, err)
		}
	})
	http.HandleFunc("POST /rescan", func(w http.ResponseWriter, r *http.Request) {
		if err := rescan(&account{name: r.FormValue("name")}); err != nil {
			fmt.Fprintln(w, err)
		}
	})
	http.ListenAndServe(":8080", nil)
}
