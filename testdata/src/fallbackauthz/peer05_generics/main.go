// Peer failure 5: methods on structs, a generic Option[T] and must helpers do
// not hide the way to the sink.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"

	"fallbackauthz/peer05_generics/option"
)

type wills struct{ dir string }

func (v *wills) Open(id string) ([]byte, error) {
	return os.ReadFile(filepath.Join(v.dir, id))
}

type notary struct{ heirs map[string]string }

func (n *notary) heir(user, id string) bool { return n.heirs[id] == user }

type server struct {
	notary *notary
	wills  *wills
	desk   option.Option[string]
}

func (s *server) viaGet(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if _, ok := s.desk.Get(); !ok {
		w.Write(option.Must(s.wills.Open(id))) // want "reaches .*Open without .*heir"
		return
	}
	if !s.notary.heir(r.Header.Get("X-User"), id) {
		http.Error(w, "heirs only", http.StatusForbidden)
		return
	}
	w.Write(option.Must(s.wills.Open(id)))
}

// viaOrElse reads in a closure that the option calls if it is empty; the
// first way reads before, checked.
func (s *server) viaOrElse(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	var own option.Option[[]byte]
	if s.notary.heir(r.Header.Get("X-User"), id) {
		own = option.Some(option.Must(s.wills.Open(id)))
	} else {
		http.Error(w, "heirs only", http.StatusForbidden)
		return
	}
	w.Write(own.OrElse(func() []byte { return option.Must(s.wills.Open(id)) }))
}

func (s *server) viaGetChecked(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if !s.notary.heir(r.Header.Get("X-User"), id) {
		http.Error(w, "heirs only", http.StatusForbidden)
		return
	}
	if _, ok := s.desk.Get(); !ok {
		w.Write(option.Must(s.wills.Open(id)))
		return
	}
	w.Write(option.Must(s.wills.Open(id)))
}

func main() {
	s := &server{notary: &notary{}, wills: &wills{dir: "wills"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /get/{id}", s.viaGet)
	mux.HandleFunc("GET /or-else/{id}", s.viaOrElse)
	mux.HandleFunc("GET /checked/{id}", s.viaGetChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
