// Command asked_again asks again for what an arm has chosen.
package main

import (
	"database/sql"
	"errors"
	"net/http"
)

var errForbidden = errors.New("forbidden")

type phones struct{ db *sql.DB }

// verified is the number of a user, or a denial.
func (p *phones) verified(user, number string) (string, error) {
	var n int
	p.db.QueryRow("SELECT count(*) FROM phones WHERE user = ? AND number = ?", user, number).Scan(&n)
	if n == 0 {
		return "", errForbidden
	}
	return number, nil
}

func (p *phones) call(number string) { p.db.Exec("INSERT INTO calls (number) VALUES (?)", number) }

func parse(r *http.Request) (text, number string) { return r.FormValue("text"), r.FormValue("call") }

// publish calls only where a number is left, and that is a verified one.
func (p *phones) publish(w http.ResponseWriter, r *http.Request) {
	text, number := parse(r)
	if number != "" {
		var err error
		if number, err = p.verified(r.Header.Get("X-User"), number); err != nil {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	w.Write([]byte(text))
	if number != "" {
		p.call(number)
	}
}

// repeat takes another number where none was named, and calls that.
func (p *phones) repeat(w http.ResponseWriter, r *http.Request) {
	text, number := parse(r)
	if number != "" { // want `reaches \(\*asked_again.phones\).call without \(\*asked_again.phones\).verified`
		var err error
		if number, err = p.verified(r.Header.Get("X-User"), number); err != nil {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	} else {
		number = r.FormValue("last")
	}
	w.Write([]byte(text))
	if number != "" {
		p.call(number)
	}
}

func main() {
	p := &phones{}
	http.HandleFunc("POST /publish", p.publish)
	http.HandleFunc("POST /repeat", p.repeat)
	http.ListenAndServe("127.0.0.1:8080", nil)
}
