// A document service with one guard and several permissions. The guard is
// missing only where none is asked: another permission is the weakguard rule's.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

const (
	permRead   = "doc:read"
	permExport = "doc:export"
)

type policy struct{ grants map[string]string }

func (p *policy) Can(user, permission string) bool { return p.grants[user] == permission }

type docs struct{ dir string }

func (d *docs) ReadAll(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(d.dir, id))
	return b
}

type server struct {
	policy *policy
	docs   *docs
	plain  bool
}

// exportNone asks for nothing on its second arm.
func (s *server) exportNone(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	if s.plain {
		w.Write(s.docs.ReadAll(id)) // want "reaches .*ReadAll without .*Can"
		return
	}
	if !s.policy.Can(user, permExport) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(s.docs.ReadAll(id))
}

// exportRead asks for less on its second arm, which is no missing guard.
func (s *server) exportRead(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	if s.plain {
		if !s.policy.Can(user, permRead) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write(s.docs.ReadAll(id))
		return
	}
	if !s.policy.Can(user, permExport) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(s.docs.ReadAll(id))
}

// exportSame asks for the same, once by a constant and once by its value.
func (s *server) exportSame(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	if s.plain {
		if !s.policy.Can(user, "doc:export") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write(s.docs.ReadAll(id))
		return
	}
	if !s.policy.Can(user, permExport) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(s.docs.ReadAll(id))
}

// exportParam takes the permission as an argument of a helper.
func (s *server) exportParam(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	if s.plain {
		if s.demand(w, user, permExport) {
			w.Write(s.docs.ReadAll(id))
		}
		return
	}
	if !s.policy.Can(user, permExport) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(s.docs.ReadAll(id))
}

func (s *server) demand(w http.ResponseWriter, user, permission string) bool {
	if !s.policy.Can(user, permission) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return false
	}
	return true
}

func main() {
	s := &server{policy: &policy{}, docs: &docs{dir: "docs"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /none/{id}", s.exportNone)
	mux.HandleFunc("GET /read/{id}", s.exportRead)
	mux.HandleFunc("GET /same/{id}", s.exportSame)
	mux.HandleFunc("GET /param/{id}", s.exportParam)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
