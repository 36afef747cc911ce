package main

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

func putDesk(w http.ResponseWriter, r *http.Request) {
	os.Remove("put/desk/" + chi.URLParam(r, "id"))
}

func putFolder(w http.ResponseWriter, r *http.Request) {
	os.Remove("put/folder/" + chi.URLParam(r, "id"))
}

func putLetter(w http.ResponseWriter, r *http.Request) {
	os.Remove("put/letter/" + chi.URLParam(r, "id"))
}

func putStamp(w http.ResponseWriter, r *http.Request) {
	os.Remove("put/stamp/" + chi.URLParam(r, "id"))
}

// Most stand in a group behind the check, one does not: it was put elsewhere.
func grouped(d *desk) http.Handler {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(verifyHeader)
		r.With(d.checkPerm("desks")).Delete("/office/{id}/desks", putDesk)
		r.With(d.checkPerm("folders")).Delete("/office/{id}/folders", putFolder)
		r.With(d.checkPerm("letters")).Delete("/office/{id}/letters", putLetter)
		r.With(d.checkPerm("stamps")).Delete("/office/{id}/stamps", putStamp)
	})
	r.Delete("/office/{id}/reports", putReport)
	return r
}
