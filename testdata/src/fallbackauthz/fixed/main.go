// Command fixed has fallbacks to which the check of the primary path can be
// copied, and twins to which it cannot.
package main

import (
	"net/http"
	"os"
)

var degraded = os.Getenv("DEGRADED") != ""

func main() {
	http.HandleFunc("/copied", copied)
	http.HandleFunc("/doubtful", doubtful)
	http.HandleFunc("/guarded", guarded)
}

func allowed(user, doc string) bool { return user == doc }

func drop(doc string) { _ = os.Remove(doc) }

func copied(w http.ResponseWriter, r *http.Request) {
	user, doc := r.Header.Get("X-User"), r.FormValue("doc")
	if degraded {
		drop(doc) // want "fallback when degraded is set .* reaches fixed.drop without fixed.allowed"
		return
	}
	if !allowed(user, doc) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	drop(doc)
}

// doubtful knows the user on one path only.
func doubtful(w http.ResponseWriter, r *http.Request) {
	doc := r.FormValue("doc")
	if degraded {
		drop(doc) // want "fallback when degraded is set .* reaches fixed.drop without fixed.allowed"
		return
	}
	user := r.Header.Get("X-User")
	if !allowed(user, doc) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	drop(doc)
}

func guarded(w http.ResponseWriter, r *http.Request) {
	user, doc := r.Header.Get("X-User"), r.FormValue("doc")
	if !allowed(user, doc) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	if degraded {
		drop(doc)
		return
	}
	drop(doc)
}
