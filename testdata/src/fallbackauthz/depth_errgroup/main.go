// A ledger export that runs its parts in an errgroup.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"

	"golang.org/x/sync/errgroup"
)

type ledger struct{ dir string }

func (l *ledger) Page(n string) []byte {
	b, _ := os.ReadFile(filepath.Join(l.dir, n))
	return b
}

type server struct {
	auditors map[string]bool
	ledger   *ledger
	small    bool
}

func (s *server) auditor(r *http.Request) bool { return s.auditors[r.Header.Get("X-User")] }

func (s *server) export(w http.ResponseWriter, r *http.Request) {
	var g errgroup.Group
	if s.small {
		g.Go(func() error { w.Write(s.ledger.Page("1")); return nil }) // want "reaches .*Page without .*auditor"
		g.Wait()
		return
	}
	if !s.auditor(r) {
		http.Error(w, "auditors only", http.StatusForbidden)
		return
	}
	for _, n := range []string{"1", "2", "3"} {
		g.Go(func() error { w.Write(s.ledger.Page(n)); return nil })
	}
	g.Wait()
}

func (s *server) exportChecked(w http.ResponseWriter, r *http.Request) {
	var g errgroup.Group
	if !s.auditor(r) {
		http.Error(w, "auditors only", http.StatusForbidden)
		return
	}
	if s.small {
		g.Go(func() error { w.Write(s.ledger.Page("1")); return nil })
		g.Wait()
		return
	}
	for _, n := range []string{"1", "2", "3"} {
		g.Go(func() error { w.Write(s.ledger.Page(n)); return nil })
	}
	g.Wait()
}

func main() {
	s := &server{auditors: map[string]bool{}, ledger: &ledger{dir: "ledger"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /export", s.export)
	mux.HandleFunc("GET /checked", s.exportChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
