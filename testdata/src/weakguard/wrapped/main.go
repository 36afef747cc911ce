// Wrappers ask for a permission or a role by name, each around its handler.
package main

import (
	"database/sql"
	"net/http"
)

type grants struct{ db *sql.DB }

func (g *grants) has(user, permission string) bool {
	var n int
	g.db.QueryRow("select count(*) from grants where u = ? and p = ?", user, permission).Scan(&n)
	return n > 0
}

type server struct {
	grants *grants
	db     *sql.DB
}

func (s *server) require(permission string) func(http.HandlerFunc) http.HandlerFunc {
	return func(next http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if !s.grants.has(r.Header.Get("X-User"), permission) {
				w.WriteHeader(http.StatusForbidden)
				return
			}
			next(w, r)
		}
	}
}

// role is given the handler together with the name.
func (s *server) role(name string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !s.grants.has(r.Header.Get("X-User"), name) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

func (s *server) erase(id string) { s.db.Exec("delete from images where id = ?", id) }

func (s *server) retag(id, tag string) { s.db.Exec("update images set tag = ? where id = ?", tag, id) }

func (s *server) deleteImage(w http.ResponseWriter, r *http.Request) { s.erase(r.PathValue("id")) }

func (s *server) purgeImages(w http.ResponseWriter, r *http.Request) {
	for _, id := range r.URL.Query()["id"] {
		s.erase(id)
	}
}

func (s *server) pruneImages(w http.ResponseWriter, r *http.Request) {
	for _, id := range r.URL.Query()["old"] {
		s.erase(id)
	}
}

func (s *server) tagImage(w http.ResponseWriter, r *http.Request) {
	s.retag(r.PathValue("id"), r.FormValue("tag"))
}

func (s *server) renameImage(w http.ResponseWriter, r *http.Request) {
	s.retag(r.PathValue("id"), r.FormValue("name"))
}

func (s *server) labelImage(w http.ResponseWriter, r *http.Request) {
	s.retag(r.PathValue("id"), r.FormValue("label"))
}

func main() {
	s := &server{}
	http.HandleFunc("DELETE /images/{id}", s.require("images:write")(s.deleteImage))
	http.HandleFunc("POST /images/purge", s.require("images:read")(s.purgeImages)) // want "purgeImages reaches .*erase behind .*require.*images:read.*, which is weaker than .*require.*images:write.*, which .*deleteImage asks"
	http.HandleFunc("POST /images/prune", s.require("images:write")(s.pruneImages))
	http.HandleFunc("PUT /images/{id}/tag", s.role("admin", s.tagImage))
	http.HandleFunc("PUT /images/{id}/name", s.role("admin", s.renameImage))
	http.HandleFunc("PUT /images/{id}/label", s.role("member", s.labelImage)) // want "labelImage reaches .*retag behind .*role.*member.*, which is weaker than .*role.*admin.*, which .*Image asks"
	http.ListenAndServe(":8080", nil)
}
