// A map of waterways: what the client asks for, what a schema allows and what
// the next page shows is no right of the caller.
package main

import (
	"database/sql"
	"errors"
	"fmt"
	"net/http"

	"github.com/gorilla/sessions"
)

type walkArgs struct{ AllowLoops bool }

type boatman struct{ AllowLoops bool }

type waterways struct{ db *sql.DB }

func (w *waterways) Follow(from string) { w.db.Exec("DELETE FROM visits WHERE start = ?", from) }

func (w *waterways) Rename(id, name string) {
	w.db.Exec("UPDATE waterways SET name = ? WHERE id = ?", name, id)
}

type server struct {
	ways     *waterways
	sessions *sessions.CookieStore
	frozen   bool
	boatmen  map[string]*boatman
}

// follow is asked to go round, or not to.
func (s *server) follow(w http.ResponseWriter, r *http.Request) {
	args := &walkArgs{AllowLoops: r.FormValue("loops") != ""}
	if s.frozen {
		s.ways.Follow(r.FormValue("from"))
		return
	}
	if !args.AllowLoops {
		http.Error(w, "loops", http.StatusBadRequest)
		return
	}
	s.ways.Follow(r.FormValue("from"))
}

// followAs asks what the boatman may do.
func (s *server) followAs(w http.ResponseWriter, r *http.Request) {
	who := s.boatmen[r.Header.Get("X-User")]
	if s.frozen {
		s.ways.Follow(r.FormValue("from")) // want "reaches .*Follow without .*AllowLoops"
		return
	}
	if who == nil || !who.AllowLoops {
		http.Error(w, "loops", http.StatusForbidden)
		return
	}
	s.ways.Follow(r.FormValue("from"))
}

func checkName(name string) error {
	if name == "" {
		return errors.New("a waterway needs a name")
	}
	if name[0] == '/' {
		return fmt.Errorf("slashes are not allowed on the start of %q", name)
	}
	return nil
}

// rename checks what is sound.
func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	if s.frozen {
		s.ways.Rename(r.PathValue("id"), "frozen")
		return
	}
	if err := checkName(r.FormValue("name")); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	s.ways.Rename(r.PathValue("id"), r.FormValue("name"))
}

func (s *server) isKeeper(r *http.Request) bool { return s.boatmen[r.Header.Get("X-User")] != nil }

// tell keeps a message for the next page.
func (s *server) tell(w http.ResponseWriter, r *http.Request, message string) {
	session, _ := s.sessions.Get(r, "flash")
	session.AddFlash(message)
	session.Save(r, w)
}

func (s *server) stamp(w http.ResponseWriter, r *http.Request) {
	if s.frozen {
		s.tell(w, r, "all is frozen")
		return
	}
	if !s.isKeeper(r) {
		http.Error(w, "keepers only", http.StatusForbidden)
		return
	}
	s.tell(w, r, "stamped")
}

// enter keeps who came in.
func (s *server) enter(w http.ResponseWriter, r *http.Request, who string) {
	session, _ := s.sessions.Get(r, "user")
	session.Values["user"] = who
	session.Save(r, w)
}

func (s *server) board(w http.ResponseWriter, r *http.Request) {
	if s.frozen {
		s.enter(w, r, "guest") // want "reaches .*enter without .*isKeeper"
		return
	}
	if !s.isKeeper(r) {
		http.Error(w, "keepers only", http.StatusForbidden)
		return
	}
	s.enter(w, r, r.Header.Get("X-User"))
}

func main() {
	s := &server{}
	http.HandleFunc("POST /follow", s.follow)
	http.HandleFunc("POST /follow/as", s.followAs)
	http.HandleFunc("POST /ways/{id}/name", s.rename)
	http.HandleFunc("POST /stamp", s.stamp)
	http.HandleFunc("POST /board", s.board)
	http.ListenAndServe(":8080", nil)
}
