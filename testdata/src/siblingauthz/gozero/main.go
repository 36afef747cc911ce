// A warehouse on go-zero: routes are rows, with the middleware around some of
// them.
package main

import (
	"net/http"
	"os"

	"github.com/zeromicro/go-zero/rest"
)

// A context is what the handlers and the middleware are made with.
type context struct {
	admin rest.Middleware
}

type adminOnly struct{ session string }

func (a *adminOnly) handle(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !isAdmin(r.Header.Get("X-Session")) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

func isAdmin(session string) bool { return session == os.Getenv("ADMIN") }

func newContext() *context { return &context{admin: (&adminOnly{}).handle} }

func register(server *rest.Server, c *context) {
	server.AddRoutes(rest.WithMiddleware(c.admin, rest.Route{Method: http.MethodPost, Path: "/shelf/add", Handler: addShelf(c)}))
	server.AddRoutes(rest.WithMiddleware(c.admin, rest.Route{Method: http.MethodPost, Path: "/shelf/move", Handler: moveShelf(c)}))
	server.AddRoutes(rest.WithMiddlewares([]rest.Middleware{c.admin}, []rest.Route{
		{Method: http.MethodPost, Path: "/shelf/join", Handler: joinShelf(c)},
		{Method: http.MethodGet, Path: "/shelf", Handler: showShelf(c)},
	}...))
	server.AddRoutes(rest.WithMiddleware(c.admin, rest.Route{Method: http.MethodPost, Path: "/shelf/split", Handler: splitShelf(c)}))
	server.AddRoutes(rest.WithMiddleware(c.admin, rest.Route{Method: http.MethodPost, Path: "/shelf/drop", Handler: dropShelf(c)}))
	server.AddRoute(rest.Route{Method: http.MethodPost, Path: "/shelf/clear", Handler: clearShelf(c)}) // want "clearShelf.1 reaches os.RemoveAll without .*admin.*, which stands before its sibling"
}

func addShelf(c *context) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { os.WriteFile("shelf", nil, 0o600) }
}

func moveShelf(c *context) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { os.Rename("shelf", "moved") }
}

func joinShelf(c *context) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { os.WriteFile("joined", nil, 0o600) }
}

func splitShelf(c *context) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { os.WriteFile("split", nil, 0o600) }
}

func dropShelf(c *context) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { os.Remove("shelf") }
}

func clearShelf(c *context) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { os.RemoveAll("shelf") }
}

func showShelf(c *context) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, "shelf") }
}

func main() {
	server := rest.MustNewServer(rest.RestConf{Port: 8080})
	register(server, newContext())
	registerCrates(server)
	server.Start()
}
