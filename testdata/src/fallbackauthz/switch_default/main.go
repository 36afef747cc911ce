// A backup service that restores archives of several formats.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type acl struct{ operators map[string]bool }

func (a *acl) MayRestore(user string) bool { return a.operators[user] }

type vault struct{ dir string }

func (v *vault) Restore(archive string) {
	os.Rename(filepath.Join(v.dir, archive), filepath.Join(v.dir, "live"))
}

type server struct {
	acl   *acl
	vault *vault
}

func (s *server) restore(w http.ResponseWriter, r *http.Request) {
	archive := r.PathValue("archive")
	switch r.URL.Query().Get("format") {
	case "v3":
		if !s.acl.MayRestore(r.Header.Get("X-User")) {
			http.Error(w, "operators only", http.StatusForbidden)
			return
		}
		s.vault.Restore(archive)
	case "v2":
		if !s.acl.MayRestore(r.Header.Get("X-User")) {
			http.Error(w, "operators only", http.StatusForbidden)
			return
		}
		s.vault.Restore(archive + ".v2")
	default:
		s.vault.Restore(archive + ".tar") // want "reaches .*Restore without .*MayRestore"
	}
}

func (s *server) restoreChecked(w http.ResponseWriter, r *http.Request) {
	archive := r.PathValue("archive")
	if !s.acl.MayRestore(r.Header.Get("X-User")) {
		http.Error(w, "operators only", http.StatusForbidden)
		return
	}
	switch r.URL.Query().Get("format") {
	case "v3":
		s.vault.Restore(archive)
	default:
		s.vault.Restore(archive + ".tar")
	}
}

// restoreCase has its hole in a case, not in the default.
func (s *server) restoreCase(w http.ResponseWriter, r *http.Request) {
	archive := r.PathValue("archive")
	switch r.URL.Query().Get("format") {
	case "legacy":
		s.vault.Restore(archive + ".tar") // want "reaches .*Restore without .*MayRestore"
	default:
		if !s.acl.MayRestore(r.Header.Get("X-User")) {
			http.Error(w, "operators only", http.StatusForbidden)
			return
		}
		s.vault.Restore(archive)
	}
}

// restoreRejecting has a default that only rejects.
func (s *server) restoreRejecting(w http.ResponseWriter, r *http.Request) {
	archive := r.PathValue("archive")
	switch r.URL.Query().Get("format") {
	case "v3":
		if !s.acl.MayRestore(r.Header.Get("X-User")) {
			http.Error(w, "operators only", http.StatusForbidden)
			return
		}
		s.vault.Restore(archive)
	default:
		http.Error(w, "unknown format", http.StatusBadRequest)
	}
}

func main() {
	s := &server{acl: &acl{}, vault: &vault{dir: "backups"}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /restore/{archive}", s.restore)
	mux.HandleFunc("POST /restore-checked/{archive}", s.restoreChecked)
	mux.HandleFunc("POST /restore-case/{archive}", s.restoreCase)
	mux.HandleFunc("POST /restore-rejecting/{archive}", s.restoreRejecting)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
