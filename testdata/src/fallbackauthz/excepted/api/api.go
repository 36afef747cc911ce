// Package api has exceptions from findings that are decided in a main
// package that imports it.
package api

import (
	"net/http"
	"os"
)

var degraded = os.Getenv("DEGRADED") != ""

func allowed(r *http.Request, doc string) bool { return r.Header.Get("X") == doc }

func drop(doc string) { _ = os.Remove(doc) }

// Get has one that is used, and one that another main may need.
func Get(w http.ResponseWriter, r *http.Request) {
	doc := r.FormValue("doc")
	if degraded {
		drop(doc) //authparity:allow fallbackauthz until=2026-12-31 owner=documents reason="public copies"
		return
	}
	if !allowed(r, doc) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	drop(doc) //authparity:allow fallbackauthz until=2026-12-31 owner=documents reason="public copies"
}
