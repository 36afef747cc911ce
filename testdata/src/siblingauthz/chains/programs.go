package main

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

func freeDesk(w http.ResponseWriter, r *http.Request) {
	os.Remove("free/desk/" + chi.URLParam(r, "id"))
}

func freeFolder(w http.ResponseWriter, r *http.Request) {
	os.Remove("free/folder/" + chi.URLParam(r, "id"))
}

func freeLetter(w http.ResponseWriter, r *http.Request) {
	os.Remove("free/letter/" + chi.URLParam(r, "id"))
}

func freeStamp(w http.ResponseWriter, r *http.Request) {
	os.Remove("free/stamp/" + chi.URLParam(r, "id"))
}

func freeReport(w http.ResponseWriter, r *http.Request) {
	os.Remove("free/report/" + chi.URLParam(r, "id"))
}

// The same for programs: no form token is asked of any of them.
func programs(d *desk) http.Handler {
	r := chi.NewRouter()
	r.With(d.checkPerm("desks")).Delete("/desks/{id}", freeDesk)
	r.With(d.checkPerm("folders")).Delete("/folders/{id}", freeFolder)
	r.With(d.checkPerm("letters")).Delete("/letters/{id}", freeLetter)
	r.With(d.checkPerm("stamps")).Delete("/stamps/{id}", freeStamp)
	r.With(d.checkPerm("reports")).Delete("/reports/{id}", freeReport)
	return r
}
