// Peer failure 2: the interface is declared beside its user, and only main
// knows the implementation. Guard and sink both lie behind it.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"fallbackauthz/peer02_wired_in_main/api"
	"fallbackauthz/peer02_wired_in_main/pg"
)

func main() {
	db, _ := sql.Open("postgres", "service=users")
	a := &api.API{Store: pg.Open(db)}
	log.Fatal(http.ListenAndServe(":8080", a.Routes()))
}
