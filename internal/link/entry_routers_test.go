package link_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestRouterEntries is about routers of the project's own over a library's,
// and about middleware that comes in as a parameter.
func TestRouterEntries(t *testing.T) {
	const (
		chi  = "github.com/go-chi/chi/v5"
		gin  = "github.com/gin-gonic/gin"
		echo = "github.com/labstack/echo/v4"
	)
	tests := []struct{ name, imports, body, want string }{
		{"a router of one's own, with groups in groups", chi, `type router struct{ chi chi.Router }
func (r *router) Route(p string, fn func(*router)) { r.chi.Route(p, func(c chi.Router) { fn(&router{c}) }) }
func (r *router) With(mw func(http.Handler) http.Handler) *router { c := r.chi.With(mw); return &router{c} }
func (r *router) Use(mw func(http.Handler) http.Handler) { r.chi.Use(mw) }
func (r *router) Get(p string, h http.HandlerFunc) { r.chi.Get(p, h) }
func (r *router) ServeHTTP(w http.ResponseWriter, req *http.Request) { r.chi.ServeHTTP(w, req) }
func made() *router { return &router{chi.NewRouter()} }
func F() {
	r := made()
	r.Use(quiet)
	r.Get("/a", a)
	r.Route("/x", func(r *router) {
		r.Get("/a", a)
		r.With(auth).Route("/y", func(r *router) {
			r.Get("/a", a)
			r.Route("/z", func(r *router) { r.Get("/b", b) })
		})
	})
	o := made()
	o.Get("/o", b)
	http.ListenAndServe("", r)
}`, `GET /a a <quiet
GET /o b
GET /x/a a <quiet
GET /x/y/a a <quiet <auth !Can
GET /x/y/z/b b <quiet <auth !Can
`},
		{"one embedded in another", chi, `type router struct { chi.Router; base string }
func (r *router) Sub(p string) *router { s := &router{chi.NewRouter(), r.base + p}; r.Mount(p, s); return s }
func F() {
	r := &router{chi.NewRouter(), ""}
	r.Use(quiet)
	s := r.Sub("/s")
	s.Use(auth)
	s.Get("/a", a)
	r.Get("/b", b)
}`, `GET /b b <quiet
GET /s/a a <quiet <auth !Can
`},
		{"one that is passed by value", chi, `type router struct { chi.Router; base string }
func (r router) Sub(p string) router { s := router{chi.NewRouter(), r.base + p}; r.Mount(p, s); return s }
func F() {
	r := router{chi.NewRouter(), ""}
	r.Use(quiet)
	s := r.Sub("/s")
	s.Use(auth)
	s.Get("/a", a)
	r.Get("/b", b)
}`, `GET /b b <quiet
GET /s/a a <quiet <auth !Can
`},
		{"a server with one router has it wherever it is used", chi, `type server struct{ r chi.Router }
func (s *server) named(n string) *server { return s }
func (s *server) routes() { s.r.Get("/a", a); s.more() }
func (s *server) more() { s.r.Get("/b", b) }
func F() {
	s := &server{r: chi.NewRouter()}
	s.r.Use(auth)
	s.named("x").routes()
}`, `GET /a a <auth !Can
GET /b b <auth !Can
`},
		{"methods of function types", chi, `type handle func(w http.ResponseWriter, r *http.Request) error
func (h handle) serve(w http.ResponseWriter, r *http.Request) { if !Can(r) { w.WriteHeader(403); return }; h(w, r) }
func one(w http.ResponseWriter, r *http.Request) error { return nil }
func two(w http.ResponseWriter, r *http.Request) error { return nil }
func made(h handle) http.HandlerFunc { return h.serve }
type check func(r *http.Request) bool
func (c check) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { if !c(r) { w.WriteHeader(403); return }; next.ServeHTTP(w, r) })
}
func asked(c check) func(http.Handler) http.Handler { return c.wrap }
func F() {
	r := chi.NewRouter()
	r.Get("/one", handle(one).serve)
	r.Get("/two", made(two))
	r.With(asked(Can)).Get("/three", a)
}`, `GET /one one <(handle).serve !Can
GET /three a <Can !c
GET /two two <(handle).serve !Can
`},
		{"middleware that is a parameter", gin, `func one(c *gin.Context) {}
func asks(c *gin.Context) { if !Can(c.Request) { c.AbortWithStatus(403) } }
func none(c *gin.Context) {}
func load(mws ...gin.HandlerFunc) *gin.Engine { e := gin.New(); e.Use(none); e.Use(mws...); e.GET("/a", one); return e }
func get(e *gin.Engine, p string, hs ...gin.HandlerFunc) { e.GET(p, hs...) }
func put(e *gin.Engine, p string, hs ...gin.HandlerFunc) { e.PUT(p, append([]gin.HandlerFunc{none}, hs...)...) }
func F() {
	e := load(asks, none)
	get(e, "/b", one)
	get(e, "/c", none, one)
	put(e, "/d", asks, one)
}`, `GET /a one <none <asks <none !Can
GET /b one <none <asks <none !Can
GET /c one <none <asks <none <none !Can
PUT /d one <none <asks <none <none <asks !Can
`},
		{"middleware that other functions add, in order, and under a setting", chi, `var on bool
func F() {
	r := chi.NewRouter()
	first(r)
	r.Use(quiet)
	second(r)
	r.Get("/a", a)
}
func first(r chi.Router) { r.Use(auth) }
func second(r chi.Router) { if !on { return }; r.Use(other) }
func other(next http.Handler) http.Handler { return next }
`, `GET /a a <auth <quiet <other? !Can
`},
		{"groups whose patterns are glued to each other, and middleware for what was bound before", echo, `func ok(c echo.Context) error { return nil }
func need(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error { if !Can(c.Request()) { return echo.NewHTTPError(403) }; return next(c) }
}
func F() {
	e := echo.New()
	g := e.Group("/user")
	g.GET("s", ok)
	g.GET("/me", ok)
	g.Group("/x").GET("", ok)
	late(e)
}
func late(e *echo.Echo) { e.Use(need) }`, `GET /user/me ok <need !Can
GET /user/x ok <need !Can
GET /users ok <need !Can
`},
		{"a switch over the method of a row, or of a parameter", chi, `type route struct{ method, path string; h http.HandlerFunc }
var all = []route{{"GET", "/a", a}, {"POST", "/a", b}, {"PUT", "/x", a}}
func bind(r chi.Router, method, path string, h http.HandlerFunc) {
	if method == "GET" { r.Get(path, h); return }
	r.Method(method, path, h)
}
func F() {
	r := chi.NewRouter()
	for _, x := range all {
		switch x.method {
		case "GET": r.Get(x.path, x.h)
		case "POST": r.Post(x.path, x.h)
		default: r.Method(x.method, x.path, x.h)
		}
	}
	bind(r, "GET", "/b", b)
	bind(r, "DELETE", "/b", b)
}`, `GET /a a
POST /a b
DELETE /b b
GET /b b
PUT /x a
`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := linked(t, "-- p --\n"+imported(tt.imports)+checks+tt.body)
			if diff := cmp.Diff(tt.want, entries(p)); diff != "" {
				t.Errorf("entry points (-want +got):\n%s", diff)
			}
		})
	}
}
