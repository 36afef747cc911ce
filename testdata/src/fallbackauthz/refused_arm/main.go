// Commands: who may not manage them gets the short list, which its own
// handler gives to members only.
package main

import (
	"errors"
	"net/http"
	"os"
)

var errForbidden = errors.New("forbidden")

type session struct{ scopes map[string]bool }

func (s *session) can(team, permission string) bool { return s.scopes[team+permission] }

type server struct{ sessions map[string]*session }

func (s *server) of(r *http.Request) *session { return s.sessions[r.Header.Get("X-Session")] }

func allCommands(team string) ([]string, error)   { return lines("commands/" + team + "/all") }
func shortCommands(team string) ([]string, error) { return lines("commands/" + team + "/short") }
func openCommands(team string) ([]string, error)  { return lines("commands/open") }

func lines(name string) ([]string, error) {
	b, err := os.ReadFile(name)
	return []string{string(b)}, err
}

func write(w http.ResponseWriter, lines []string) {
	for _, l := range lines {
		w.Write([]byte(l))
	}
}

// short is where the short list is given out on its own.
func (s *server) short(w http.ResponseWriter, r *http.Request) {
	team := r.PathValue("team")
	if !s.of(r).can(team, "view") {
		http.Error(w, errForbidden.Error(), http.StatusForbidden)
		return
	}
	if cmds, err := shortCommands(team); err == nil {
		write(w, cmds)
	}
}

func (s *server) manage(w http.ResponseWriter, r *http.Request) {
	team := r.PathValue("team")
	if !s.of(r).can(team, "manage") {
		http.Error(w, errForbidden.Error(), http.StatusForbidden)
		return
	}
	if cmds, err := allCommands(team); err == nil {
		write(w, cmds)
	}
}

func (s *server) list(w http.ResponseWriter, r *http.Request) {
	team := r.PathValue("team")
	var cmds []string
	if !s.of(r).can(team, "manage") {
		cmds, _ = shortCommands(team) // want "reaches .*lines without .*can\\(\"view\"\\), which the primary path calls"
	} else {
		cmds, _ = allCommands(team)
	}
	write(w, cmds)
}

// listChecked asks before it chooses.
func (s *server) listChecked(w http.ResponseWriter, r *http.Request) {
	team := r.PathValue("team")
	if !s.of(r).can(team, "view") {
		http.Error(w, errForbidden.Error(), http.StatusForbidden)
		return
	}
	var cmds []string
	if !s.of(r).can(team, "manage") {
		cmds, _ = shortCommands(team)
	} else {
		cmds, _ = allCommands(team)
	}
	write(w, cmds)
}

// listOpen gives what is open to everybody.
func (s *server) listOpen(w http.ResponseWriter, r *http.Request) {
	team := r.PathValue("team")
	var cmds []string
	if !s.of(r).can(team, "manage") {
		cmds, _ = openCommands(team)
	} else {
		cmds, _ = allCommands(team)
	}
	write(w, cmds)
}

func (s *server) open(w http.ResponseWriter, r *http.Request) {
	cmds, _ := openCommands(r.PathValue("team"))
	write(w, cmds)
}

func main() {
	s := &server{map[string]*session{}}
	http.HandleFunc("GET /teams/{team}/short", s.short)
	http.HandleFunc("GET /teams/{team}/manage", s.manage)
	http.HandleFunc("GET /teams/{team}/commands", s.list)
	http.HandleFunc("GET /teams/{team}/commands2", s.listChecked)
	http.HandleFunc("GET /teams/{team}/commands3", s.listOpen)
	http.HandleFunc("GET /open", s.open)
	http.ListenAndServe(":8080", nil)
}
