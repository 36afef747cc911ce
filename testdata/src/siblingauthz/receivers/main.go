// Methods of one type are siblings whether they take it by value or by pointer.
package main

import (
	"net/http"
	"os"
)

type admin struct{ dir string }

func allowed(r *http.Request, action string) bool {
	return r.Header.Get("X-Role") == action
}

func (a admin) add(w http.ResponseWriter, r *http.Request) {
	if !allowed(r, "nodes:write") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Mkdir(a.dir+r.PathValue("id"), 0o700)
}

func (a admin) drop(w http.ResponseWriter, r *http.Request) {
	if !allowed(r, "nodes:write") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.RemoveAll(a.dir + r.PathValue("id"))
}

func (a admin) rename(w http.ResponseWriter, r *http.Request) {
	if !allowed(r, "nodes:write") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Rename(a.dir+r.PathValue("id"), a.dir+r.FormValue("to"))
}

func (a admin) link(w http.ResponseWriter, r *http.Request) {
	if !allowed(r, "nodes:write") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Symlink(a.dir+r.PathValue("id"), a.dir+r.FormValue("to"))
}

func (a *admin) fill(w http.ResponseWriter, r *http.Request) { // want "fill reaches os.WriteFile without receivers.allowed"
	os.WriteFile(a.dir+r.FormValue("file"), nil, 0o600)
}

func (a *admin) swap(w http.ResponseWriter, r *http.Request) {
	if !allowed(r, "nodes:write") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Rename(a.dir+r.FormValue("one"), a.dir+r.FormValue("other"))
}

func main() {
	a := admin{"nodes/"}
	http.HandleFunc("POST /add/{id}", a.add)
	http.HandleFunc("POST /drop/{id}", a.drop)
	http.HandleFunc("POST /rename/{id}", a.rename)
	http.HandleFunc("POST /link/{id}", a.link)
	http.HandleFunc("POST /fill", a.fill)
	http.HandleFunc("POST /swap", a.swap)
	http.ListenAndServe(":8080", nil)
}
