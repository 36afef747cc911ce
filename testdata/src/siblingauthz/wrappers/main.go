// A door behind a wrapper of its own: one that makes the same checks as that of
// the siblings is no other manner, one that asks for another role is.
package main

import (
	"net/http"
	"os"
)

type session struct {
	user  string
	fresh bool
	staff bool
}

var sessions = map[string]*session{}

func current(r *http.Request) *session { return sessions[r.Header.Get("X-Session")] }

func known(r *http.Request) bool { return current(r) != nil }

func signedIn(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !known(r) {
			http.Error(w, "sign in", http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

// lately is for what is done soon after the login; that it was so is a setting.
func lately(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !known(r) {
			http.Error(w, "sign in", http.StatusUnauthorized)
			return
		}
		w.Header().Set("Cache-Control", "no-store")
		next(w, r)
	}
}

func forStaff(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !known(r) || !current(r).staff {
			http.Error(w, "for staff", http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

// owns asks whose app it is.
func owns(r *http.Request, id string) bool { return current(r).user == id }

type apps struct{}

func (apps) rename(w http.ResponseWriter, r *http.Request) {
	if !owns(r, r.PathValue("id")) {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	os.Rename(r.PathValue("id"), r.FormValue("to"))
}

func (apps) remove(w http.ResponseWriter, r *http.Request) {
	if !owns(r, r.PathValue("id")) {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	os.Remove(r.PathValue("id"))
}

func (apps) draw(w http.ResponseWriter, r *http.Request) {
	if !owns(r, r.PathValue("id")) {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	os.WriteFile(r.PathValue("id"), nil, 0o600)
}

func (apps) lock(w http.ResponseWriter, r *http.Request) {
	if !owns(r, r.PathValue("id")) {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	os.Chmod(r.PathValue("id"), 0o400)
}

func (apps) renew(w http.ResponseWriter, r *http.Request) { // want "renew reaches os.Truncate without wrappers.owns"
	os.Truncate(r.PathValue("id"), 0)
}

func (apps) seize(w http.ResponseWriter, r *http.Request) {
	os.Chown(r.PathValue("id"), 0, 0)
}

func main() {
	var a apps
	http.HandleFunc("POST /apps/{id}/name", signedIn(a.rename))
	http.HandleFunc("DELETE /apps/{id}", signedIn(a.remove))
	http.HandleFunc("POST /apps/{id}/icon", signedIn(a.draw))
	http.HandleFunc("POST /apps/{id}/lock", signedIn(a.lock))
	http.HandleFunc("POST /apps/{id}/secret", lately(a.renew))
	http.HandleFunc("POST /apps/{id}/seize", forStaff(a.seize))
	http.ListenAndServe(":8080", nil)
}
