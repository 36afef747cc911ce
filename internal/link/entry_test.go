package link_test

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/extract"
	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// stubs is where the declarations of third-party code are, by import path.
const stubs = "../../testdata/src"

// An imports type-checks stubs and takes the standard library as it is.
type imports struct {
	fset  *token.FileSet
	std   types.Importer
	known map[string]*types.Package
}

var stubImports = sync.OnceValue(func() *imports {
	return &imports{token.NewFileSet(), importer.Default(), map[string]*types.Package{}}
})

func (i *imports) Import(path string) (*types.Package, error) {
	if p := i.known[path]; p != nil {
		return p, nil
	}
	names, _ := filepath.Glob(filepath.Join(stubs, filepath.FromSlash(path), "*.go"))
	if len(names) == 0 {
		return i.std.Import(path)
	}
	var files []*ast.File
	for _, name := range names {
		f, err := parser.ParseFile(i.fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	p, err := (&types.Config{Importer: i}).Check(path, i.fset, files, nil)
	i.known[path] = p
	return p, err
}

// linked makes a program of the text of some packages, each with its path on
// the first line, "-- path --", those below first.
func linked(t *testing.T, text string) *link.Program {
	t.Helper()
	imp := *stubImports()
	imp.known = map[string]*types.Package{}
	var all []*summary.Package
	for _, part := range strings.Split("\n"+text, "\n-- ")[1:] {
		path, source, _ := strings.Cut(part, " --\n")
		f, err := parser.ParseFile(imp.fset, path+"/"+path+".go", source, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		info := &types.Info{
			Types: map[ast.Expr]types.TypeAndValue{}, Instances: map[*ast.Ident]types.Instance{},
			Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}, Implicits: map[ast.Node]types.Object{},
			Selections: map[*ast.SelectorExpr]*types.Selection{}, Scopes: map[ast.Node]*types.Scope{}, FileVersions: map[*ast.File]string{},
		}
		pkg, err := (&types.Config{Importer: &imp}).Check(path, imp.fset, []*ast.File{f}, info)
		if err != nil {
			t.Fatal(err)
		}
		imp.known[path] = pkg
		all = append(all, extract.Package(extract.Input{
			Fset: imp.fset, Files: []*ast.File{f}, Pkg: pkg, Info: info, Table: knowledge.Default(),
		}))
	}
	return link.New(all)
}

var ownPackage = regexp.MustCompile(`\bp\.`)

// entries writes the entry points of a program, one per line: transport
// unless it is http, method, pattern, handler, chain, and the guards around.
func entries(p *link.Program) string {
	var b strings.Builder
	for _, e := range p.Entries() {
		var words []string
		if e.Transport != "http" {
			words = append(words, e.Transport)
		}
		for _, w := range []string{e.Method, e.Service, e.Pattern} {
			if w != "" {
				words = append(words, w)
			}
		}
		words = append(words, e.Handler)
		for _, l := range e.Chain {
			name := "<" + l.Name
			if !l.Sure {
				name += "?"
			}
			words = append(words, name)
		}
		for _, id := range p.Sorted(e.Around.Must) {
			if g := p.Guard(id); !g.Audit {
				words = append(words, "!"+g.Name)
			}
		}
		if e.Audits {
			words = append(words, "audited")
		}
		if e.Trusted {
			words = append(words, "trusted")
		}
		if e.Public {
			words = append(words, "public")
		}
		fmt.Fprintln(&b, ownPackage.ReplaceAllString(strings.Join(words, " "), ""))
	}
	return b.String()
}

// checks are guards and middleware that the cases share.
const checks = `
var users map[string]string
func Can(r *http.Request) bool { return users[r.Header.Get("X")] != "" }
func auth(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !Can(r) { w.WriteHeader(403); return }
		next.ServeHTTP(w, r)
	})
}
func quiet(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}
func a(w http.ResponseWriter, r *http.Request) {}
func b(w http.ResponseWriter, r *http.Request) {}
type S struct{}
func (s *S) c(w http.ResponseWriter, r *http.Request) {}
func (s *S) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
`

// imported is the import declaration of a case, with names as in name=path.
func imported(paths string) string {
	var b strings.Builder
	b.WriteString("package p\nimport \"net/http\"\n")
	for _, path := range strings.Fields(paths) {
		name := ""
		if as, rest, ok := strings.Cut(path, "="); ok {
			name, path = as, rest
		}
		fmt.Fprintf(&b, "import %s %q\n", name, path)
	}
	return b.String()
}

func TestEntries(t *testing.T) {
	const (
		chi  = "github.com/go-chi/chi/v5"
		mux  = "github.com/gorilla/mux"
		gin  = "github.com/gin-gonic/gin"
		echo = "github.com/labstack/echo/v4"
	)
	tests := []struct{ name, imports, body, want string }{
		{"functions, closures, method values, handlers", "", `func F(s *S) {
	m := http.NewServeMux()
	m.HandleFunc("/a", a)
	m.HandleFunc("POST /b", b)
	m.HandleFunc("GET example.com/c/{id}", s.c)
	m.HandleFunc("/d", func(http.ResponseWriter, *http.Request) {})
	m.Handle("/e", s)
	m.Handle("/f", http.HandlerFunc(a))
	http.ListenAndServe("", m)
}`, `/a a
POST /b b
/d F$1
/e (*S).ServeHTTP
/f a
GET example.com/c/{id} (*S).c
`},
		{"wrappers", "", `func F(s *S) {
	http.Handle("/a", auth(http.HandlerFunc(a)))
	http.Handle("/b", quiet(auth(http.HandlerFunc(b))))
	http.Handle("/c", both(http.HandlerFunc(s.c)))
	http.Handle("/d", made("x"))
	http.Handle("/e", http.TimeoutHandler(http.HandlerFunc(a), 1, ""))
}
func both(h http.Handler) http.Handler { h = auth(h); return quiet(h) }
func made(s string) http.Handler { return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.Write([]byte(s)) }) }
`, `/a a <auth !Can
/b b <quiet <auth !Can
/c (*S).c <quiet <auth !Can
/d made$1
/e a
`},
		{"adapters of handlers of one's own kind", "", `type conn struct{}
type handle func(w http.ResponseWriter, r *http.Request, c *conn) (int, error)
func get(w http.ResponseWriter, r *http.Request, c *conn) (int, error) { return 0, nil }
func put(w http.ResponseWriter, r *http.Request, c *conn) (int, error) { return 0, nil }
func asks(h handle) handle {
	return func(w http.ResponseWriter, r *http.Request, c *conn) (int, error) {
		if !Can(r) { return 403, nil }
		return h(w, r, c)
	}
}
func adapted(h handle, prefix string) http.Handler {
	inner := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { h(w, r, &conn{}) })
	return stripped(prefix, inner)
}
func stripped(prefix string, h http.Handler) http.Handler {
	if prefix == "" { return h }
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { h.ServeHTTP(w, r) })
}
type object struct {
	Run     func(c *conn, w http.ResponseWriter, r *http.Request)
	Session bool
}
func (o object) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !Can(r) { http.Error(w, "", 403); return }
	o.Run(&conn{}, w, r)
}
func object1(h func(c *conn, w http.ResponseWriter, r *http.Request)) http.Handler {
	o := &object{Run: h, Session: true}
	return o
}
func one(c *conn, w http.ResponseWriter, r *http.Request) {}
func two(c *conn, w http.ResponseWriter, r *http.Request) {}
type named func(w http.ResponseWriter, r *http.Request) error
func (n named) ServeHTTP(w http.ResponseWriter, r *http.Request) { n(w, r) }
func three(w http.ResponseWriter, r *http.Request) error { return nil }
var kept = asks(func(w http.ResponseWriter, r *http.Request, c *conn) (int, error) { return 0, nil })
func F() {
	local := func(h handle) http.Handler { return adapted(h, "/x") }
	http.Handle("/get", local(get))
	http.Handle("/kept", local(kept))
	http.Handle("/put", local(asks(put)))
	http.Handle("/one", object1(one))
	http.Handle("/two", object1(two))
	http.Handle("/three", named(three))
}
`, `/get get <stripped <adapted
/kept init$1 <stripped <adapted <asks !Can
/one one <object1 !Can
/put put <stripped <adapted <asks !Can
/three three
/two two <object1 !Can
`},
		{"a mux on a prefix, stripped and wrapped", "", `func F() {
	m := http.NewServeMux()
	m.HandleFunc("/a", a)
	n := http.NewServeMux()
	n.HandleFunc("GET /b", b)
	root := http.NewServeMux()
	root.Handle("/v1/", http.StripPrefix("/v1", m))
	root.Handle("/v2/", auth(n))
	http.ListenAndServe("", quiet(root))
}`, `/v1/a a <quiet
GET /v2/b b <quiet <auth !Can
`},
		{"a helper that registers", "", `type server struct{ m *http.ServeMux }
func (s *server) get(path string, h http.HandlerFunc) { s.m.Handle("GET "+path, auth(h)) }
func F(s *server, x string) {
	s.get("/a", a)
	s.get("/b", func(http.ResponseWriter, *http.Request) {})
	s.get("/c/"+x, b)
}`, `GET /a a <auth !Can
GET /b F$1 <auth !Can
GET /c/? b <auth !Can
`},
		{"a helper behind an interface, with a prefix of its own", "path fmt", `type binder interface{ bind(p string, h http.Handler) }
type muxer struct{ m *http.ServeMux; base string; instrument func(http.Handler) http.Handler }
func (m muxer) bind(p string, h http.Handler) { m.handle("POST", p, h) }
func (m muxer) handle(method, p string, h http.Handler) {
	p = path.Join(m.base, "v1", p)
	m.m.Handle(fmt.Sprintf("%s %s", method, p), m.wrap(h))
}
func (m muxer) wrap(h http.Handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { if !Can(r) { w.WriteHeader(403); return }; m.instrument(h).ServeHTTP(w, r) }
}
func F(m muxer) { G(m) }
func G(b binder) { b.bind("/a", http.HandlerFunc(a)) }
`, `POST ?/v1/a a <(muxer).wrap !Can
`},
		{"a server that is a handler, and one closure that asks a router", "", `type server struct{ m *http.ServeMux }
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.m.ServeHTTP(w, r) }
func F() {
	m := http.NewServeMux()
	m.HandleFunc("/a", a)
	s := &server{m: m}
	http.ListenAndServe("", s)
	n := http.NewServeMux()
	n.HandleFunc("/b", b)
	http.HandleFunc("/n/", func(w http.ResponseWriter, r *http.Request) {
		if !Can(r) { w.WriteHeader(403); return }
		n.ServeHTTP(w, r)
	})
}`, `/a a
/n/b b !Can
`},
		{"wrapped in a loop", "", `func chain(h http.Handler, mws ...func(http.Handler) http.Handler) http.Handler {
	for _, mw := range mws { h = mw(h) }
	return h
}
func F() { http.Handle("/a", chain(http.HandlerFunc(a), auth, quiet)) }
`, `/a a <auth <quiet !Can
`},
		{"tables", "", `type route struct{ method, path string; h http.HandlerFunc }
var global = []route{{"GET", "/global", a}}
var named = map[string]http.HandlerFunc{"/map1": a, "/map2": b}
type api struct{ s *S; m *http.ServeMux; added []*route }
func (x *api) routes() []route { return []route{{"GET", "/method", x.s.c}, {method: "PUT", path: "/method", h: func(http.ResponseWriter, *http.Request) {}}} }
func (x *api) add(method, path string, h http.HandlerFunc) { x.added = append(x.added, &route{method, path, h}) }
func (x *api) F() {
	for _, r := range []route{{"GET", "/local", a}, {"POST", "/local", b}} { x.m.HandleFunc(r.method+" "+r.path, r.h) }
	for _, r := range global { x.m.Handle(r.method+" "+r.path, auth(r.h)) }
	for path, h := range named { x.m.HandleFunc(path, h) }
	for _, r := range x.routes() { x.bind(r.method, r.path, r.h) }
	all := []route{{"GET", "/passed", a}}
	all = append(all, route{"GET", "/appended", b})
	x.each(all...)
	x.add("GET", "/added", a)
	x.add("GET", "/added/2", b)
	for i := range x.added { x.m.Handle(x.added[i].path, x.added[i].h) }
}
func (x *api) bind(method, path string, h http.HandlerFunc) { x.m.HandleFunc(method+" /v1"+path, quiet(h).ServeHTTP) }
func (x *api) each(rs ...route) { for _, r := range rs { r := r; x.m.HandleFunc(r.path, r.h) } }
`, `/added a
/added/2 b
/appended b
GET /global a <auth !Can
GET /local a
POST /local b
/map1 a
/map2 b
/passed a
GET /v1/method (*S).c <quiet
PUT /v1/method (*api).routes$1 <quiet
`},
		{"permissions declared in a table", "", `type route struct{ path string; h http.HandlerFunc; AuthRequired bool; RequiredPermissions []string }
func F() {
	for _, r := range []route{
		{path: "/a", h: a, AuthRequired: true, RequiredPermissions: []string{"x"}},
		{path: "/b", h: b},
	} {
		var h http.Handler = r.h
		if r.AuthRequired { h = auth(h) }
		http.Handle(r.path, h)
	}
}`, `/a a <auth !Can
/b b public
`},
		{"tools, commands, jobs, messages", "context github.com/mark3labs/mcp-go/mcp github.com/mark3labs/mcp-go/server github.com/spf13/cobra github.com/robfig/cron/v3 github.com/nats-io/nats.go", `func tool(ctx context.Context, r mcp.CallToolRequest) (*mcp.CallToolResult, error) { return nil, nil }
type denied struct{}
func (denied) Error() string { return "" }
func need(next server.ToolHandlerFunc) server.ToolHandlerFunc {
	return func(ctx context.Context, r mcp.CallToolRequest) (*mcp.CallToolResult, error) {
		if !Can(ctx.Value(0).(*http.Request)) { http.Error(nil, "", 403); return nil, denied{} }
		return next(ctx, r)
	}
}
func job() {}
func F(s *server.MCPServer, c *cron.Cron, n *nats.Conn) {
	s.AddTool(mcp.Tool{Name: "x"}, tool)
	s.Use(need)
	c.AddFunc("@daily", job)
	n.Subscribe("docs.*", func(m *nats.Msg) {})
}
var Root = &cobra.Command{Use: "x", RunE: func(*cobra.Command, []string) error { return nil }}
`, `mcp tool <need !Can
command init$1
job @daily job
queue docs.* F$1
`},
		{"a unix socket", "net google.golang.org/grpc", `type server struct{ local *http.Server }
func F(s *server) {
	m := http.NewServeMux()
	m.HandleFunc("/a", a)
	l, _ := net.Listen("unix", "/run/x.sock")
	http.Serve(l, m)
	n := http.NewServeMux()
	n.HandleFunc("/b", b)
	s.local = &http.Server{Handler: n}
	tcp, _ := net.Listen("tcp", ":80")
	o := http.NewServeMux()
	o.HandleFunc("/c", b)
	http.Serve(tcp, o)
}
func (s *server) run() { l, _ := net.Listen("unix", "/run/y.sock"); s.local.Serve(l) }
func G() {
	s := grpc.NewServer()
	RegisterXServer(s, S{})
	l, _ := net.Listen("unix", "/run/z.sock")
	s.Serve(l)
}
type XServer interface{ Get() }
func (S) Get() {}
func RegisterXServer(s grpc.ServiceRegistrar, srv XServer) {}
`, `grpc X /X/Get (S).Get trusted
/a a trusted
/b b trusted
/c b
`},
		{"an in-process gateway", "context google.golang.org/grpc github.com/grpc-ecosystem/grpc-gateway/v2/runtime", `type XServer interface{ Get(context.Context, *int) (*int, error) }
type impl struct{}
func (impl) Get(context.Context, *int) (*int, error) { return nil, nil }
func RegisterXServer(s grpc.ServiceRegistrar, srv XServer) {}
func RegisterXHandlerServer(ctx context.Context, mux *runtime.ServeMux, server XServer) error { return nil }
func RegisterXHandlerFromEndpoint(ctx context.Context, mux *runtime.ServeMux, endpoint string) error { return nil }
func pass(ctx context.Context, req any, info *grpc.UnaryServerInfo, h grpc.UnaryHandler) (any, error) { return h(ctx, req) }
func F() {
	s := grpc.NewServer(grpc.UnaryInterceptor(pass))
	RegisterXServer(s, impl{})
	gw := runtime.NewServeMux()
	RegisterXHandlerServer(context.Background(), gw, impl{})
	RegisterXHandlerFromEndpoint(context.Background(), gw, ":80")
	http.Handle("/api/", quiet(gw))
}`, `gateway X /X/Get (impl).Get <quiet
grpc X /X/Get (impl).Get <pass
`},
		{"a gateway with middleware of its own", "context google.golang.org/grpc github.com/grpc-ecosystem/grpc-gateway/v2/runtime", `type XServer interface{ Get(context.Context, *int) (*int, error) }
type impl struct{}
func (impl) Get(context.Context, *int) (*int, error) { return nil, nil }
func RegisterXServer(s grpc.ServiceRegistrar, srv XServer) {}
func RegisterXHandlerServer(ctx context.Context, mux *runtime.ServeMux, server XServer) error { return nil }
func pass(ctx context.Context, req any, info *grpc.UnaryServerInfo, h grpc.UnaryHandler) (any, error) { return h(ctx, req) }
func known(next runtime.HandlerFunc) runtime.HandlerFunc { return next }
func F() {
	s := grpc.NewServer(grpc.UnaryInterceptor(pass))
	RegisterXServer(s, impl{})
	gw := runtime.NewServeMux(runtime.WithMiddlewares(known))
	RegisterXHandlerServer(context.Background(), gw, impl{})
	http.Handle("/api/", quiet(gw))
}`, `gateway X /X/Get (impl).Get <quiet <known
grpc X /X/Get (impl).Get <pass
`},
		{"chi", chi, `func F() {
	r := chi.NewRouter()
	r.Use(quiet)
	r.Get("/a", a)
	r.Route("/api", func(r chi.Router) {
		r.Use(auth)
		r.Post("/b", b)
		r.With(quiet).Delete("/c", a)
	})
	r.Group(func(r chi.Router) { r.Put("/d", b) })
	sub := chi.NewRouter()
	sub.Get("/e", a)
	r.Mount("/sub", sub)
	r.Mount("/made", made())
	http.ListenAndServe("", r)
}
func made() http.Handler { r := chi.NewRouter(); r.Use(auth); r.Get("/f", a); return r }
`, `GET /a a <quiet
POST /api/b b <quiet <auth !Can
DELETE /api/c a <quiet <auth <quiet !Can
PUT /d b <quiet
GET /made/f a <quiet <auth !Can
GET /sub/e a <quiet
`},
		{"gorilla", mux, `func F() {
	r := mux.NewRouter()
	r.HandleFunc("/a", a).Methods("GET", "HEAD")
	api := r.PathPrefix("/api").Subrouter()
	api.Use(func(h http.Handler) http.Handler { return auth(h) })
	api.Handle("/b", quiet(http.HandlerFunc(b))).Methods("POST")
	api.Methods("PUT").Path("/c").HandlerFunc(a)
	api.Path("/d").HandlerFunc(a).Methods("GET")
	api.Path("/d").HandlerFunc(b).Methods("POST").Name("d")
	http.Handle("/", r)
}`, `GET /a a
HEAD /a a
POST /api/b b <F$1 <quiet !Can
PUT /api/c a <F$1 !Can
GET /api/d a <F$1 !Can
POST /api/d b <F$1 !Can
`},
		{"gin", gin, `func ok(c *gin.Context) {}
func need(c *gin.Context) { if !Can(c.Request) { c.AbortWithStatus(403); return }; c.Next() }
func F() {
	e := gin.New()
	e.GET("/a", ok)
	g := e.Group("/g", need)
	g.POST("/b", ok)
	g.Handle("PATCH", "/c", need, ok)
	h := g.Group("h")
	h.Any("/d", ok)
}`, `GET /a ok
POST /g/b ok <need !Can
PATCH /g/c ok <need <need !Can
/g/h/d ok <need !Can
`},
		{"echo", echo, `func ok(c echo.Context) error { return nil }
func need(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error { if !Can(c.Request()) { return echo.NewHTTPError(403) }; return next(c) }
}
func F() {
	e := echo.New()
	e.GET("/a", ok)
	g := e.Group("/g")
	g.Use(need)
	g.POST("/b", ok)
	e.Match([]string{"GET", "PUT"}, "/c", ok, need)
}`, `GET /a ok
GET /c ok <need !Can
PUT /c ok <need !Can
POST /g/b ok <need !Can
`},
		{"grpc", "context google.golang.org/grpc", `type XServer interface {
	Get(context.Context, *int) (*int, error)
	Watch(*int, grpc.ServerStreamingServer[int]) error
	unexported()
}
func RegisterXServer(s grpc.ServiceRegistrar, srv XServer) { s.RegisterService(nil, srv) }
type base struct{}
func (base) Get(context.Context, *int) (*int, error) { return nil, nil }
func (base) unexported() {}
type impl struct{ base }
func (*impl) Watch(*int, grpc.ServerStreamingServer[int]) error { return nil }
type denied struct{}
func (denied) Error() string { return "" }
func unary(ctx context.Context, req any, info *grpc.UnaryServerInfo, h grpc.UnaryHandler) (any, error) {
	if !Can(ctx.Value(0).(*http.Request)) { http.Error(nil, "", 403); return nil, denied{} }
	return h(ctx, req)
}
func stream(srv any, ss grpc.ServerStream, info *grpc.StreamServerInfo, h grpc.StreamHandler) error { return h(srv, ss) }
func F(s *S, n int) {
	opts := []grpc.ServerOption{grpc.UnaryInterceptor(unary)}
	opts = append(opts, more()...)
	srv := grpc.NewServer(opts...)
	setUp(srv)
}
func more() []grpc.ServerOption { return []grpc.ServerOption{grpc.ChainStreamInterceptor(stream)} }
func setUp(srv *grpc.Server) { RegisterXServer(srv, &impl{}) }
`, `grpc X /X/Get (base).Get <unary !Can
grpc-stream X /X/Watch (*impl).Watch <stream
`},
		{"connect", "context connectrpc.com/connect", `type XHandler interface {
	Get(context.Context, *connect.Request[int]) (*connect.Response[int], error)
	Watch(context.Context, *connect.Request[int], *connect.ServerStream[int]) error
}
func NewXHandler(svc XHandler, opts ...connect.HandlerOption) (string, http.Handler) { return "/x.X/", nil }
type impl struct{}
func (*impl) Get(context.Context, *connect.Request[int]) (*connect.Response[int], error) { return nil, nil }
func (*impl) Watch(context.Context, *connect.Request[int], *connect.ServerStream[int]) error { return nil }
type check struct{}
func (*check) WrapUnary(next connect.UnaryFunc) connect.UnaryFunc {
	return func(ctx context.Context, r connect.AnyRequest) (connect.AnyResponse, error) {
		if !Can(ctx.Value(0).(*http.Request)) { http.Error(nil, "", 403); return nil, context.Canceled }
		return next(ctx, r)
	}
}
func (*check) WrapStreamingClient(next connect.StreamingClientFunc) connect.StreamingClientFunc { return next }
func (*check) WrapStreamingHandler(next connect.StreamingHandlerFunc) connect.StreamingHandlerFunc { return next }
func F() {
	opts := connect.WithInterceptors(&check{})
	m := http.NewServeMux()
	path, h := NewXHandler(&impl{}, opts)
	m.Handle(path, h)
	http.Handle("/", quiet(m))
}`, `connect X /X/Get (*impl).Get <quiet <(*check).WrapUnary !Can
connect-stream X /X/Watch (*impl).Watch <quiet <(*check).WrapStreamingHandler
`},
		{"wrappers that ask a handler to serve", "", `func F(s *S) {
	http.Handle("/a", traced(a, true))
	http.Handle("/b", traced(s.c, false))
}
func traced(f http.HandlerFunc, all bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var g http.HandlerFunc
		if all { g = told(f) } else { g = told(f) }
		g(w, r)
	}
}
func told(f http.HandlerFunc) http.HandlerFunc { return saying(f, "x") }
func saying(f http.HandlerFunc, s string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { f.ServeHTTP(w, r); w.Write([]byte(s)) }
}
`, `/a a <traced
/b (*S).c <traced
`},
		{"a fork of a router, routers in a list", "github.com/minio/mux", `func F(n int) {
	r := mux.NewRouter()
	r.Use(layers...)
	var all []*mux.Router
	for range n { all = append(all, r.PathPrefix("/w").Subrouter()) }
	all = append(all, r.PathPrefix("/x").Subrouter())
	for _, sub := range all {
		sub.Methods("GET").Path("/a").HandlerFunc(a).Queries("q", "")
	}
	http.Handle("/", r)
}
var layers = []mux.MiddlewareFunc{quiet, auth}`, `GET /x/a a <quiet <auth !Can
`},
		{"what reads the request for a handler", "", `func F() { http.HandleFunc("/x", x) }
func x(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case "GET":
		a(w, r)
	case "POST":
		w.Write([]byte(id(r) + place(r)))
	case "PUT":
		b(w, r)
	}
}
func id(r *http.Request) string { return r.FormValue("id") }
func place(r *http.Request) string { return r.FormValue("place") }
`, `/x x
GET /x a
PUT /x b
`},
		{"not constant, not known", "", `func F(p string, h http.Handler, m map[string]http.HandlerFunc) {
	http.Handle(p, http.HandlerFunc(a))
	http.Handle("/h", h)
	http.Handle("/m", m["x"])
	http.Handle("/n", http.NotFoundHandler())
}`, `/h ?
/m ?
/n net/http.NotFoundHandler
? a
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
