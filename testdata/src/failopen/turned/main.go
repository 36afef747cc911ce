// The answer of a check taken the wrong way round: who may is refused, and
// whoever may not goes on.
package main

import (
	"net/http"
	"os"
)

type viewer struct{ reads, writes map[string]bool }

func viewerOf(r *http.Request) *viewer { v, _ := r.Context().Value("viewer").(*viewer); return v }

func (v *viewer) canRead(board string) bool  { return v.reads[board] }
func (v *viewer) canWrite(board string) bool { return v.writes[board] }
func (v *viewer) isMember(board string) bool { return v.reads[board] }

func show(w http.ResponseWriter, r *http.Request) {
	if !viewerOf(r).canRead(r.PathValue("board")) {
		http.Error(w, "no such board", http.StatusNotFound)
		return
	}
	http.ServeFile(w, r, r.PathValue("board"))
}

func copyOut(w http.ResponseWriter, r *http.Request) {
	if !viewerOf(r).canRead(r.PathValue("board")) {
		http.Error(w, "no such board", http.StatusNotFound)
		return
	}
	os.Link(r.PathValue("board"), r.FormValue("to"))
}

func star(w http.ResponseWriter, r *http.Request) {
	if viewerOf(r).canRead(r.PathValue("board")) {
		os.WriteFile(r.PathValue("board")+".star", nil, 0o600)
		return
	}
	http.Error(w, "no such board", http.StatusNotFound)
}

func watch(w http.ResponseWriter, r *http.Request) {
	if viewerOf(r).canRead(r.PathValue("board")) { // want "the answer of .*canRead is taken the wrong way round .* os.WriteFile is reached .* 3 other places heed it"
		http.Error(w, "no such board", http.StatusNotFound)
		return
	}
	os.WriteFile(r.PathValue("board")+".watch", nil, 0o600)
}

// join refuses members, and two others refuse who is none: too few to say
// which is wrong.
func join(w http.ResponseWriter, r *http.Request) {
	if viewerOf(r).isMember(r.PathValue("board")) {
		http.Error(w, "you are in it", http.StatusForbidden)
		return
	}
	os.WriteFile(r.PathValue("board")+".member", nil, 0o600)
}

func leave(w http.ResponseWriter, r *http.Request) {
	if !viewerOf(r).isMember(r.PathValue("board")) {
		http.Error(w, "you are not in it", http.StatusForbidden)
		return
	}
	os.Remove(r.PathValue("board") + ".member")
}

func invite(w http.ResponseWriter, r *http.Request) {
	if !viewerOf(r).isMember(r.PathValue("board")) {
		http.Error(w, "you are not in it", http.StatusForbidden)
		return
	}
	os.WriteFile(r.PathValue("board")+"."+r.FormValue("who"), nil, 0o600)
}

// readers is for those who may read and not write: no other asks this.
func readers(w http.ResponseWriter, r *http.Request) {
	if viewerOf(r).canWrite(r.PathValue("board")) {
		http.Error(w, "write it yourself", http.StatusForbidden)
		return
	}
	os.WriteFile(r.PathValue("board")+".proposal", nil, 0o600)
}

func main() {
	http.HandleFunc("GET /boards/{board}", show)
	http.HandleFunc("POST /boards/{board}/copy", copyOut)
	http.HandleFunc("POST /boards/{board}/star", star)
	http.HandleFunc("POST /boards/{board}/watch", watch)
	http.HandleFunc("POST /boards/{board}/join", join)
	http.HandleFunc("POST /boards/{board}/leave", leave)
	http.HandleFunc("POST /boards/{board}/invite", invite)
	http.HandleFunc("POST /boards/{board}/proposal", readers)
	http.ListenAndServe(":8080", nil)
}
