// The same handlers on two routers, one of which was given no middleware.
package main

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

var tokens = map[string]bool{}

func authenticated(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !tokens[r.Header.Get("Authorization")] {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func dropImage(w http.ResponseWriter, r *http.Request) { os.Remove("images/" + chi.URLParam(r, "id")) }

func showImage(w http.ResponseWriter, r *http.Request) {
	b, _ := os.ReadFile("images/" + chi.URLParam(r, "id"))
	w.Write(b)
}

// dropVolume asks by itself.
func dropVolume(w http.ResponseWriter, r *http.Request) {
	if !tokens[r.Header.Get("Authorization")] {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	os.Remove("volumes/" + chi.URLParam(r, "id"))
}

func main() {
	api := chi.NewRouter()
	api.Use(authenticated)
	api.Delete("/images/{id}", dropImage)
	api.Get("/images/{id}", showImage)
	api.Delete("/volumes/{id}", dropVolume)
	go http.ListenAndServe(":8080", api)

	second := chi.NewRouter()
	second.Delete("/images/{id}", dropImage) // want "dropImage reaches os.Remove on another router without .*, which stands before it at /images/{id}"
	second.Get("/images/{id}", showImage)    // reading is left to the owner of the router
	second.Delete("/volumes/{id}", dropVolume)
	http.ListenAndServe(":9090", second)
}
