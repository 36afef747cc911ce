// Command excepted has fallbacks that are known, until a day that is far away
// in a test.
package main

import (
	"net/http"
	"os"

	"fallbackauthz/excepted/api"
)

var degraded = os.Getenv("DEGRADED") != ""

func main() {
	http.HandleFunc("/line", line)
	http.HandleFunc("/above", above)
	http.HandleFunc("/other", other)
	http.HandleFunc("/function", function)
	http.HandleFunc("/closure", closure)
	http.HandleFunc("/two", two)
	http.HandleFunc("/malformed", malformed)
	http.HandleFunc("/api", api.Get)
}

func allowed(r *http.Request, doc string) bool { return r.Header.Get("X") == doc }

func drop(doc string) { _ = os.Remove(doc) }

func line(w http.ResponseWriter, r *http.Request) {
	doc := r.FormValue("doc")
	if degraded {
		drop(doc) //authparity:allow fallbackauthz until=2026-12-31 owner=documents reason="public copies"
		return
	}
	if !allowed(r, doc) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	drop(doc)
}

func above(w http.ResponseWriter, r *http.Request) {
	doc := r.FormValue("doc")
	if degraded {
		// The copies are public.
		//authparity:allow fallbackauthz until=2026-12-31 owner=documents reason="public copies"
		drop(doc)
		return
	}
	if !allowed(r, doc) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	drop(doc)
}

// other has an exception from another rule, and one on another line.
func other(w http.ResponseWriter, r *http.Request) {
	doc := r.FormValue("doc")
	if degraded { //authparity:allow fallbackauthz until=2026-12-31 owner=documents reason="public copies" // want "exceptions: exception for fallbackauthz .owner documents. covers no finding: expected a finding at line 60, or no exception"
		//authparity:allow fallbackaudit until=2026-12-31 owner=documents reason="public copies"
		drop(doc) // want "fallback when degraded is set .* reaches excepted.drop without excepted.allowed"
		return
	}
	if !allowed(r, doc) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	drop(doc)
}

//authparity:allow fallbackauthz until=2026-12-31 owner=documents reason="public copies"
func function(w http.ResponseWriter, r *http.Request) {
	doc := r.FormValue("doc")
	if degraded {
		drop(doc)
		return
	}
	if !allowed(r, doc) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	drop(doc)
}

// closure has its fallback in a closure, which is part of it.
//
//authparity:allow fallbackauthz until=2026-12-31 owner=documents reason="public copies"
func closure(w http.ResponseWriter, r *http.Request) {
	func() {
		doc := r.FormValue("doc")
		if degraded {
			drop(doc)
			return
		}
		if !allowed(r, doc) {
			http.Error(w, "no", http.StatusForbidden)
			return
		}
		drop(doc)
	}()
}

//authparity:allow fallbackauthz until=2026-12-31 owner=documents reason="public copies" // want "exceptions: exception for fallbackauthz .owner documents. is over-broad: excepted.two has 2 findings of it, expected one exception on the line of each"
func two(w http.ResponseWriter, r *http.Request) {
	doc := r.FormValue("doc")
	if r.FormValue("copy") != "" {
		if degraded {
			_ = os.WriteFile(doc, nil, 0o600)
			return
		}
		if !allowed(r, doc) {
			http.Error(w, "no", http.StatusForbidden)
			return
		}
		_ = os.WriteFile(doc, nil, 0o600)
		return
	}
	if degraded {
		drop(doc)
		return
	}
	if !allowed(r, doc) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	drop(doc)
}

// malformed has an exception without an owner, which covers nothing. What is
// wrong with it, the rule about exceptions says.
func malformed(w http.ResponseWriter, r *http.Request) {
	doc := r.FormValue("doc")
	if degraded {
		drop(doc) //authparity:allow fallbackauthz until=2026-12-31 reason=b // want "fallback when degraded is set .* reaches excepted.drop without excepted.allowed"
		return
	}
	if !allowed(r, doc) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	drop(doc)
}
