// Scopes that are written down route by route: the routes below /admin stand
// behind a scope to read, and those that do something behind one to write, but
// for two of them.
package main

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

type token struct{ scopes map[string]bool }

func (t *token) hasScope(scope string) bool { return t.scopes[scope] }

func tokenOf(r *http.Request) *token {
	t, _ := r.Context().Value("token").(*token)
	return t
}

func requireScope(scope string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if t := tokenOf(r); t == nil || !t.hasScope(scope) {
				w.WriteHeader(http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func setName(w http.ResponseWriter, r *http.Request)    { os.Rename("name", chi.URLParam(r, "id")) }
func dropNode(w http.ResponseWriter, r *http.Request)   { os.Remove("node/" + chi.URLParam(r, "id")) }
func addNode(w http.ResponseWriter, r *http.Request)    { os.WriteFile("node/new", nil, 0o600) }
func addGroup(w http.ResponseWriter, r *http.Request)   { os.WriteFile("group/new", nil, 0o600) }
func dropGroup(w http.ResponseWriter, r *http.Request)  { os.Remove("group/" + chi.URLParam(r, "id")) }
func setPolicy(w http.ResponseWriter, r *http.Request)  { os.Rename("policy", chi.URLParam(r, "id")) }
func dropPolicy(w http.ResponseWriter, r *http.Request) { os.Remove("policy/" + chi.URLParam(r, "id")) }
func cutLog(w http.ResponseWriter, r *http.Request)     { os.Truncate("log", 0) }
func probeNode(w http.ResponseWriter, r *http.Request)  { http.Get(r.FormValue("url")) }
func mailSample(w http.ResponseWriter, r *http.Request) { http.Post(r.FormValue("url"), "", r.Body) }
func listNodes(w http.ResponseWriter, r *http.Request)  { http.ServeFile(w, r, "nodes") }
func listGroups(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, "groups") }
func logout(w http.ResponseWriter, r *http.Request)     { os.Remove("session") }
func UserSignOut(w http.ResponseWriter, r *http.Request) {
	os.Remove("session/" + chi.URLParam(r, "id"))
}

// rotateOwn asks who calls itself.
func rotateOwn(w http.ResponseWriter, r *http.Request) {
	t := tokenOf(r)
	if t == nil || !t.hasScope("self") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	os.Rename("key", chi.URLParam(r, "id"))
}

func admin() http.Handler {
	r := chi.NewRouter()
	r.Route("/api/admin", func(r chi.Router) {
		r.Use(requireScope("admin:read"))
		r.With(requireScope("admin:write")).Put("/name/{id}", setName)
		r.With(requireScope("admin:write")).Delete("/node/{id}", dropNode)
		r.With(requireScope("admin:write")).Put("/node", addNode)
		r.With(requireScope("admin:write")).Put("/group", addGroup)
		r.With(requireScope("admin:write")).Delete("/group/{id}", dropGroup)
		r.With(requireScope("admin:write")).Put("/policy/{id}", setPolicy)
		r.With(requireScope("admin:write")).Delete("/policy/{id}", dropPolicy)
		r.With(requireScope("admin:write")).Post("/log/cut", cutLog)
		r.Post("/node/probe", probeNode)   // want "probeNode reaches .* without .*requireScope.*, which stands before its sibling .* \\(8 of 9 siblings check\\)"
		r.Post("/mail/sample", mailSample) // want "mailSample reaches .* without .*requireScope"
		r.Post("/node/list", listNodes)
		r.Post("/group/list", listGroups)
		r.Post("/key/{id}", rotateOwn)
		r.Post("/logout", logout)
		r.Delete("/session/{id}", UserSignOut)
	})
	return r
}

func main() {
	http.Handle("/api/repos/", repos())
	http.Handle("/api/admin/", admin())
	http.ListenAndServe(":8080", nil)
}
