// Middleware that is written down route by route: one route lacks what all
// others with its method have.
package main

import (
	"encoding/json"
	"errors"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

type tokens struct{ valid map[string]bool }

func (t *tokens) verify(token string) (string, error) {
	if !t.valid[token] {
		return "", errors.New("no such token")
	}
	return token, nil
}

var forms = &tokens{}

// refuse says why, so that it reaches a sink as the handlers do.
func refuse(w http.ResponseWriter, err error, status int) {
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{"error": err})
}

// verifyHeader is asked of all requests that change something from a script of
// the page.
func verifyHeader(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, err := forms.verify(r.Header.Get("X-Form-Token"))
		if err != nil || token == "" {
			refuse(w, err, http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type desk struct{ admins map[string]bool }

func (d *desk) hasPerm(user, perm string) bool { return d.admins[user+perm] }

func (d *desk) checkPerm(perm string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			user, _, _ := r.BasicAuth()
			if !d.hasPerm(user, perm) {
				w.WriteHeader(http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func dropDesk(w http.ResponseWriter, r *http.Request)   { os.Remove("desk/" + chi.URLParam(r, "id")) }
func dropFolder(w http.ResponseWriter, r *http.Request) { os.Remove("folder/" + chi.URLParam(r, "id")) }
func dropLetter(w http.ResponseWriter, r *http.Request) { os.Remove("letter/" + chi.URLParam(r, "id")) }
func dropStamp(w http.ResponseWriter, r *http.Request)  { os.Remove("stamp/" + chi.URLParam(r, "id")) }
func dropBlocked(w http.ResponseWriter, r *http.Request) {
	os.Remove("blocked/" + chi.URLParam(r, "id"))
}
func pages(d *desk) http.Handler {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.With(d.checkPerm("desks"), verifyHeader).Delete("/desks/{id}", dropDesk)
		r.With(d.checkPerm("folders"), verifyHeader).Delete("/folders/{id}", dropFolder)
		r.With(d.checkPerm("letters"), verifyHeader).Delete("/letters/{id}", dropLetter)
		r.With(d.checkPerm("stamps"), verifyHeader).Delete("/stamps/{id}", dropStamp)
		r.With(d.checkPerm("blocked")).Delete("/blocked/{id}", dropBlocked) // want "dropBlocked reaches .*os.Remove.* without .*verifyHeader, which stands before its sibling .*4 of 4 siblings check"
	})
	return r
}

func main() {
	d := &desk{}
	http.Handle("/pages/", http.StripPrefix("/pages", pages(d)))
	http.Handle("/programs/", http.StripPrefix("/programs", programs(d)))
	http.Handle("/mixed/", http.StripPrefix("/mixed", mixed(d)))
	http.Handle("/grouped/", http.StripPrefix("/grouped", grouped(d)))
	http.ListenAndServe(":8080", nil)
}
