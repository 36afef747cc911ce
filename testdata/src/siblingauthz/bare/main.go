// A port authority whose areas each bind their own routes on one router, behind
// a wrapper that a setting may switch off. One of them turns its request into a
// websocket and was bound without the wrapper.
package main

import (
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/websocket"
)

type gate struct {
	secret  []byte
	Enabled bool
}

func (g *gate) key(*jwt.Token) (any, error) { return g.secret, nil }

// require goes on for those with a token, or for all where it is off.
func (g *gate) require(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !g.Enabled {
			next(w, r)
			return
		}
		if _, err := jwt.Parse(r.Header.Get("Authorization"), g.key); err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

type area interface {
	bind(mux *http.ServeMux, g *gate)
}

var upgrader websocket.Upgrader

type tides struct{}

func (tides) bind(mux *http.ServeMux, g *gate) {
	mux.HandleFunc("GET /tides", g.require(listTides))
	mux.HandleFunc("PUT /tides", g.require(setTides))
}

func listTides(w http.ResponseWriter, r *http.Request) {
	b, _ := os.ReadFile("tides")
	w.Write(b)
}

func setTides(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("tides", []byte(r.FormValue("value")), 0o600)
}

type locks struct{}

func (locks) bind(mux *http.ServeMux, g *gate) {
	mux.HandleFunc("GET /locks", g.require(listLocks))
	mux.HandleFunc("PUT /locks", g.require(setLocks))
}

func listLocks(w http.ResponseWriter, r *http.Request) {
	b, _ := os.ReadFile("locks")
	w.Write(b)
}

func setLocks(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("locks", []byte(r.FormValue("value")), 0o600)
}

type berths struct{}

func (berths) bind(mux *http.ServeMux, g *gate) {
	mux.HandleFunc("GET /berths", g.require(listBerths))
	mux.HandleFunc("PUT /berths", g.require(setBerths))
}

func listBerths(w http.ResponseWriter, r *http.Request) {
	b, _ := os.ReadFile("berths")
	w.Write(b)
}

func setBerths(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("berths", []byte(r.FormValue("value")), 0o600)
}

type cranes struct{}

func (cranes) bind(mux *http.ServeMux, g *gate) {
	mux.HandleFunc("GET /cranes", g.require(listCranes))
	mux.HandleFunc("PUT /cranes", g.require(setCranes))
}

func listCranes(w http.ResponseWriter, r *http.Request) {
	b, _ := os.ReadFile("cranes")
	w.Write(b)
}

func setCranes(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("cranes", []byte(r.FormValue("value")), 0o600)
}

type pilots struct{}

func (pilots) bind(mux *http.ServeMux, g *gate) {
	mux.HandleFunc("GET /pilots", g.require(listPilots))
	mux.HandleFunc("PUT /pilots", g.require(setPilots))
}

func listPilots(w http.ResponseWriter, r *http.Request) {
	b, _ := os.ReadFile("pilots")
	w.Write(b)
}

func setPilots(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("pilots", []byte(r.FormValue("value")), 0o600)
}

type dues struct{}

func (dues) bind(mux *http.ServeMux, g *gate) {
	mux.HandleFunc("GET /dues", g.require(listDues))
	mux.HandleFunc("PUT /dues", g.require(setDues))
	mux.HandleFunc("GET /watch/dues", watchDues) // want "watchDues reaches .* without .*require, which stands before its sibling .*"
	mux.HandleFunc("GET /watch/locks", g.require(watchLocks))
	mux.HandleFunc("GET /health", health)
}

func listDues(w http.ResponseWriter, r *http.Request) {
	b, _ := os.ReadFile("dues")
	w.Write(b)
}

func setDues(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("dues", []byte(r.FormValue("value")), 0o600)
}

func watchDues(w http.ResponseWriter, r *http.Request) { feed(w, r, "dues") }

func watchLocks(w http.ResponseWriter, r *http.Request) { feed(w, r, "locks") }

func feed(w http.ResponseWriter, r *http.Request, of string) {
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	b, _ := os.ReadFile(of)
	conn.WriteMessage(1, b)
}

// health is open to everybody.
func health(w http.ResponseWriter, r *http.Request) {
	b, _ := os.ReadFile("health")
	w.Write(b)
}

func main() {
	g := &gate{}
	mux := http.NewServeMux()
	for _, a := range []area{tides{}, locks{}, berths{}, cranes{}, pilots{}, dues{}} {
		a.bind(mux, g)
	}
	http.ListenAndServe(":8080", mux)
}
