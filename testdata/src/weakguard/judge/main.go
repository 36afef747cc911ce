// One policy decides, but for some ways in: these leave it to the login, to a
// role, or to a function of their own.
package main

import (
	"database/sql"
	"net/http"
)

type user struct {
	id    string
	staff bool
	admin bool
}

type enforcer struct{ db *sql.DB }

func (e *enforcer) Enforce(u *user, action, object string) bool {
	var n int
	e.db.QueryRow("select count(*) from rules where u = ? and a = ? and o = ?", u.id, action, object).Scan(&n)
	return n == 1
}

type volumes struct{ db *sql.DB }

func (s *volumes) remove(id string) error {
	_, err := s.db.Exec("delete from volumes where id = ?", id)
	return err
}

func (s *volumes) resize(id, size string) error {
	_, err := s.db.Exec("update volumes set size = ? where id = ?", size, id)
	return err
}

func (s *volumes) rename(id, name string) error {
	_, err := s.db.Exec("update volumes set name = ? where id = ?", name, id)
	return err
}

func (s *volumes) removeOf(u *user, id string) error {
	_, err := s.db.Exec("delete from volumes where id = ? and u = ?", id, u.id)
	return err
}

type sessions struct{ byID map[string]*user }

type server struct {
	sessions *sessions
	policy   *enforcer
	volumes  *volumes
	acl      map[string]string
}

func deny(w http.ResponseWriter) { w.WriteHeader(http.StatusForbidden) }

func (s *server) user(w http.ResponseWriter, r *http.Request) *user {
	c, err := r.Cookie("session")
	if err != nil || s.sessions.byID[c.Value] == nil {
		w.WriteHeader(http.StatusUnauthorized)
		return nil
	}
	return s.sessions.byID[c.Value]
}

func (s *server) deleteVolume(w http.ResponseWriter, r *http.Request) {
	u := s.user(w, r)
	if u == nil {
		return
	}
	if !s.policy.Enforce(u, "volume:delete", r.PathValue("id")) {
		deny(w)
		return
	}
	s.volumes.remove(r.PathValue("id"))
}

func (s *server) purgeVolume(w http.ResponseWriter, r *http.Request) {
	u := s.user(w, r)
	if u == nil {
		return
	}
	if !s.policy.Enforce(u, "volume:delete", r.PathValue("id")) {
		deny(w)
		return
	}
	s.volumes.remove(r.PathValue("id"))
}

func (s *server) resizeVolume(w http.ResponseWriter, r *http.Request) {
	u := s.user(w, r)
	if u == nil {
		return
	}
	if !s.policy.Enforce(u, "volume:resize", r.PathValue("id")) {
		deny(w)
		return
	}
	s.volumes.resize(r.PathValue("id"), r.FormValue("size"))
}

func (s *server) renameVolume(w http.ResponseWriter, r *http.Request) {
	u := s.user(w, r)
	if u == nil {
		return
	}
	if !s.policy.Enforce(u, "volume:rename", r.PathValue("id")) {
		deny(w)
		return
	}
	s.volumes.rename(r.PathValue("id"), r.FormValue("name"))
}

// listed is a policy of its own.
func listed(acl map[string]string, u *user, id string) bool { return acl[u.id] == id }

func (s *server) dropVolume(w http.ResponseWriter, r *http.Request) {
	u := s.user(w, r)
	if u == nil {
		return
	}
	if !listed(s.acl, u, r.PathValue("id")) { // want "dropVolume reaches .*remove behind .*listed .*, and not .*Enforce\\(.volume:delete.\\), which .*Volume asks"
		deny(w)
		return
	}
	s.volumes.remove(r.PathValue("id"))
}

func (s *server) growVolume(w http.ResponseWriter, r *http.Request) {
	u := s.user(w, r)
	if u == nil {
		return
	}
	if !u.staff { // want "growVolume reaches .*resize behind user.staff .*, which is weaker than .*Enforce\\(.volume:resize.\\), which .*resizeVolume asks"
		deny(w)
		return
	}
	s.volumes.resize(r.PathValue("id"), r.FormValue("size"))
}

func (s *server) legacyRename(w http.ResponseWriter, r *http.Request) {
	if s.user(w, r) == nil { // want "legacyRename reaches .*rename behind .*user .*, which is weaker than .*Enforce\\(.volume:rename.\\), which .*renameVolume asks"
		return
	}
	s.volumes.rename(r.PathValue("id"), r.FormValue("name"))
}

// mayDrop asks the policy as well, and the list for those who are on it.
func (s *server) mayDrop(u *user, id string) bool {
	return s.policy.Enforce(u, "volume:delete", id) || listed(s.acl, u, id)
}

func (s *server) eraseVolume(w http.ResponseWriter, r *http.Request) {
	u := s.user(w, r)
	if u == nil {
		return
	}
	if !s.mayDrop(u, r.PathValue("id")) {
		deny(w)
		return
	}
	s.volumes.remove(r.PathValue("id"))
}

// Who is an admin may do more than any policy says.
func (s *server) wipeVolume(w http.ResponseWriter, r *http.Request) {
	u := s.user(w, r)
	if u == nil {
		return
	}
	if !u.admin {
		deny(w)
		return
	}
	s.volumes.remove(r.PathValue("id"))
}

// The volume is looked up as one of the caller's.
func (s *server) removeMyVolume(w http.ResponseWriter, r *http.Request) {
	u := s.user(w, r)
	if u == nil {
		return
	}
	s.volumes.removeOf(u, r.PathValue("id"))
}

func main() {
	s := &server{}
	http.HandleFunc("DELETE /volumes/{id}", s.deleteVolume)
	http.HandleFunc("POST /volumes/{id}/purge", s.purgeVolume)
	http.HandleFunc("PUT /volumes/{id}/size", s.resizeVolume)
	http.HandleFunc("PUT /volumes/{id}/name", s.renameVolume)
	http.HandleFunc("POST /volumes/{id}/drop", s.dropVolume)
	http.HandleFunc("POST /volumes/{id}/grow", s.growVolume)
	http.HandleFunc("POST /v1/volumes/{id}/name", s.legacyRename)
	http.HandleFunc("POST /volumes/{id}/erase", s.eraseVolume)
	http.HandleFunc("POST /volumes/{id}/wipe", s.wipeVolume)
	http.HandleFunc("POST /volumes/{id}/mine", s.removeMyVolume)
	http.ListenAndServe(":8080", nil)
}
