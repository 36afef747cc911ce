// Fields of one struct of permissions: the resumable upload deletes what the
// ordinary handler deletes, and asks for another field.
package main

import (
	"net/http"
	"os"
	"path"
)

type rights struct{ Create, Modify, Delete bool }

type account struct {
	root   string
	rights rights
}

type server struct{ accounts map[string]*account }

func (s *server) account(r *http.Request) *account { return s.accounts[r.Header.Get("X-Account")] }

func (s *server) deleteFile(w http.ResponseWriter, r *http.Request) {
	a := s.account(r)
	if !a.rights.Delete {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.RemoveAll(path.Join(a.root, r.PathValue("path")))
}

func (s *server) deleteUpload(w http.ResponseWriter, r *http.Request) {
	a := s.account(r)
	if !a.rights.Create { // want "deleteUpload reaches os.RemoveAll behind rights.Create .*, and not rights.Delete, which .*deleteFile asks"
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.RemoveAll(path.Join(a.root, r.PathValue("path")))
}

// It asks for both.
func (s *server) deleteDraft(w http.ResponseWriter, r *http.Request) {
	a := s.account(r)
	if !a.rights.Create {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if !a.rights.Delete {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.RemoveAll(path.Join(a.root, "drafts", r.PathValue("path")))
}

// What a failed upload has left is removed: that is no deletion.
func (s *server) createFile(w http.ResponseWriter, r *http.Request) {
	a := s.account(r)
	if !a.rights.Create {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	name := path.Join(a.root, r.PathValue("path"))
	if err := os.WriteFile(name, nil, 0o600); err != nil {
		os.RemoveAll(name)
		http.Error(w, "failed", http.StatusInternalServerError)
	}
}

func main() {
	s := &server{}
	http.HandleFunc("DELETE /files/{path...}", s.deleteFile)
	http.HandleFunc("DELETE /uploads/{path...}", s.deleteUpload)
	http.HandleFunc("DELETE /drafts/{path...}", s.deleteDraft)
	http.HandleFunc("PUT /files/{path...}", s.createFile)
	http.ListenAndServe(":8080", nil)
}
