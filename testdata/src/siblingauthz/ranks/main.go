// Checks without arguments on what is known of the caller: one asks who he is,
// the others whether he may.
package main

import (
	"net/http"
	"os"
)

// An access says what the caller may.
type access struct {
	name          string
	system, nodes bool
}

func (a *access) IsAuthenticated() bool { return a.name != "" }
func (a *access) IsSystem() bool        { return a.system }
func (a *access) AllowNodeWrite() bool  { return a.nodes }

func accessOf(r *http.Request) *access {
	a, _ := r.Context().Value("access").(*access)
	return a
}

// nodes are changed by who may change nodes; drain asks only who calls.
type nodes struct{}

func (nodes) rename(w http.ResponseWriter, r *http.Request) {
	if !accessOf(r).AllowNodeWrite() {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.Rename("node", r.PathValue("id"))
}

func (nodes) remove(w http.ResponseWriter, r *http.Request) {
	if !accessOf(r).AllowNodeWrite() {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.Remove(r.PathValue("id"))
}

func (nodes) lock(w http.ResponseWriter, r *http.Request) {
	if !accessOf(r).AllowNodeWrite() {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.Chmod(r.PathValue("id"), 0o400)
}

// cut is for the system alone.
func (nodes) cut(w http.ResponseWriter, r *http.Request) {
	if !accessOf(r).IsSystem() {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.Truncate(r.PathValue("id"), 0)
}

func (nodes) drain(w http.ResponseWriter, r *http.Request) { // want "drain reaches os.WriteFile without .*(AllowNodeWrite|IsSystem)"
	if !accessOf(r).IsAuthenticated() {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.WriteFile(r.PathValue("id"), nil, 0o600)
}

func main() {
	var n nodes
	mux := http.NewServeMux()
	mux.HandleFunc("POST /nodes/{id}/name", n.rename)
	mux.HandleFunc("DELETE /nodes/{id}", n.remove)
	mux.HandleFunc("POST /nodes/{id}/lock", n.lock)
	mux.HandleFunc("POST /nodes/{id}/cut", n.cut)
	mux.HandleFunc("POST /nodes/{id}/drain", n.drain)
	http.ListenAndServe(":8080", mux)
}
