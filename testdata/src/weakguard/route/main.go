// Middleware made with a permission: one route asks for less than those that
// do the same to the same thing.
package main

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

const (
	permAll   = "*"
	permReset = "reset_factors"
	permUsers = "change_users"
)

type session struct{ perms map[string]bool }

type server struct{ sessions map[string]*session }

func (s *server) require(perms ...string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			caller := s.sessions[r.Header.Get("X-Session")]
			for _, p := range perms {
				if !caller.hasPerm(p) {
					w.WriteHeader(http.StatusForbidden)
					return
				}
			}
			next.ServeHTTP(w, r)
		})
	}
}

func (s *session) hasPerm(p string) bool { return s.perms[p] || s.perms[permAll] }

func saveAdmin(name, text string) error { return os.WriteFile("admins/"+name, []byte(text), 0o600) }
func saveUser(name, text string) error  { return os.WriteFile("users/"+name, []byte(text), 0o600) }

func updateAdmin(w http.ResponseWriter, r *http.Request) {
	saveAdmin(chi.URLParam(r, "name"), r.FormValue("role"))
}

func renameAdmin(w http.ResponseWriter, r *http.Request) {
	saveAdmin(r.FormValue("name"), "")
}

func resetAdminFactors(w http.ResponseWriter, r *http.Request) {
	saveAdmin(chi.URLParam(r, "name"), "")
}

func updateUser(w http.ResponseWriter, r *http.Request) {
	saveUser(chi.URLParam(r, "name"), r.FormValue("role"))
}

func resetUserFactors(w http.ResponseWriter, r *http.Request) {
	saveUser(chi.URLParam(r, "name"), "")
}

// Who restores a backup reaches all that there is: that says nothing of users.
func restoreBackup(w http.ResponseWriter, r *http.Request) {
	saveAdmin(r.FormValue("name"), "")
	saveUser(r.FormValue("name"), "")
}

func importBackup(w http.ResponseWriter, r *http.Request) {
	saveUser(r.FormValue("name"), "")
}

func main() {
	s := &server{}
	r := chi.NewRouter()
	r.With(s.require(permAll)).Put("/admins/{name}", updateAdmin)
	r.With(s.require(permAll)).Put("/admins/{name}/name", renameAdmin)
	r.With(s.require(permReset)).Put("/admins/{name}/factors", resetAdminFactors) // want "resetAdminFactors reaches .*saveAdmin behind .*require.*reset_factors.*, which is weaker than .*require"
	r.With(s.require(permUsers)).Put("/users/{name}", updateUser)
	r.With(s.require(permReset)).Put("/users/{name}/factors", resetUserFactors)
	r.With(s.require(permAll)).Post("/backup/restore", restoreBackup)
	r.With(s.require(permAll)).Post("/backup/import", importBackup)
	http.ListenAndServe(":8080", r)
}
