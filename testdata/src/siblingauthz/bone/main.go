// A press room behind bone: each route is a chain of middleware with its handler
// at the end, and one route has the handler alone.
package main

import (
	"net/http"
	"os"

	"github.com/codegangsta/negroni"
	"github.com/go-zoo/bone"
)

type desk struct{ keys map[string]bool }

func (d *desk) isPress(r *http.Request) bool { return d.keys[r.Header.Get("X-Key")] }

func (d *desk) onlyPress(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	if !d.isPress(r) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	next(w, r)
}

func (d *desk) drafts(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	b, _ := os.ReadFile("drafts")
	w.Write(b)
}

func (d *desk) publish(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	os.Rename("drafts", "news")
}

func (d *desk) retract(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	os.Remove("news")
}

func (d *desk) embargo(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	os.WriteFile("embargo", []byte(r.FormValue("until")), 0o600)
}

func (d *desk) archive(w http.ResponseWriter, r *http.Request) {
	os.RemoveAll("news")
}

func (d *desk) update(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("news", []byte(r.FormValue("text")), 0o600)
}

func (d *desk) rename(w http.ResponseWriter, r *http.Request) {
	os.Rename("news", r.FormValue("to"))
}

func main() {
	d := &desk{}
	mux := bone.New()
	mux.Get("/api/drafts", negroni.New(negroni.HandlerFunc(d.onlyPress), negroni.HandlerFunc(d.drafts)))
	mux.Post("/api/publish", negroni.New(negroni.HandlerFunc(d.onlyPress), negroni.HandlerFunc(d.publish)))
	mux.Post("/api/retract", negroni.New(negroni.HandlerFunc(d.onlyPress), negroni.HandlerFunc(d.retract)))
	mux.Post("/api/embargo", negroni.New(negroni.HandlerFunc(d.onlyPress), negroni.HandlerFunc(d.embargo)))
	mux.Post("/api/archive", http.HandlerFunc(d.archive)) // want "archive reaches os.RemoveAll without .*onlyPress"
	mux.Post("/api/update", negroni.New(negroni.HandlerFunc(d.onlyPress), negroni.Wrap(http.HandlerFunc(d.update))))
	press := negroni.New(negroni.HandlerFunc(d.onlyPress))
	mux.Post("/api/rename", press.With(negroni.WrapFunc(d.rename)))
	http.ListenAndServe(":8080", mux)
}
