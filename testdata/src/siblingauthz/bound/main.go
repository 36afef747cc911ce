// Wrappers that are methods of an object, kept in a variable before they are
// called: the receiver is no argument of the call.
package main

import (
	"net/http"
	"os"
)

type handle func(w http.ResponseWriter, r *http.Request) error

type door struct{ grants map[string]bool }

// require goes on for those who have a permission.
func (d *door) require(next handle, permission string) handle {
	return func(w http.ResponseWriter, r *http.Request) error {
		if !d.grants[r.Header.Get("X-User")+" "+permission] {
			http.Error(w, "forbidden", http.StatusForbidden)
			return nil
		}
		return next(w, r)
	}
}

// adapt makes a handler of net/http.
func adapt(h handle) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := h(w, r); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}
}

type notes struct{ dir string }

func (n *notes) place(r *http.Request) string { return n.dir + "/" + r.PathValue("id") }

func (n *notes) add(w http.ResponseWriter, r *http.Request) error {
	return os.WriteFile(n.place(r), nil, 0o600)
}

func (n *notes) rename(w http.ResponseWriter, r *http.Request) error {
	return os.Rename("new", n.place(r))
}

func (n *notes) remove(w http.ResponseWriter, r *http.Request) error {
	return os.Remove(n.place(r))
}

func (n *notes) lock(w http.ResponseWriter, r *http.Request) error {
	return os.Chmod(n.place(r), 0o400)
}

func (n *notes) cut(w http.ResponseWriter, r *http.Request) error {
	return os.Truncate(n.place(r), 0)
}

// clear is behind the wrapper like most of them.
func (n *notes) clear(w http.ResponseWriter, r *http.Request) error {
	return os.RemoveAll(n.dir)
}

func main() {
	n := &notes{dir: "notes"}
	d := &door{}
	pm := d.require
	mux := http.NewServeMux()
	mux.HandleFunc("POST /notes/{id}", adapt(pm(n.add, "notes:add")))
	mux.HandleFunc("POST /notes/{id}/name", adapt(pm(n.rename, "notes:change")))
	mux.HandleFunc("POST /notes/{id}/remove", adapt(pm(n.remove, "notes:remove")))
	mux.HandleFunc("POST /notes/{id}/lock", adapt(pm(n.lock, "notes:change")))
	mux.HandleFunc("POST /notes/{id}/cut", adapt(n.cut)) // want "cut reaches os.Truncate without .*require, which stands before"
	func() {
		mux.HandleFunc("POST /notes/clear", adapt(pm(n.clear, "notes:remove")))
	}()
	http.ListenAndServe(":8080", mux)
}
