package main

import (
	"encoding/json"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

type rights struct{ Pull bool }

func rightsOf(r *http.Request) *rights {
	p, _ := r.Context().Value("rights").(*rights)
	return p
}

// mustPull tells guests that they are not let in, and others that there is
// nothing.
func mustPull(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		perm := rightsOf(r)
		if perm.Pull {
			next.ServeHTTP(w, r)
			return
		}
		if tokenOf(r) != nil {
			w.WriteHeader(http.StatusNotFound)
		} else {
			w.WriteHeader(http.StatusUnauthorized)
		}
	})
}

func give(w http.ResponseWriter, name string) {
	text, err := os.ReadFile(name)
	if err == nil {
		json.NewEncoder(w).Encode(text)
	}
}

func getRepo(w http.ResponseWriter, r *http.Request)     { give(w, chi.URLParam(r, "id")) }
func getBranches(w http.ResponseWriter, r *http.Request) { give(w, "branches/"+chi.URLParam(r, "id")) }
func getRuns(w http.ResponseWriter, r *http.Request)     { give(w, "runs/"+chi.URLParam(r, "id")) }
func getRun(w http.ResponseWriter, r *http.Request)      { give(w, "run/"+chi.URLParam(r, "run")) }
func getLog(w http.ResponseWriter, r *http.Request)      { give(w, "log/"+chi.URLParam(r, "run")) }
func getSecrets(w http.ResponseWriter, r *http.Request)  { give(w, "secrets/"+chi.URLParam(r, "id")) }

// A finder looks up by name.
type finder struct{}

func (finder) lookupRepo(w http.ResponseWriter, r *http.Request) {
	give(w, "by-name/"+chi.URLParam(r, "*"))
}

// ownRepos gives each caller what is his.
func ownRepos(w http.ResponseWriter, r *http.Request) {
	give(w, ownerDir(tokenOf(r)))
}

func ownerDir(token *token) string { return "owner" }

// repos are read behind mustPull, but for the look-up by name.
func repos() http.Handler {
	r := chi.NewRouter()
	r.Get("/api/repos/lookup/*", finder{}.lookupRepo) // want "lookupRepo reaches .* without .*mustPull, which stands before its sibling .* \\(6 of 6 siblings check\\)"
	r.Get("/api/repos/mine", ownRepos)
	r.Route("/api/repos/{id}", func(r chi.Router) {
		r.Use(mustPull)
		r.Get("/", getRepo)
		r.Get("/branches", getBranches)
		r.Get("/runs", getRuns)
		r.Get("/runs/{run}", getRun)
		r.Get("/runs/{run}/log", getLog)
		r.Get("/secrets", getSecrets)
	})
	return r
}
