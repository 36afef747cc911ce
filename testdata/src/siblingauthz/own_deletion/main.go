// Command own_deletion deletes what is the caller's own.
package main

import (
	"database/sql"
	"net/http"
)

type user struct{ ID string }

func currentUser(r *http.Request) *user { return &user{r.Header.Get("X-User")} }

type keys struct{ db *sql.DB }

type key struct{ OwnerID string }

func (k *keys) find(handle string) (*key, error) {
	found := &key{}
	err := k.db.QueryRow("SELECT owner FROM keys WHERE handle = ?", handle).Scan(&found.OwnerID)
	return found, err
}

func (k *keys) rename(by, handle, name string) error {
	_, err := k.db.Exec("UPDATE keys SET name = ?, changed_by = ? WHERE handle = ?", name, by, handle)
	return err
}

// remove has the owner among its conditions.
func (k *keys) remove(userID, handle string) error {
	_, err := k.db.Exec("DELETE FROM keys WHERE owner = ? AND handle = ?", userID, handle)
	return err
}

func (k *keys) disable(handle, by string) error {
	_, err := k.db.Exec("UPDATE keys SET disabled = 1, disabled_by = ? WHERE handle = ?", by, handle)
	return err
}

type api struct{ keys *keys }

func (a *api) RenameKey(w http.ResponseWriter, r *http.Request) {
	user, handle := currentUser(r), r.PathValue("handle")
	found, err := a.keys.find(handle)
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	if found.OwnerID != user.ID {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	a.keys.rename(user.ID, handle, r.FormValue("name"))
}

func (a *api) ReplaceKey(w http.ResponseWriter, r *http.Request) {
	user, handle := currentUser(r), r.PathValue("handle")
	found, err := a.keys.find(handle)
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	if found.OwnerID != user.ID {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	a.keys.rename(user.ID, handle, r.FormValue("new"))
}

func (a *api) DeleteKey(w http.ResponseWriter, r *http.Request) {
	a.keys.remove(currentUser(r).ID, r.PathValue("handle"))
}

// DisableKey says who did it, and does not ask whose it is.
func (a *api) DisableKey(w http.ResponseWriter, r *http.Request) { // want `DisableKey reaches \(\*own_deletion.keys\).disable without .* == user.ID`
	a.keys.disable(r.PathValue("handle"), currentUser(r).ID)
}

func main() {
	a := &api{&keys{}}
	http.HandleFunc("PUT /keys/{handle}", a.RenameKey)
	http.HandleFunc("POST /keys/{handle}/replace", a.ReplaceKey)
	http.HandleFunc("DELETE /keys/{handle}", a.DeleteKey)
	http.HandleFunc("POST /keys/{handle}/disable", a.DisableKey)
	http.ListenAndServe("127.0.0.1:8080", nil)
}
