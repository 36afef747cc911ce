// Peer failure 2: the interface is declared beside its user, and only main
// knows the implementation. Guard and sink both lie behind it.
package main

import (
	"log"
	"net/http"

	"fallbackauthz/peer02_wired_in_main/api"
	"fallbackauthz/peer02_wired_in_main/pg"
)

func main() {
	a := &api.API{Store: pg.Open()}
	log.Fatal(http.ListenAndServe(":8080", a.Routes()))
}
