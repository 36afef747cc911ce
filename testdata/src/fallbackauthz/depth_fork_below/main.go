// A post office: everything happens in package letters.
package main

import (
	"log"
	"net/http"

	"fallbackauthz/depth_fork_below/letters"
)

func main() {
	desk := &letters.Desk{Letters: &letters.Letters{Dir: "letters"}, Owners: map[string]string{}, Index: map[string]string{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /letters/{label}", desk.Hand)
	mux.HandleFunc("GET /checked/{label}", desk.HandChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
