// Whose a note is nobody asks before it is made; who may make one is asked.
package main

import (
	"net/http"
	"os"
)

type note struct{ Owner string }

type server struct {
	notes   map[string]note
	writers map[string]bool
}

func (s *server) updateNote(w http.ResponseWriter, r *http.Request) {
	user, _, _ := r.BasicAuth()
	if s.notes[r.PathValue("id")].Owner != user {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.WriteFile("notes/"+r.PathValue("id"), nil, 0o600)
}

func (s *server) renameNote(w http.ResponseWriter, r *http.Request) {
	user, _, _ := r.BasicAuth()
	if s.notes[r.PathValue("id")].Owner != user {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Rename("notes/"+r.PathValue("id"), "notes/"+r.FormValue("name"))
}

// createNote is for everybody.
func (s *server) createNote(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("notes/"+r.FormValue("name"), nil, 0o600)
}

func (s *server) deleteNote(w http.ResponseWriter, r *http.Request) { // want "deleteNote reaches os.Remove without .*Owner == "
	os.Remove("notes/" + r.PathValue("id"))
}

// A book is made by writers only.
type shelf struct{ server }

func (s *shelf) updateBook(w http.ResponseWriter, r *http.Request) {
	user, _, _ := r.BasicAuth()
	if !s.writers[user] {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.WriteFile("books/"+r.PathValue("id"), nil, 0o600)
}

func (s *shelf) deleteBook(w http.ResponseWriter, r *http.Request) {
	user, _, _ := r.BasicAuth()
	if !s.writers[user] {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Remove("books/" + r.PathValue("id"))
}

func (s *shelf) createBook(w http.ResponseWriter, r *http.Request) { // want "createBook reaches os.WriteFile without .*writers"
	os.WriteFile("books/"+r.FormValue("name"), nil, 0o600)
}

func main() {
	s, b := &server{}, &shelf{}
	http.HandleFunc("POST /notes", s.createNote)
	http.HandleFunc("PUT /notes/{id}", s.updateNote)
	http.HandleFunc("PATCH /notes/{id}", s.renameNote)
	http.HandleFunc("DELETE /notes/{id}", s.deleteNote)
	http.HandleFunc("POST /books", b.createBook)
	http.HandleFunc("PUT /books/{id}", b.updateBook)
	http.HandleFunc("DELETE /books/{id}", b.deleteBook)
	http.ListenAndServe(":8080", nil)
}
