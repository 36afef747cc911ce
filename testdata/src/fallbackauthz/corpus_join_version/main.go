// A subscription command whose check depends on the version of the server it
// talks to: both arms test something, one of them not the administrator.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type subscriptions struct{ dir string }

func (s *subscriptions) Delete(channel, name string) { os.Remove(filepath.Join(s.dir, channel, name)) }

type server struct {
	version   int
	connected map[string]bool
	admins    map[string]bool
	subs      *subscriptions
}

func (s *server) isAdmin(user string) bool { return s.admins[user] }

func (s *server) isConnected(user string) bool { return s.connected[user] }

// settings shows what isAdmin is for.
func (s *server) settings(w http.ResponseWriter, r *http.Request) {
	if !s.isAdmin(r.Header.Get("X-User")) {
		http.Error(w, "admins only", http.StatusForbidden)
		return
	}
	w.Write([]byte("settings"))
}

func (s *server) remove(user, channel, name string) string {
	if s.version >= 9 { // want "reaches .*Delete without .*isAdmin"
		if !s.isConnected(user) {
			return "connect your account first"
		}
	} else if !s.isAdmin(user) {
		return "this command can only be run by an administrator"
	}
	s.subs.Delete(channel, name)
	return "deleted"
}

func (s *server) removeChecked(user, channel, name string) string {
	if !s.isAdmin(user) {
		return "this command can only be run by an administrator"
	}
	if s.version >= 9 && !s.isConnected(user) {
		return "connect your account first"
	}
	s.subs.Delete(channel, name)
	return "deleted"
}

func command(f func(user, channel, name string) string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte(f(r.Header.Get("X-User"), r.PathValue("channel"), r.PathValue("name"))))
	}
}

func main() {
	s := &server{admins: map[string]bool{}, connected: map[string]bool{}, subs: &subscriptions{dir: "subscriptions"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /settings", s.settings)
	mux.Handle("POST /delete/{channel}/{name}", command(s.remove))
	mux.Handle("POST /checked/{channel}/{name}", command(s.removeChecked))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
