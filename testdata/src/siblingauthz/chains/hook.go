package main

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

func putReport(w http.ResponseWriter, r *http.Request) {
	os.Remove("put/report/" + chi.URLParam(r, "id"))
}
