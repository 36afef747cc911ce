// A block editor on chi: the routes that change blocks stand behind the admin
// check, but for one.
package main

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

func session(r *http.Request) string { return r.Header.Get("X-Session") }

func isAdmin(session string) bool { return session == os.Getenv("ADMIN") }

func requireAdmin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !isAdmin(session(r)) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func insertBlock(w http.ResponseWriter, r *http.Request)  { os.WriteFile("insert", nil, 0o600) }
func moveBlock(w http.ResponseWriter, r *http.Request)    { os.WriteFile("move", nil, 0o600) }
func foldHeading(w http.ResponseWriter, r *http.Request)  { os.WriteFile("fold", nil, 0o600) }
func setAttribute(w http.ResponseWriter, r *http.Request) { os.WriteFile("attr", nil, 0o600) }
func deleteRef(w http.ResponseWriter, r *http.Request)    { os.Remove("ref") }

func appendChildren(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("children", nil, 0o600)
}

// getBlock only reads, and so does nobody else.
func getBlock(w http.ResponseWriter, r *http.Request) {
	b, _ := os.ReadFile("block")
	w.Write(b)
}

func main() {
	r := chi.NewRouter()
	r.With(requireAdmin).Post("/api/block/insert", insertBlock)
	r.With(requireAdmin).Post("/api/block/move", moveBlock)
	r.With(requireAdmin).Post("/api/block/fold", foldHeading)
	r.With(requireAdmin).Post("/api/block/attr", setAttribute)
	r.With(requireAdmin).Post("/api/block/unref", deleteRef)
	r.Post("/api/block/append", appendChildren) // want "appendChildren reaches os.WriteFile without .*requireAdmin, which stands before its sibling"
	r.Get("/api/block", getBlock)
	http.ListenAndServe(":8080", r)
}
