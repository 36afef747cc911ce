// Calls are registered with what they ask of the caller: the zero value asks
// for nothing.
package main

import (
	"errors"
	"net/http"
	"os"
)

// A Call is a remote call. What handles it never sees who calls.
type Call struct {
	Path    string
	Fn      func(in map[string]string) error
	Login   bool // the caller must have logged in
	Logged  bool // it is written to the log
	Comment string
}

var calls = map[string]*Call{}

func add(c Call) { calls[c.Path] = &c }

// An untyped list of operations of one kind.
func init() {
	add(Call{Path: "move", Fn: move, Login: true})
	add(Call{Path: "copy", Fn: copyTo, Login: true})
	add(Call{Path: "drop", Fn: drop, Login: true, Logged: true})
	add(Call{Path: "make", Fn: makeDir, Login: true})
	add(Call{Path: "link", Fn: linkTo, Login: true})
	add(Call{Path: "trim", Fn: trim, Login: true})
	add(Call{Path: "wipe", Fn: wipe, Comment: "all of it"}) // want "declared.wipe is registered without declared.Call.Login and reaches os.RemoveAll: 6 of 6 others beside it declare it, as at .*main.go:26"
}

func move(in map[string]string) error    { return os.Rename(in["from"], in["to"]) }
func copyTo(in map[string]string) error  { return os.WriteFile(in["to"], []byte(in["data"]), 0o600) }
func drop(in map[string]string) error    { return os.Remove(in["path"]) }
func makeDir(in map[string]string) error { return os.Mkdir(in["path"], 0o700) }
func linkTo(in map[string]string) error  { return os.Symlink(in["from"], in["to"]) }
func trim(in map[string]string) error    { return os.Truncate(in["path"], 0) }
func wipe(in map[string]string) error    { return os.RemoveAll(in["path"]) }

var errMissing = errors.New("no such call")

func serve(w http.ResponseWriter, r *http.Request) {
	c := calls[r.URL.Path]
	if c == nil {
		http.Error(w, errMissing.Error(), http.StatusNotFound)
		return
	}
	if c.Login && r.Header.Get("Authorization") != os.Getenv("TOKEN") {
		http.Error(w, "log in first", http.StatusForbidden)
		return
	}
	if err := c.Fn(map[string]string{"path": r.FormValue("path")}); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func main() {
	http.HandleFunc("/", serve)
	http.HandleFunc("/verbs/", verbServe)
	http.ListenAndServe(":8080", nil)
}
