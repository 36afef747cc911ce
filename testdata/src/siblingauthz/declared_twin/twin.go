// Registrations that leave something out and are right to.
package main

import (
	"net/http"
	"os"
)

// A Verb is a remote call.
type Verb struct {
	Path   string
	Fn     func(in map[string]string) error
	Login  bool
	Scopes []string
	Quiet  bool // no entry in the log
}

var verbs = map[string]*Verb{}

func add(v *Verb) { verbs[v.Path] = v }

func init() {
	add(&Verb{Path: "move", Fn: move, Login: true, Quiet: true})
	add(&Verb{Path: "copy", Fn: copyTo, Login: true, Quiet: true})
	add(&Verb{Path: "drop", Fn: drop, Login: true, Quiet: true})
	add(&Verb{Path: "make", Fn: makeDir, Login: true, Quiet: true})
	add(&Verb{Path: "link", Fn: linkTo, Login: true, Quiet: true})
	add(&Verb{Path: "trim", Fn: trim, Login: true, Quiet: true})
	add(&Verb{Path: "list", Fn: list, Login: true, Quiet: true})
	add(&Verb{Path: "walk", Fn: list, Login: true, Quiet: true})
	add(&Verb{Path: "look", Fn: list, Login: true, Quiet: true})
	add(&Verb{Path: "size", Fn: list, Login: true}) // that it is logged is no permission
	// In so many words.
	add(&Verb{Path: "beat", Fn: beat, Login: false, Quiet: true})
	// Another declaration in its place.
	add(&Verb{Path: "wipe", Fn: wipe, Scopes: []string{"wipe"}, Quiet: true})
	// It does nothing that could be guarded.
	add(&Verb{Path: "echo", Fn: echo, Quiet: true})
}

func move(in map[string]string) error    { return os.Rename(in["from"], in["to"]) }
func copyTo(in map[string]string) error  { return os.WriteFile(in["to"], []byte(in["data"]), 0o600) }
func drop(in map[string]string) error    { return os.Remove(in["path"]) }
func makeDir(in map[string]string) error { return os.Mkdir(in["path"], 0o700) }
func linkTo(in map[string]string) error  { return os.Symlink(in["from"], in["to"]) }
func trim(in map[string]string) error    { return os.Truncate(in["path"], 0) }
func wipe(in map[string]string) error    { return os.RemoveAll(in["path"]) }
func beat(in map[string]string) error    { return os.WriteFile("beat", nil, 0o600) }
func echo(in map[string]string) error    { in["out"] = in["in"]; return nil }
func list(in map[string]string) error    { return os.Chdir(in["path"]) }

func allowed(r *http.Request, scopes []string) bool {
	for _, s := range scopes {
		if s == r.Header.Get("X-Scope") {
			return true
		}
	}
	return false
}

func serve(w http.ResponseWriter, r *http.Request) {
	v := verbs[r.URL.Path]
	if v == nil {
		http.NotFound(w, r)
		return
	}
	if v.Login && r.Header.Get("Authorization") != os.Getenv("TOKEN") {
		http.Error(w, "log in first", http.StatusForbidden)
		return
	}
	if len(v.Scopes) > 0 && !allowed(r, v.Scopes) {
		http.Error(w, "another scope is asked for", http.StatusForbidden)
		return
	}
	if !v.Quiet {
		os.WriteFile("log", []byte(v.Path), 0o600)
	}
	if err := v.Fn(map[string]string{"path": r.FormValue("path")}); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func main() {
	http.HandleFunc("/", serve)
	http.ListenAndServe(":8080", nil)
}
