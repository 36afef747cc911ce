// Handlers that choose another one: by the method, and by a table.
package main

import (
	"net/http"
	"os"
)

type shop struct{ admins map[string]bool }

func (s *shop) isAdmin(r *http.Request) bool {
	user, _, _ := r.BasicAuth()
	return s.admins[user]
}

func (s *shop) items(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodPost:
		s.create(w, r)
	case http.MethodPut:
		s.replace(w, r)
	case http.MethodPatch:
		s.update(w, r)
	case http.MethodDelete:
		s.remove(w, r)
	case http.MethodGet:
		s.read(w, r)
	case "MOVE":
		s.move(w, r)
	case "LOCK":
		name, err := owner(r.FormValue("id"))
		if err != nil {
			http.NotFound(w, r)
			return
		}
		s.lockFor(w, r, name)
	default:
		http.Error(w, "what?", http.StatusMethodNotAllowed)
	}
}

func owner(id string) (string, error) {
	b, err := os.ReadFile("owner/" + id)
	return string(b), err
}

// It goes on with what was begun.
func (s *shop) lockFor(w http.ResponseWriter, r *http.Request, name string) {
	os.WriteFile("lock/"+name, nil, 0o600)
}

func (s *shop) refused(w http.ResponseWriter, r *http.Request) bool {
	if !s.isAdmin(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return true
	}
	return false
}

func (s *shop) create(w http.ResponseWriter, r *http.Request) {
	if !s.refused(w, r) {
		os.WriteFile("item/"+r.FormValue("id"), nil, 0o600)
	}
}

func (s *shop) replace(w http.ResponseWriter, r *http.Request) {
	if !s.refused(w, r) {
		os.Rename("item/new", "item/"+r.FormValue("id"))
	}
}

func (s *shop) update(w http.ResponseWriter, r *http.Request) {
	if !s.refused(w, r) {
		os.Truncate("item/"+r.FormValue("id"), 0)
	}
}

func (s *shop) remove(w http.ResponseWriter, r *http.Request) {
	if !s.refused(w, r) {
		os.Remove("item/" + r.FormValue("id"))
	}
}

func (s *shop) move(w http.ResponseWriter, r *http.Request) { // want "shop..move reaches os.Link without .*refused"
	os.Link("item/"+r.FormValue("id"), "item/"+r.FormValue("to"))
}

// What may be read is more than what may be changed.
func (s *shop) read(w http.ResponseWriter, r *http.Request) {
	b, _ := os.ReadFile("item/" + r.FormValue("id"))
	w.Write(b)
}

// The same by a table.
type depot struct{ shop }

type action func(d *depot, w http.ResponseWriter, r *http.Request)

var actions = map[string]action{
	"fill":  (*depot).fill,
	"drain": (*depot).drain,
	"lock":  (*depot).lock,
	"paint": (*depot).paint,
	"burn":  (*depot).burn,
}

func (d *depot) serve(w http.ResponseWriter, r *http.Request) {
	act, ok := actions[r.FormValue("action")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	act(d, w, r)
}

func (d *depot) fill(w http.ResponseWriter, r *http.Request) {
	if !d.refused(w, r) {
		os.Symlink("depot", "depot/"+r.FormValue("id"))
	}
}

func (d *depot) drain(w http.ResponseWriter, r *http.Request) {
	if !d.refused(w, r) {
		os.Truncate("depot/"+r.FormValue("id"), 0)
	}
}

func (d *depot) lock(w http.ResponseWriter, r *http.Request) {
	if !d.refused(w, r) {
		os.Chmod("depot/"+r.FormValue("id"), 0)
	}
}

func (d *depot) paint(w http.ResponseWriter, r *http.Request) {
	if !d.refused(w, r) {
		os.WriteFile("depot/"+r.FormValue("id"), nil, 0o600)
	}
}

func (d *depot) burn(w http.ResponseWriter, r *http.Request) { // want "depot..burn reaches os.RemoveAll without .*refused"
	os.RemoveAll("depot/" + r.FormValue("id"))
}

// The check may stand before the choice.
type store struct{ shop }

func (s *store) serve(w http.ResponseWriter, r *http.Request) {
	if s.refused(w, r) {
		return
	}
	switch r.URL.Path {
	case "/store/open":
		s.unlock(w, r)
	case "/store/close":
		s.seal(w, r)
	}
}

func (s *store) unlock(w http.ResponseWriter, r *http.Request) { os.Chmod("store", 0o700) }
func (s *store) seal(w http.ResponseWriter, r *http.Request)   { os.Remove("store/" + r.FormValue("id")) }

func main() {
	s := &shop{}
	http.HandleFunc("/items", s.items)
	http.HandleFunc("/depot", (&depot{}).serve)
	http.HandleFunc("/store/", (&store{}).serve)
	http.ListenAndServe(":8080", nil)
}
