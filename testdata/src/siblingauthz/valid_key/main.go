// Command valid_key asks in some handlers whether a key is one at all.
package main

import (
	"database/sql"
	"errors"
	"net/http"
	"strconv"
)

var (
	errNoKey     = errors.New("the user id is invalid")
	errForbidden = errors.New("forbidden")
)

// tags are those of all users.
type tags struct{ db *sql.DB }

// highest fails where there is no user.
func (t *tags) highest(uid int64) (n int, err error) {
	if uid <= 0 {
		return 0, errNoKey
	}
	err = t.db.QueryRow("SELECT max(place) FROM tags WHERE uid = ?", uid).Scan(&n)
	return n, err
}

func (t *tags) add(uid int64, name string, place int) error {
	_, err := t.db.Exec("INSERT INTO tags (uid, name, place) VALUES (?, ?, ?)", uid, name, place)
	return err
}

func (t *tags) rename(id int64, name string) error {
	_, err := t.db.Exec("UPDATE tags SET name = ? WHERE id = ?", name, id)
	return err
}

func (t *tags) remove(id int64) error {
	_, err := t.db.Exec("DELETE FROM tags WHERE id = ?", id)
	return err
}

// plans asks for a rank and not for a key.
type plans struct{ db *sql.DB }

type member struct {
	ID    int64
	Level int
}

func (p *plans) Allowed(m *member) error {
	if m.Level <= 1 {
		return errForbidden
	}
	return nil
}

type api struct {
	tags  *tags
	plans *plans
}

func uidOf(r *http.Request) int64 {
	uid, _ := strconv.ParseInt(r.Header.Get("X-User"), 10, 64)
	return uid
}

func keyOf(r *http.Request) int64 {
	id, _ := strconv.ParseInt(r.FormValue("id"), 10, 64)
	return id
}

func (a *api) CreateTag(w http.ResponseWriter, r *http.Request) {
	uid := uidOf(r)
	place, err := a.tags.highest(uid)
	if err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	a.tags.add(uid, r.FormValue("name"), place+1)
}

func (a *api) UpdateTag(w http.ResponseWriter, r *http.Request) {
	if _, err := a.tags.highest(uidOf(r)); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	a.tags.rename(keyOf(r), r.FormValue("name"))
}

// DeleteTag has no use for the highest place.
func (a *api) DeleteTag(w http.ResponseWriter, r *http.Request) { a.tags.remove(keyOf(r)) }

func memberOf(r *http.Request) *member {
	level, _ := strconv.Atoi(r.Header.Get("X-Level"))
	return &member{uidOf(r), level}
}

func (a *api) CreatePlan(w http.ResponseWriter, r *http.Request) {
	if err := a.plans.Allowed(memberOf(r)); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	a.plans.db.Exec("INSERT INTO plans (name) VALUES (?)", r.FormValue("name"))
}

func (a *api) UpdatePlan(w http.ResponseWriter, r *http.Request) {
	if err := a.plans.Allowed(memberOf(r)); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	a.plans.db.Exec("UPDATE plans SET name = ? WHERE id = ?", r.FormValue("name"), keyOf(r))
}

func (a *api) DeletePlan(w http.ResponseWriter, r *http.Request) { // want `DeletePlan reaches .* without .*Allowed`
	a.plans.db.Exec("DELETE FROM plans WHERE id = ?", keyOf(r))
}

func main() {
	a := &api{&tags{}, &plans{}}
	http.HandleFunc("POST /tags", a.CreateTag)
	http.HandleFunc("PUT /tags", a.UpdateTag)
	http.HandleFunc("DELETE /tags", a.DeleteTag)
	http.HandleFunc("POST /plans", a.CreatePlan)
	http.HandleFunc("PUT /plans", a.UpdatePlan)
	http.HandleFunc("DELETE /plans", a.DeletePlan)
	http.ListenAndServe("127.0.0.1:8080", nil)
}
