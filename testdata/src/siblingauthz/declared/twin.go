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

func verbAdd(v *Verb) { verbs[v.Path] = v }

func init() {
	verbAdd(&Verb{Path: "move", Fn: verbMove, Login: true, Quiet: true})
	verbAdd(&Verb{Path: "copy", Fn: verbCopyTo, Login: true, Quiet: true})
	verbAdd(&Verb{Path: "drop", Fn: verbDrop, Login: true, Quiet: true})
	verbAdd(&Verb{Path: "make", Fn: verbMakeDir, Login: true, Quiet: true})
	verbAdd(&Verb{Path: "link", Fn: verbLinkTo, Login: true, Quiet: true})
	verbAdd(&Verb{Path: "trim", Fn: verbTrim, Login: true, Quiet: true})
	verbAdd(&Verb{Path: "list", Fn: verbList, Login: true, Quiet: true})
	verbAdd(&Verb{Path: "walk", Fn: verbList, Login: true, Quiet: true})
	verbAdd(&Verb{Path: "look", Fn: verbList, Login: true, Quiet: true})
	verbAdd(&Verb{Path: "size", Fn: verbList, Login: true}) // that it is logged is no permission
	// In so many words.
	verbAdd(&Verb{Path: "beat", Fn: verbBeat, Login: false, Quiet: true})
	// Another declaration in its place.
	verbAdd(&Verb{Path: "wipe", Fn: verbWipe, Scopes: []string{"wipe"}, Quiet: true})
	// It does nothing that could be guarded.
	verbAdd(&Verb{Path: "echo", Fn: verbEcho, Quiet: true})
}

func verbMove(in map[string]string) error    { return os.Rename(in["from"], in["to"]) }
func verbCopyTo(in map[string]string) error  { return os.WriteFile(in["to"], []byte(in["data"]), 0o600) }
func verbDrop(in map[string]string) error    { return os.Remove(in["path"]) }
func verbMakeDir(in map[string]string) error { return os.Mkdir(in["path"], 0o700) }
func verbLinkTo(in map[string]string) error  { return os.Symlink(in["from"], in["to"]) }
func verbTrim(in map[string]string) error    { return os.Truncate(in["path"], 0) }
func verbWipe(in map[string]string) error    { return os.RemoveAll(in["path"]) }
func verbBeat(in map[string]string) error    { return os.WriteFile("beat", nil, 0o600) }
func verbEcho(in map[string]string) error    { in["out"] = in["in"]; return nil }
func verbList(in map[string]string) error    { return os.Chdir(in["path"]) }

func verbAllowed(r *http.Request, scopes []string) bool {
	for _, s := range scopes {
		if s == r.Header.Get("X-Scope") {
			return true
		}
	}
	return false
}

func verbServe(w http.ResponseWriter, r *http.Request) {
	v := verbs[r.URL.Path]
	if v == nil {
		http.NotFound(w, r)
		return
	}
	if v.Login && r.Header.Get("Authorization") != os.Getenv("TOKEN") {
		http.Error(w, "log in first", http.StatusForbidden)
		return
	}
	if len(v.Scopes) > 0 && !verbAllowed(r, v.Scopes) {
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
