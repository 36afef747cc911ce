// Peer failure 4: two users of sync.Once.Do have nothing to do with each
// other, nor have two users of errgroup.Go or of a helper that runs what it
// is given.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
	"sync"
)

type ledger struct{ dir string }

func (l *ledger) Wipe(account string) { os.Remove(filepath.Join(l.dir, account)) }

type server struct {
	admins     map[string]bool
	ledger     *ledger
	warm, wipe sync.Once
	ready      bool
}

func (s *server) admin(r *http.Request) bool { return s.admins[r.Header.Get("X-User")] }

// run runs f, on whatever behalf.
func run(f func()) { f() }

// view warms up once and wipes nothing; whoever thinks that its Do and the
// Do in reset are one sees a wipe without the check.
func (s *server) view(w http.ResponseWriter, r *http.Request) {
	if !s.ready {
		s.warm.Do(func() { s.ready = true })
		run(func() { log.Print("cold") })
		return
	}
	if !s.admin(r) {
		http.Error(w, "admins only", http.StatusForbidden)
		return
	}
	s.ledger.Wipe(r.PathValue("account"))
}

func (s *server) reset(w http.ResponseWriter, r *http.Request) {
	if !s.admin(r) {
		http.Error(w, "admins only", http.StatusForbidden)
		return
	}
	s.wipe.Do(func() { s.ledger.Wipe(r.PathValue("account")) })
	run(func() { s.ledger.Wipe(r.PathValue("account")) })
}

// resetCold wipes in a Do of its own, unchecked.
func (s *server) resetCold(w http.ResponseWriter, r *http.Request) {
	if !s.ready {
		s.wipe.Do(func() { s.ledger.Wipe(r.PathValue("account")) }) // want "reaches .*Wipe without .*admin"
		return
	}
	if !s.admin(r) {
		http.Error(w, "admins only", http.StatusForbidden)
		return
	}
	s.ledger.Wipe(r.PathValue("account"))
}

func main() {
	s := &server{admins: map[string]bool{}, ledger: &ledger{dir: "ledger"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /view/{account}", s.view)
	mux.HandleFunc("POST /reset/{account}", s.reset)
	mux.HandleFunc("POST /cold/{account}", s.resetCold)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
