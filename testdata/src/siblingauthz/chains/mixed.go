package main

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

func mixDesk(w http.ResponseWriter, r *http.Request) {
	os.Remove("mix/desk/" + chi.URLParam(r, "id"))
}

func mixFolder(w http.ResponseWriter, r *http.Request) {
	os.Remove("mix/folder/" + chi.URLParam(r, "id"))
}

func mixLetter(w http.ResponseWriter, r *http.Request) {
	os.Remove("mix/letter/" + chi.URLParam(r, "id"))
}

func mixStamp(w http.ResponseWriter, r *http.Request) {
	os.Remove("mix/stamp/" + chi.URLParam(r, "id"))
}

func mixReport(w http.ResponseWriter, r *http.Request) {
	os.Remove("mix/report/" + chi.URLParam(r, "id"))
}

func mixDraft(w http.ResponseWriter, r *http.Request) {
	os.Remove("mix/draft/" + chi.URLParam(r, "id"))
}

func mixNote(w http.ResponseWriter, r *http.Request) {
	os.Remove("mix/note/" + chi.URLParam(r, "id"))
}

func mixCard(w http.ResponseWriter, r *http.Request) {
	os.Remove("mix/card/" + chi.URLParam(r, "id"))
}

func mixSeal(w http.ResponseWriter, r *http.Request) {
	os.Remove("mix/seal/" + chi.URLParam(r, "id"))
}

// Several routes without it: it is no rule.
func mixed(d *desk) http.Handler {
	r := chi.NewRouter()
	r.With(d.checkPerm("desks"), verifyHeader).Delete("/desks/{id}", mixDesk)
	r.With(d.checkPerm("folders"), verifyHeader).Delete("/folders/{id}", mixFolder)
	r.With(d.checkPerm("letters"), verifyHeader).Delete("/letters/{id}", mixLetter)
	r.With(d.checkPerm("stamps"), verifyHeader).Delete("/stamps/{id}", mixStamp)
	r.With(d.checkPerm("reports")).Delete("/reports/{id}", mixReport)
	r.With(d.checkPerm("drafts")).Delete("/drafts/{id}", mixDraft)
	r.With(d.checkPerm("notes")).Delete("/notes/{id}", mixNote)
	r.With(d.checkPerm("cards")).Delete("/cards/{id}", mixCard)
	r.With(d.checkPerm("seals")).Delete("/seals/{id}", mixSeal)
	return r
}
