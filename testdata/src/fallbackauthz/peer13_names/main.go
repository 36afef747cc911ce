// Peer failure 13: author, authority and OAuthURL are words with "auth" in
// them, and no guards; a check whose answer is dropped is none either.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

var errForbidden = errors.New("forbidden")

type books struct {
	dir     string
	authors map[string]string
}

func (b *books) Text(id string) string {
	text, _ := os.ReadFile(filepath.Join(b.dir, id))
	return string(text)
}

// Author returns who wrote the book.
func (b *books) Author(id string) string { return b.authors[id] }

// Authority returns the host part of a name.
func Authority(name string) string { return name + ".example" }

// OAuthURL is a link for the page.
func OAuthURL(host string) string { return "https://" + host + "/oauth" }

type server struct {
	readers map[string]bool
	books   *books
	small   bool
}

func (s *server) authorize(user string) error {
	if !s.readers[user] {
		return errForbidden
	}
	return nil
}

// names calls all the look-alikes on one arm.
func (s *server) names(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.small {
		fmt.Fprint(w, s.books.Text(id))
		return
	}
	author := s.books.Author(id)
	if author == "" {
		http.Error(w, "no author known", http.StatusUnprocessableEntity)
		return
	}
	fmt.Fprint(w, author, OAuthURL(Authority(author)), s.books.Text(id))
}

// dropped forgets the answer of the check on its first arm: there is no guard
// that the second could lack.
func (s *server) dropped(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.small {
		fmt.Fprint(w, s.books.Text(id))
		return
	}
	_ = s.authorize(r.Header.Get("X-User"))
	fmt.Fprint(w, s.books.Text(id))
}

// logged only logs the answer.
func (s *server) logged(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.small {
		fmt.Fprint(w, s.books.Text(id))
		return
	}
	if err := s.authorize(r.Header.Get("X-User")); err != nil {
		log.Print(err)
	}
	fmt.Fprint(w, s.books.Text(id))
}

// droppedSecond drops the answer where the first arm heeds it: calling the
// check is not enough to clear the arm.
func (s *server) droppedSecond(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.small {
		_ = s.authorize(r.Header.Get("X-User"))
		fmt.Fprint(w, s.books.Text(id)) // want "reaches .*Text without .*authorize"
		return
	}
	if err := s.authorize(r.Header.Get("X-User")); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	fmt.Fprint(w, s.books.Text(id))
}

func main() {
	s := &server{readers: map[string]bool{}, books: &books{dir: "books"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /names/{id}", s.names)
	mux.HandleFunc("GET /dropped/{id}", s.dropped)
	mux.HandleFunc("GET /logged/{id}", s.logged)
	mux.HandleFunc("GET /second/{id}", s.droppedSecond)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
