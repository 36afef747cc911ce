package link_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestRowEntries is about routes that are given as structs, about services
// that are told by what they give back, and about consumers of messages.
func TestRowEntries(t *testing.T) {
	tests := []struct{ name, imports, body, want string }{
		{"go-zero", "github.com/zeromicro/go-zero/rest", `type holder struct{ auth rest.Middleware }
func newHolder() *holder { return &holder{auth: (&mid{}).Handle} }
type mid struct{}
func (m *mid) Handle(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { if !Can(r) { w.WriteHeader(403); return }; next(w, r) }
}
func made(h *holder) http.HandlerFunc { return func(w http.ResponseWriter, r *http.Request) {} }
func register(server *rest.Server, h *holder) {
	server.AddRoutes([]rest.Route{{Method: http.MethodGet, Path: "/a", Handler: made(h)}, {Method: "POST", Path: "/b", Handler: b}})
	server.AddRoutes([]rest.Route{{Method: "GET", Path: "/c", Handler: a}}, rest.WithJwt("x"), rest.WithPrefix("/v1"))
	server.AddRoutes(rest.WithMiddlewares([]rest.Middleware{h.auth}, []rest.Route{{Method: "GET", Path: "/d", Handler: a}}...), rest.WithPrefix("/v2/"))
	server.AddRoutes(rest.WithMiddleware(h.auth, rest.Route{Method: "GET", Path: "/e", Handler: a}))
	server.AddRoute(rest.Route{Method: "GET", Path: "/f", Handler: a}, rest.WithJwt("x"))
}
func F(rows []rest.Route, one func() rest.Route) {
	s := rest.MustNewServer(rest.RestConf{})
	register(s, newHolder())
	s.AddRoutes(rows)
	s.AddRoute(one())
}`, `GET /a made$1
POST /b b
GET /e a <holder.auth !Can
GET /f a <github.com/zeromicro/go-zero/rest.WithJwt("x") !github.com/zeromicro/go-zero/rest.WithJwt("x")
GET /v1/c a <github.com/zeromicro/go-zero/rest.WithJwt("x") !github.com/zeromicro/go-zero/rest.WithJwt("x")
GET /v2/d a <holder.auth !Can
? ? ?
? ? ?
`},
		{"huma", "context github.com/danielgtaylor/huma/v2", `type in struct{}
type out struct{}
func get(ctx context.Context, i *in) (*out, error) { return nil, nil }
func put(ctx context.Context, i *in) (*out, error) { return nil, nil }
func need(ctx huma.Context, next func(huma.Context)) { if !Can(nil) { huma.WriteErr(nil, ctx, 403, ""); return }; next(ctx) }
func F(api huma.API, op huma.Operation) {
	huma.Get(api, "/a", get)
	huma.Register(api, huma.Operation{OperationID: "b", Method: http.MethodPut, Path: "/b", Middlewares: huma.Middlewares{need}}, put)
	g := huma.NewGroup(api, "/v1")
	g.UseMiddleware(need)
	huma.Register(g, huma.Operation{Method: "GET", Path: "/c"}, get)
	huma.Register(api, op, get)
}`, `GET /a get
PUT /b put <need !Can
GET /v1/c get <need !Can
? ? get
`},
		{"twirp", "context github.com/twitchtv/twirp", `type Hats interface { Make(context.Context, *int) (*int, error); Drop(context.Context, *int) (*int, error) }
type TwirpServer interface { http.Handler; ServiceDescriptor() ([]byte, int); ProtocGenTwirpVersion() string; PathPrefix() string }
type hatsServer struct { Hats }
func (s *hatsServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
func (s *hatsServer) ServiceDescriptor() ([]byte, int) { return nil, 0 }
func (s *hatsServer) ProtocGenTwirpVersion() string { return "v8.1.3" }
func (s *hatsServer) PathPrefix() string { return "" }
func NewHatsServer(svc Hats, opts ...interface{}) TwirpServer { return &hatsServer{Hats: svc} }
type hats struct{}
func (*hats) Make(context.Context, *int) (*int, error) { return nil, nil }
func (*hats) Drop(context.Context, *int) (*int, error) { return nil, nil }
func asks(next twirp.Method) twirp.Method {
	return func(ctx context.Context, req any) (any, error) {
		if !Can(ctx.Value(0).(*http.Request)) { return nil, twirp.PermissionDenied.Error("no") }
		return next(ctx, req)
	}
}
func F() {
	s := NewHatsServer(&hats{}, twirp.WithServerInterceptors(asks))
	m := http.NewServeMux()
	m.Handle(s.PathPrefix(), quiet(s))
	http.ListenAndServe("", m)
}`, `twirp Hats /Hats/Drop (*hats).Drop <quiet <asks !Can
twirp Hats /Hats/Make (*hats).Make <quiet <asks !Can
`},
		{"consumers", "context github.com/segmentio/kafka-go github.com/IBM/sarama cloud.google.com/go/pubsub github.com/hibiken/asynq github.com/nats-io/nats.go/jetstream", `func loop(r *kafka.Reader) { for { m, err := r.ReadMessage(context.TODO()); if err != nil { return }; use(m.Topic) } }
func use(string) {}
type claims struct{}
func (claims) Setup(sarama.ConsumerGroupSession) error { return nil }
func (claims) Cleanup(sarama.ConsumerGroupSession) error { return nil }
func (claims) ConsumeClaim(s sarama.ConsumerGroupSession, c sarama.ConsumerGroupClaim) error { return nil }
func receive(ctx context.Context, m *pubsub.Message) {}
func task(ctx context.Context, t *asynq.Task) error { return nil }
func logged(next asynq.Handler) asynq.Handler { return next }
func F(g sarama.ConsumerGroup, s *pubsub.Subscription, c jetstream.Consumer) {
	g.Consume(context.TODO(), nil, claims{})
	s.Receive(context.TODO(), receive)
	c.Consume(func(m jetstream.Msg) {})
	mux := asynq.NewServeMux()
	mux.Use(logged)
	mux.HandleFunc("mail:send", task)
}`, `queue loop
queue receive
queue F$1
queue mail:send task <logged
queue ConsumerGroup /ConsumerGroup/ConsumeClaim (claims).ConsumeClaim
`},
		{"goa", "context goa.design/goa/v3 goahttp=goa.design/goa/v3/http", `type Service interface { List(context.Context) (*int, error); Drop(context.Context, *int) error }
type Proofs interface { JWT(ctx context.Context, token string) (context.Context, error) }
type Endpoints struct { List, Drop goa.Endpoint }
func NewEndpoints(s Service) *Endpoints { a := s.(Proofs); return &Endpoints{List: NewList(s), Drop: NewDrop(s, a.JWT)} }
func NewList(s Service) goa.Endpoint { return func(ctx context.Context, req any) (any, error) { return s.List(ctx) } }
func NewDrop(s Service, jwt func(context.Context, string) (context.Context, error)) goa.Endpoint {
	return func(ctx context.Context, req any) (any, error) {
		ctx, err := jwt(ctx, "")
		if err != nil { return nil, err }
		return nil, s.Drop(ctx, req.(*int))
	}
}
type Server struct { List http.Handler; Drop http.Handler }
func New(e *Endpoints, mux goahttp.Muxer) *Server { return &Server{List: NewListHandler(e.List, mux), Drop: NewDropHandler(e.Drop, mux)} }
func NewListHandler(endpoint goa.Endpoint, mux goahttp.Muxer) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { endpoint(r.Context(), nil) })
}
func NewDropHandler(endpoint goa.Endpoint, mux goahttp.Muxer) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { endpoint(r.Context(), nil) })
}
func Mount(mux goahttp.Muxer, h *Server) { MountList(mux, h.List); MountDrop(mux, h.Drop) }
func MountList(mux goahttp.Muxer, h http.Handler) {
	f, ok := h.(http.HandlerFunc)
	if !ok { f = func(w http.ResponseWriter, r *http.Request) { h.ServeHTTP(w, r) } }
	mux.Handle("GET", "/hats", f)
}
func MountDrop(mux goahttp.Muxer, h http.Handler) {
	f, ok := h.(http.HandlerFunc)
	if !ok { f = func(w http.ResponseWriter, r *http.Request) { h.ServeHTTP(w, r) } }
	mux.Handle("DELETE", "/hats/{id}", f)
}
type svc struct{}
func (*svc) List(context.Context) (*int, error) { return nil, nil }
func (*svc) Drop(context.Context, *int) error { return nil }
func (*svc) JWT(ctx context.Context, token string) (context.Context, error) { return ctx, nil }
func F() {
	mux := goahttp.NewMuxer()
	server := New(NewEndpoints(&svc{}), mux)
	Mount(mux, server)
	http.ListenAndServe("", quiet(mux))
}`, `GET /hats NewList$1 <quiet <MountList <NewListHandler
DELETE /hats/{id} NewDrop$1 <quiet <MountDrop <NewDropHandler <NewDrop
`},
		{"ogen", "context", `type Handler interface { List(context.Context) (*int, error); Drop(context.Context, int) error }
type Security interface { Bearer(ctx context.Context, op, token string) (context.Context, error) }
type Server struct { h Handler; sec Security }
func NewServer(h Handler, sec Security) (*Server, error) { return &Server{h, sec}, nil }
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	elem := r.URL.Path
	switch {
	default:
		if len(elem) == 0 { break }
		switch elem[0] {
		case '/':
			if l := len("/hats"); len(elem) >= l && elem[0:l] == "/hats" { elem = elem[l:] } else { break }
			if len(elem) == 0 {
				switch r.Method {
				case "GET": s.handleListRequest([0]string{}, w, r)
				case "DELETE": s.handleDropRequest([0]string{}, w, r)
				default: s.notAllowed(w, r)
				}
				return
			}
		}
	}
	s.notFound(w, r)
}
func (s *Server) notFound(w http.ResponseWriter, r *http.Request) { http.NotFound(w, r) }
func (s *Server) notAllowed(w http.ResponseWriter, r *http.Request) { w.WriteHeader(405) }
func (s *Server) handleListRequest(args [0]string, w http.ResponseWriter, r *http.Request) { s.h.List(r.Context()) }
func (s *Server) handleDropRequest(args [0]string, w http.ResponseWriter, r *http.Request) {
	ctx, err := s.sec.Bearer(r.Context(), "Drop", r.Header.Get("Authorization"))
	if err != nil { w.WriteHeader(401); return }
	s.h.Drop(ctx, 0)
}
type impl struct{}
func (impl) List(context.Context) (*int, error) { return nil, nil }
func (impl) Drop(context.Context, int) error { return nil }
type sec struct{}
func (sec) Bearer(ctx context.Context, op, token string) (context.Context, error) { if !Can(nil) { return nil, context.Canceled }; return ctx, nil }
func F() {
	s, _ := NewServer(impl{}, sec{})
	http.ListenAndServe("", quiet(s))
}`, `(*Server).notFound <quiet
(*Server).ServeHTTP <quiet
/hats? (*Server).notAllowed <quiet
DELETE /hats? (*Server).handleDropRequest <quiet
GET /hats? (*Server).handleListRequest <quiet
`},
		{"beego", "github.com/beego/beego/v2/server/web", `type base struct{ web.Controller }
func (c *base) Prepare() { if !Can(c.Ctx.Request) { c.CustomAbort(403, "") } }
type hats struct{ base }
func (c *hats) List() {}
func (c *hats) Save() {}
type caps struct{ web.Controller }
func (c *caps) Get() {}
func F(name string) {
	web.Router("/hats", &hats{}, "get:List;post,put:Save")
	web.Router("/all", &hats{}, "*:List")
	web.Router("/caps/:id", &caps{})
	web.Router("/x", &hats{}, name)
	web.NewNamespace("/v1", web.NSRouter("/ns", &hats{}, "get:List"))
}`, `/all (*hats).List <(*base).Prepare !Can
GET /caps/:id (*caps).Get
GET /hats (*hats).List <(*base).Prepare !Can
POST /hats (*hats).Save <(*base).Prepare !Can
PUT /hats (*hats).Save <(*base).Prepare !Can
? /x ? <(*base).Prepare !Can
GET ?/ns (*hats).List <(*base).Prepare !Can
`},
		{"event streams", "github.com/gin-gonic/gin", `func events(w http.ResponseWriter, r *http.Request) { w.Header().Set("Content-Type", "text/event-stream"); w.Write(nil) }
func plain(w http.ResponseWriter, r *http.Request) { w.Header().Set("Content-Type", "text/plain"); w.Write(nil) }
func stream(c *gin.Context) { c.SSEvent("x", 1) }
func F() {
	http.HandleFunc("/events", events)
	http.HandleFunc("/plain", plain)
	gin.New().GET("/stream", stream)
}`, `/plain plain
sse /events events
sse GET /stream stream
`},
		{"ssh and sftp", "io github.com/gliderlabs/ssh github.com/pkg/sftp", `type files struct{}
func (*files) Fileread(r *sftp.Request) (io.ReaderAt, error) { return nil, nil }
func (*files) Filewrite(r *sftp.Request) (io.WriterAt, error) { return nil, nil }
func (*files) Filecmd(r *sftp.Request) error { return nil }
func (*files) Filelist(r *sftp.Request) (sftp.ListerAt, error) { return nil, nil }
func session(s ssh.Session) {}
func start(rw io.ReadWriteCloser) { f := &files{}; sftp.NewRequestServer(rw, sftp.Handlers{FileGet: f, FilePut: f, FileCmd: f, FileList: f}).Serve() }
func F() {
	s := &ssh.Server{Addr: ":22"}
	s.Handle(session)
	ssh.ListenAndServe(":23", func(s ssh.Session) {})
}`, `sftp Handlers /Handlers/Filecmd (*files).Filecmd
sftp Handlers /Handlers/Filelist (*files).Filelist
sftp Handlers /Handlers/Fileread (*files).Fileread
sftp Handlers /Handlers/Filewrite (*files).Filewrite
ssh session
ssh F$1
`},
		{"a switch over the method", "", `func F() { http.HandleFunc("/x", x); http.HandleFunc("/y/", y) }
func x(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case "GET", http.MethodHead: a(w, r)
	case "POST":
		if !Can(r) { w.WriteHeader(403); return }
		b(w, r)
	}
}
func y(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/y/a" { a(w, r); return }
	if r.URL.Path == "/y/b" && r.Method == "PUT" { b(w, r) }
}
`, `/x x
GET /x a
HEAD /x a
POST /x b !Can
/y/ y
/y/a a
PUT /y/b b
`},
		{"tables of the project's own, with middleware in a list", "github.com/go-chi/chi/v5", `type mw = func(http.Handler) http.Handler
type route struct{ method, path string; h http.HandlerFunc; mws []mw }
var all = []route{{"GET", "/a", a, nil}, {"GET", "/b", b, []mw{quiet, auth}}}
func F() {
	r := chi.NewRouter()
	for _, x := range all { r.With(x.mws...).Method(x.method, x.path, x.h) }
}`, `GET /a a
GET /b b <quiet <auth !Can
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
