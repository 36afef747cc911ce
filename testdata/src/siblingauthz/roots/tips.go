package main

import (
	"net/http"
	"os"
)

func addTip(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("tips", nil, 0o600)
}

func drop(w http.ResponseWriter, r *http.Request) { // want "drop reaches os.Remove without .*allowed.*4 of 4"
	os.Remove("teams/" + r.PathValue("id"))
}
