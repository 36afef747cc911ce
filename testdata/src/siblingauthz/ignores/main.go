// Handlers that are given who calls: one of them never reads it.
package main

import (
	"net/http"
	"os"
)

type user struct{ roles map[string]bool }

func (u *user) can(action string) bool { return u.roles[action] }

type handle func(w http.ResponseWriter, r *http.Request, caller *user)

func callerOf(r *http.Request) *user {
	u, _ := r.Context().Value("caller").(*user)
	return u
}

// known finds who calls, for all handlers.
func known(h handle) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		caller := callerOf(r)
		if caller == nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		h(w, r, caller)
	}
}

type notes struct{}

func (notes) updateNote(w http.ResponseWriter, r *http.Request, caller *user) {
	if !caller.can("note") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.Truncate("notes/"+r.PathValue("id"), 0)
}

func (notes) deleteNote(w http.ResponseWriter, r *http.Request, caller *user) { // want "deleteNote reaches os.Remove without .*user..can"
	os.Remove("notes/" + r.PathValue("id"))
}

// Themes are changed by who may, and dropped by anybody who is known: what is
// given is read.
type themes struct{}

func (themes) updateTheme(w http.ResponseWriter, r *http.Request, caller *user) {
	if !caller.can("theme") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.Truncate("themes/"+r.PathValue("id"), 0)
}

func (themes) deleteTheme(w http.ResponseWriter, r *http.Request, caller *user) {
	if len(caller.roles) == 0 {
		w.Header().Set("X-Roles", "none")
	}
	os.Remove("themes/" + r.PathValue("id"))
}

func main() {
	var n notes
	var t themes
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /notes/{id}", known(n.updateNote))
	mux.HandleFunc("DELETE /notes/{id}", known(n.deleteNote))
	mux.HandleFunc("PUT /themes/{id}", known(t.updateTheme))
	mux.HandleFunc("DELETE /themes/{id}", known(t.deleteTheme))
	http.ListenAndServe(":8080", mux)
}
