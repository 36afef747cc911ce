// Package api handles requests behind interfaces that it declares itself and
// whose implementations it never sees.
package api

import (
	"errors"
	"net/http"
)

// ErrForbidden is what a store answers to the wrong user.
var ErrForbidden = errors.New("forbidden")

// ErrStale says that the index does not know a user yet.
var ErrStale = errors.New("index is stale")

// A Store keeps users.
type Store interface {
	DeleteFor(actor, user string) error
	Purge(user string)
}

// An API serves users.
type API struct{ Store Store }

// Routes returns the handler of the package.
func (a *API) Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /users/{user}", a.remove)
	mux.HandleFunc("DELETE /checked/{user}", a.removeChecked)
	return mux
}

func (a *API) remove(w http.ResponseWriter, r *http.Request) {
	err := a.Store.DeleteFor(r.Header.Get("X-User"), r.PathValue("user"))
	switch {
	case errors.Is(err, ErrForbidden):
		http.Error(w, err.Error(), http.StatusForbidden)
	case errors.Is(err, ErrStale):
		a.Store.Purge(r.PathValue("user")) // want "reaches .*(drop|Purge) without .*(owns|DeleteFor)"
	}
}

func (a *API) removeChecked(w http.ResponseWriter, r *http.Request) {
	err := a.Store.DeleteFor(r.Header.Get("X-User"), r.PathValue("user"))
	switch {
	case errors.Is(err, ErrForbidden):
		http.Error(w, err.Error(), http.StatusForbidden)
	case err != nil:
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
	}
}
