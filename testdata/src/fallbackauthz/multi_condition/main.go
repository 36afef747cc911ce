// A forum whose gates ask more than one thing at a time.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type forum struct{ dir string }

func (f *forum) Remove(id string) { os.Remove(filepath.Join(f.dir, id)) }

type server struct {
	authors    map[string]string
	moderators map[string]bool
	frozen     bool
	mirror     bool
	forum      *forum
}

func (s *server) moderates(user string) bool { return s.moderators[user] }

func (s *server) wrote(user, id string) bool { return s.authors[id] == user }

// either may remove: the gate is !a && !b.
func (s *server) either(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	if s.mirror {
		s.forum.Remove(id) // want "reaches .*Remove without .*(wrote|moderates)"
		return
	}
	if !s.wrote(user, id) && !s.moderates(user) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.forum.Remove(id)
}

// eitherChecked asks the same two in the other order.
func (s *server) eitherChecked(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	if s.mirror {
		if s.moderates(user) || s.wrote(user, id) {
			s.forum.Remove(id)
			return
		}
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if !s.wrote(user, id) && !s.moderates(user) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.forum.Remove(id)
}

// disjunction denies if the forum is frozen or the caller is no moderator.
func (s *server) disjunction(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	if s.mirror {
		s.forum.Remove(id) // want "reaches .*Remove without .*moderates"
		return
	}
	if s.frozen || !s.moderates(user) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.forum.Remove(id)
}

func (s *server) disjunctionChecked(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	if s.frozen || !s.moderates(user) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if s.mirror {
		s.forum.Remove(id)
		return
	}
	s.forum.Remove(id)
}

// conjunction denies to all but moderators while the forum is frozen. A check
// under a further condition is taken for a rule of the service: a thawed forum
// needs none, so the mirror lacks none.
func (s *server) conjunction(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	if s.mirror {
		s.forum.Remove(id)
		return
	}
	if s.frozen && !s.moderates(user) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	s.forum.Remove(id)
}

// conjunctionChecked has a gate without a condition before both arms.
func (s *server) conjunctionChecked(w http.ResponseWriter, r *http.Request) {
	user, id := r.Header.Get("X-User"), r.PathValue("id")
	if !s.wrote(user, id) && !s.moderates(user) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if s.mirror {
		s.forum.Remove(id)
		return
	}
	s.forum.Remove(id)
}

func main() {
	s := &server{authors: map[string]string{}, moderators: map[string]bool{}, forum: &forum{dir: "forum"}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /either/{id}", s.either)
	mux.HandleFunc("DELETE /either-checked/{id}", s.eitherChecked)
	mux.HandleFunc("DELETE /disjunction/{id}", s.disjunction)
	mux.HandleFunc("DELETE /disjunction-checked/{id}", s.disjunctionChecked)
	mux.HandleFunc("DELETE /conjunction/{id}", s.conjunction)
	mux.HandleFunc("DELETE /conjunction-checked/{id}", s.conjunctionChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
