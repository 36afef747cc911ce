// Command name_taken asks whether a name is taken, and by whom.
package main

import (
	"database/sql"
	"errors"
	"net/http"
)

var (
	errForbidden = errors.New("forbidden")
	errNobody    = errors.New("nobody has that name")
)

type user struct{ ID, Name string }

type users struct{ db *sql.DB }

func (u *users) named(user string) (*account, error) {
	found := &account{}
	err := u.db.QueryRow("SELECT id FROM users WHERE name = ?", user).Scan(&found.ID)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, errNobody
	}
	return found, err
}

type account struct{ ID string }

type request struct{ Username string }

// validate lets a name pass that nobody has, and no other error.
func (u *users) validate(r *request, user *user) error {
	other, err := u.named(r.Username)
	if err == nil {
		if other.ID != user.ID {
			return errForbidden
		}
	}
	if err != nil && err != errNobody {
		return err
	}
	return nil
}

// check lets all pass where the database cannot be asked.
func (u *users) check(r *request, user *user) error {
	other, err := u.named(r.Username)
	if err == nil { // want `a request is let go unchecked after named fails`
		if other.ID != user.ID {
			return errForbidden
		}
	}
	return nil
}

func (u *users) rename(valid func(*request, *user) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		asked := &request{r.FormValue("name")}
		if err := valid(asked, &user{ID: r.Header.Get("X-User")}); err != nil {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		u.db.Exec("UPDATE users SET name = ? WHERE id = ?", asked.Username, r.Header.Get("X-User"))
	}
}

func main() {
	u := &users{}
	http.HandleFunc("PUT /name", u.rename(u.validate))
	http.HandleFunc("POST /name", u.rename(u.check))
	http.ListenAndServe("127.0.0.1:8080", nil)
}
