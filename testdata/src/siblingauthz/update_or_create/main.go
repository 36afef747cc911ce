// Command update_or_create asks for a rank only where a team is new.
package main

import (
	"database/sql"
	"net/http"
)

type access struct{ ranks map[string]string }

func (a *access) IsAdmin(user string) bool { return a.ranks[user] == "admin" }

type teams struct {
	db     *sql.DB
	access *access
}

func (t *teams) find(name string) bool {
	var n int
	t.db.QueryRow("SELECT count(*) FROM teams WHERE name = ?", name).Scan(&n)
	return n > 0
}

func (t *teams) create(name string) { t.db.Exec("INSERT INTO names (name) VALUES (?)", name) }
func (t *teams) update(name, text string) {
	t.db.Exec("UPDATE teams SET text = ? WHERE name = ?", text, name)
}
func (t *teams) rename(name, called string) {
	t.db.Exec("UPDATE teams SET name = ? WHERE name = ?", called, name)
}

// SetTeam updates a team that is there, and lets administrators make others.
func (t *teams) SetTeam(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	if t.find(name) {
		t.update(name, r.FormValue("text"))
	} else if t.access.IsAdmin(r.Header.Get("X-User")) {
		t.create(name)
	} else {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (t *teams) RenameTeam(w http.ResponseWriter, r *http.Request) {
	t.rename(r.PathValue("name"), r.FormValue("name"))
}

// rooms asks for all that it does.
type rooms struct {
	db     *sql.DB
	access *access
}

func (t *rooms) update(name, text string) {
	t.db.Exec("UPDATE rooms SET text = ? WHERE name = ?", text, name)
}
func (t *rooms) rename(name, called string) {
	t.db.Exec("UPDATE rooms SET name = ? WHERE name = ?", called, name)
}

func (t *rooms) SetRoom(w http.ResponseWriter, r *http.Request) {
	if !t.access.IsAdmin(r.Header.Get("X-User")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	t.update(r.PathValue("name"), r.FormValue("text"))
}

func (t *rooms) RenameRoom(w http.ResponseWriter, r *http.Request) { // want `RenameRoom reaches .* without .*IsAdmin`
	t.rename(r.PathValue("name"), r.FormValue("name"))
}

func main() {
	a := &access{map[string]string{}}
	t, o := &teams{access: a}, &rooms{access: a}
	http.HandleFunc("PUT /teams/{name}", t.SetTeam)
	http.HandleFunc("PUT /teams/{name}/rename", t.RenameTeam)
	http.HandleFunc("PUT /rooms/{name}", o.SetRoom)
	http.HandleFunc("PUT /rooms/{name}/rename", o.RenameRoom)
	http.ListenAndServe("127.0.0.1:8080", nil)
}
