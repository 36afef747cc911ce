// Drafts, notes and pages: handlers that read who calls and never ask whether
// anybody does, where those beside them refuse the nameless; and such that are
// called by another proof, only look, or do not read it.
package main

import (
	"net/http"
	"os"
)

const header = "X-Account"

type drafts struct{}

func (d *drafts) rename(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get(header)
	if user == "" {
		http.Error(w, "who are you", http.StatusUnauthorized)
		return
	}
	os.Rename(user+r.PathValue("id"), user+r.FormValue("to"))
}

func (d *drafts) remove(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get(header)
	if user == "" {
		http.Error(w, "who are you", http.StatusUnauthorized)
		return
	}
	os.Remove(user + r.PathValue("id"))
}

func (d *drafts) link(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get(header)
	if user == "" {
		http.Error(w, "who are you", http.StatusUnauthorized)
		return
	}
	os.Symlink(user+r.PathValue("id"), user+r.FormValue("to"))
}

func (d *drafts) save(w http.ResponseWriter, r *http.Request) { // want "save reaches os.WriteFile without .*Get.*X-Account"
	user := r.Header.Get(header)
	os.WriteFile(user+r.PathValue("id"), []byte(r.FormValue("text")), 0o600)
}

// look changes nothing.
func (d *drafts) look(w http.ResponseWriter, r *http.Request) {
	b, _ := os.ReadFile(r.Header.Get(header) + r.PathValue("id"))
	w.Write(b)
}

// hook is called by a machine with a secret of its own.
func (d *drafts) hook(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Secret") != os.Getenv("SECRET") {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	os.WriteFile("hooked", []byte(r.Header.Get(header)), 0o600)
}

// Of notes only one asks: the others need not.
type notes struct{}

func (n *notes) rename(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get(header)
	if user == "" {
		http.Error(w, "who are you", http.StatusUnauthorized)
		return
	}
	os.Rename(user+r.PathValue("id"), user+r.FormValue("to"))
}

func (n *notes) remove(w http.ResponseWriter, r *http.Request) {
	os.Remove(r.Header.Get(header) + r.PathValue("id"))
}

func (n *notes) link(w http.ResponseWriter, r *http.Request) {
	os.Symlink(r.Header.Get(header), r.FormValue("to"))
}

func (n *notes) save(w http.ResponseWriter, r *http.Request) {
	os.WriteFile(r.Header.Get(header), []byte(r.FormValue("text")), 0o600)
}

// Of pages one asks for nothing: it may be open to everybody by choice.
type pages struct{}

func (p *pages) rename(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get(header) == "" {
		http.Error(w, "who are you", http.StatusUnauthorized)
		return
	}
	os.Rename(r.PathValue("id"), r.FormValue("to"))
}

func (p *pages) remove(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get(header) == "" {
		http.Error(w, "who are you", http.StatusUnauthorized)
		return
	}
	os.Remove(r.PathValue("id"))
}

func (p *pages) link(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get(header) == "" {
		http.Error(w, "who are you", http.StatusUnauthorized)
		return
	}
	os.Symlink(r.PathValue("id"), r.FormValue("to"))
}

func (p *pages) empty(w http.ResponseWriter, r *http.Request) {
	os.Truncate(r.PathValue("id"), 0)
}

func main() {
	d, n, p := &drafts{}, &notes{}, &pages{}
	http.HandleFunc("PATCH /pages/{id}", p.rename)
	http.HandleFunc("DELETE /pages/{id}", p.remove)
	http.HandleFunc("POST /pages/{id}/link", p.link)
	http.HandleFunc("POST /pages/{id}/empty", p.empty)
	http.HandleFunc("PATCH /drafts/{id}", d.rename)
	http.HandleFunc("DELETE /drafts/{id}", d.remove)
	http.HandleFunc("POST /drafts/{id}/link", d.link)
	http.HandleFunc("PUT /drafts/{id}", d.save)
	http.HandleFunc("GET /drafts/{id}", d.look)
	http.HandleFunc("POST /drafts/hook", d.hook)
	http.HandleFunc("PATCH /notes/{id}", n.rename)
	http.HandleFunc("DELETE /notes/{id}", n.remove)
	http.HandleFunc("POST /notes/{id}/link", n.link)
	http.HandleFunc("PUT /notes/{id}", n.save)
}
