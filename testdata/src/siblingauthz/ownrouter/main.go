// A shop on a router of its own over chi: handlers return errors, middleware
// is a function of request and response, and a group is another such router.
package main

import (
	"context"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

type router struct{ chi chi.Router }

func newRouter() *router { return &router{chi.NewRouter()} }

type handle func(w http.ResponseWriter, r *http.Request) error

func (h handle) serve(w http.ResponseWriter, r *http.Request) {
	if err := h(w, r); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}

type before func(w http.ResponseWriter, r *http.Request) (context.Context, error)

func (b before) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, err := b(w, r)
		if err != nil {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func (r *router) route(pattern string, fn func(*router)) {
	r.chi.Route(pattern, func(c chi.Router) { fn(&router{c}) })
}

func (r *router) with(b before) *router { return &router{r.chi.With(adapt(b))} }

func (r *router) use(b before) { r.chi.Use(adapt(b)) }

func (r *router) get(pattern string, h handle)    { r.chi.Get(pattern, serve(h)) }
func (r *router) post(pattern string, h handle)   { r.chi.Post(pattern, serve(h)) }
func (r *router) delete(pattern string, h handle) { r.chi.Delete(pattern, serve(h)) }

func (r *router) ServeHTTP(w http.ResponseWriter, req *http.Request) { r.chi.ServeHTTP(w, req) }

func serve(h handle) http.HandlerFunc { return h.serve }

func adapt(b before) func(http.Handler) http.Handler { return b.wrap }

type forbidden struct{}

func (forbidden) Error() string { return "forbidden" }

func session(r *http.Request) string { return r.Header.Get("X-Session") }

func isAdmin(session string) bool { return session == os.Getenv("ADMIN") }

func requireAdmin(w http.ResponseWriter, r *http.Request) (context.Context, error) {
	if !isAdmin(session(r)) {
		return nil, forbidden{}
	}
	return r.Context(), nil
}

func traced(w http.ResponseWriter, r *http.Request) (context.Context, error) {
	return context.WithValue(r.Context(), "trace", r.Header.Get("X-Trace")), nil
}

type shop struct{}

func (shop) addItem(w http.ResponseWriter, r *http.Request) error {
	return os.WriteFile("item", nil, 0o600)
}
func (shop) dropItem(w http.ResponseWriter, r *http.Request) error { return os.Remove("item") }
func (shop) addPrice(w http.ResponseWriter, r *http.Request) error {
	return os.WriteFile("price", nil, 0o600)
}
func (shop) dropPrice(w http.ResponseWriter, r *http.Request) error { return os.Remove("price") }
func (shop) addStock(w http.ResponseWriter, r *http.Request) error {
	return os.WriteFile("stock", nil, 0o600)
}
func (shop) dropStock(w http.ResponseWriter, r *http.Request) error { return os.Remove("stock") } // want "dropStock reaches os.Remove without .*requireAdmin, which stands before its sibling .* at ownrouter/main.go:104 "

func (shop) addPoster(w http.ResponseWriter, r *http.Request) error {
	return os.WriteFile("poster", nil, 0o600)
}
func (shop) dropPoster(w http.ResponseWriter, r *http.Request) error { return os.Remove("poster") }

func main() {
	var s shop
	r := newRouter()
	r.use(traced)
	r.route("/shop", func(r *router) {
		r.with(requireAdmin).post("/item", s.addItem)
		r.with(requireAdmin).delete("/item", s.dropItem)
		r.with(requireAdmin).post("/price", s.addPrice)
		r.with(requireAdmin).delete("/price", s.dropPrice)
		r.with(requireAdmin).post("/stock", s.addStock)
		r.with(traced).delete("/stock", s.dropStock)
	})
	// The middleware of the group stands before the groups in it.
	r.route("/wall", func(r *router) {
		r.use(requireAdmin)
		r.route("/poster", func(r *router) {
			r.post("/", s.addPoster)
			r.with(traced).delete("/", s.dropPoster)
		})
	})
	http.ListenAndServe(":8080", r)
}
