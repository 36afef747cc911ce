// Package web is a stub for tests: declarations with the signatures of
// github.com/beego/beego/v2/server/web, and nothing behind them.
package web

import (
	"github.com/beego/beego/v2/server/web/context"
	beecontext "github.com/beego/beego/v2/server/web/context"
	"net/http"
)

type Controller struct {
	Ctx  *context.Context
	Data map[interface{}]interface{}
}

func (c *Controller) Init(ctx *context.Context, controllerName, actionName string, app interface{}) {}
func (c *Controller) Prepare()                                                                      {}
func (c *Controller) Finish()                                                                       {}
func (c *Controller) Get()                                                                          {}
func (c *Controller) Post()                                                                         {}
func (c *Controller) Delete()                                                                       {}
func (c *Controller) Put()                                                                          {}
func (c *Controller) Head()                                                                         {}
func (c *Controller) Patch()                                                                        {}
func (c *Controller) Options()                                                                      {}
func (c *Controller) Trace()                                                                        {}
func (c *Controller) Render() (_ error)                                                             { return }
func (c *Controller) Redirect(url string, code int)                                                 {}
func (c *Controller) SetData(data interface{})                                                      {}
func (c *Controller) Abort(code string)                                                             {}
func (c *Controller) CustomAbort(status int, body string)                                           {}
func (c *Controller) StopRun()                                                                      {}
func (c *Controller) JSONResp(data interface{}) (_ error)                                           { return }
func (c *Controller) XMLResp(data interface{}) (_ error)                                            { return }
func (c *Controller) YamlResp(data interface{}) (_ error)                                           { return }
func (c *Controller) Resp(data interface{}) (_ error)                                               { return }
func (c *Controller) ServeJSON(encoding ...bool) (_ error)                                          { return }
func (c *Controller) ServeJSONP() (_ error)                                                         { return }
func (c *Controller) ServeXML() (_ error)                                                           { return }
func (c *Controller) ServeYAML() (_ error)                                                          { return }
func (c *Controller) ServeFormatted(encoding ...bool) (_ error)                                     { return }
func (c *Controller) GetString(key string, def ...string) (_ string)                                { return }
func (c *Controller) SaveToFile(fromFile, toFile string) (_ error)                                  { return }
func (c *Controller) GetSession(name interface{}) (_ interface{})                                   { return }

type ControllerInfo struct{ _ int }
type ControllerInterface interface {
	Init(ct *context.Context, controllerName, actionName string, app interface{})
	Prepare()
	Get()
	Post()
	Delete()
	Put()
	Head()
	Patch()
	Options()
	Trace()
	Finish()
}
type ControllerOption func(*ControllerInfo)
type ControllerRegister struct {
	_ int
}

func (p *ControllerRegister) Add(pattern string, c ControllerInterface, opts ...ControllerOption) {}
func (p *ControllerRegister) Include(cList ...ControllerInterface)                                {}
func (p *ControllerRegister) CtrlGet(pattern string, f interface{})                               {}
func (p *ControllerRegister) CtrlPost(pattern string, f interface{})                              {}
func (p *ControllerRegister) CtrlHead(pattern string, f interface{})                              {}
func (p *ControllerRegister) CtrlPut(pattern string, f interface{})                               {}
func (p *ControllerRegister) CtrlPatch(pattern string, f interface{})                             {}
func (p *ControllerRegister) CtrlDelete(pattern string, f interface{})                            {}
func (p *ControllerRegister) CtrlOptions(pattern string, f interface{})                           {}
func (p *ControllerRegister) CtrlAny(pattern string, f interface{})                               {}
func (p *ControllerRegister) AddRouterMethod(httpMethod, pattern string, f interface{})           {}
func (p *ControllerRegister) Get(pattern string, f HandleFunc)                                    {}
func (p *ControllerRegister) Post(pattern string, f HandleFunc)                                   {}
func (p *ControllerRegister) Put(pattern string, f HandleFunc)                                    {}
func (p *ControllerRegister) Delete(pattern string, f HandleFunc)                                 {}
func (p *ControllerRegister) Head(pattern string, f HandleFunc)                                   {}
func (p *ControllerRegister) Patch(pattern string, f HandleFunc)                                  {}
func (p *ControllerRegister) Options(pattern string, f HandleFunc)                                {}
func (p *ControllerRegister) Any(pattern string, f HandleFunc)                                    {}
func (p *ControllerRegister) AddMethod(method, pattern string, f HandleFunc)                      {}
func (p *ControllerRegister) Handler(pattern string, h http.Handler, options ...interface{})      {}
func (p *ControllerRegister) AddAuto(c ControllerInterface)                                       {}
func (p *ControllerRegister) AddAutoPrefix(prefix string, c ControllerInterface)                  {}
func (p *ControllerRegister) InsertFilter(pattern string, pos int, filter FilterFunc, opts ...FilterOpt) (_ error) {
	return
}
func (p *ControllerRegister) InsertFilterChain(pattern string, chain FilterChain, opts ...FilterOpt) {
}
func (p *ControllerRegister) ServeHTTP(rw http.ResponseWriter, r *http.Request) {}

type FilterChain func(next FilterFunc) FilterFunc
type FilterFunc = HandleFunc
type FilterOpt func(opts *filterOpts)
type HandleFunc func(ctx *beecontext.Context)
type HttpServer struct {
	Handlers *ControllerRegister
}

func (app *HttpServer) Run(addr string, mws ...MiddleWare) {}
func (app *HttpServer) Router(rootPath string, c ControllerInterface, mappingMethods ...string) (_ *HttpServer) {
	return
}
func (app *HttpServer) RouterWithOpts(rootPath string, c ControllerInterface, opts ...ControllerOption) (_ *HttpServer) {
	return
}
func (app *HttpServer) Include(cList ...ControllerInterface) (_ *HttpServer)              { return }
func (app *HttpServer) RESTRouter(rootpath string, c ControllerInterface) (_ *HttpServer) { return }
func (app *HttpServer) AutoRouter(c ControllerInterface) (_ *HttpServer)                  { return }
func (app *HttpServer) AutoPrefix(prefix string, c ControllerInterface) (_ *HttpServer)   { return }
func (app *HttpServer) CtrlGet(rootpath string, f interface{}) (_ *HttpServer)            { return }
func (app *HttpServer) CtrlPost(rootpath string, f interface{}) (_ *HttpServer)           { return }
func (app *HttpServer) CtrlHead(rootpath string, f interface{}) (_ *HttpServer)           { return }
func (app *HttpServer) CtrlPut(rootpath string, f interface{}) (_ *HttpServer)            { return }
func (app *HttpServer) CtrlPatch(rootpath string, f interface{}) (_ *HttpServer)          { return }
func (app *HttpServer) CtrlDelete(rootpath string, f interface{}) (_ *HttpServer)         { return }
func (app *HttpServer) CtrlOptions(rootpath string, f interface{}) (_ *HttpServer)        { return }
func (app *HttpServer) CtrlAny(rootpath string, f interface{}) (_ *HttpServer)            { return }
func (app *HttpServer) Get(rootpath string, f HandleFunc) (_ *HttpServer)                 { return }
func (app *HttpServer) Post(rootpath string, f HandleFunc) (_ *HttpServer)                { return }
func (app *HttpServer) Delete(rootpath string, f HandleFunc) (_ *HttpServer)              { return }
func (app *HttpServer) Put(rootpath string, f HandleFunc) (_ *HttpServer)                 { return }
func (app *HttpServer) Head(rootpath string, f HandleFunc) (_ *HttpServer)                { return }
func (app *HttpServer) Options(rootpath string, f HandleFunc) (_ *HttpServer)             { return }
func (app *HttpServer) Patch(rootpath string, f HandleFunc) (_ *HttpServer)               { return }
func (app *HttpServer) Any(rootpath string, f HandleFunc) (_ *HttpServer)                 { return }
func (app *HttpServer) Handler(rootpath string, h http.Handler, options ...interface{}) (_ *HttpServer) {
	return
}
func (app *HttpServer) InsertFilter(pattern string, pos int, filter FilterFunc, opts ...FilterOpt) (_ *HttpServer) {
	return
}
func (app *HttpServer) InsertFilterChain(pattern string, filterChain FilterChain, opts ...FilterOpt) (_ *HttpServer) {
	return
}

type LinkNamespace func(*Namespace)
type MiddleWare func(http.Handler) http.Handler
type Namespace struct {
	_ int
}

func (n *Namespace) Cond(cond namespaceCond) (_ *Namespace)                    { return }
func (n *Namespace) Filter(action string, filter ...FilterFunc) (_ *Namespace) { return }
func (n *Namespace) Router(rootpath string, c ControllerInterface, mappingMethods ...string) (_ *Namespace) {
	return
}
func (n *Namespace) AutoRouter(c ControllerInterface) (_ *Namespace)                { return }
func (n *Namespace) AutoPrefix(prefix string, c ControllerInterface) (_ *Namespace) { return }
func (n *Namespace) Get(rootpath string, f HandleFunc) (_ *Namespace)               { return }
func (n *Namespace) Post(rootpath string, f HandleFunc) (_ *Namespace)              { return }
func (n *Namespace) Delete(rootpath string, f HandleFunc) (_ *Namespace)            { return }
func (n *Namespace) Put(rootpath string, f HandleFunc) (_ *Namespace)               { return }
func (n *Namespace) Head(rootpath string, f HandleFunc) (_ *Namespace)              { return }
func (n *Namespace) Options(rootpath string, f HandleFunc) (_ *Namespace)           { return }
func (n *Namespace) Patch(rootpath string, f HandleFunc) (_ *Namespace)             { return }
func (n *Namespace) Any(rootpath string, f HandleFunc) (_ *Namespace)               { return }
func (n *Namespace) Handler(rootpath string, h http.Handler) (_ *Namespace)         { return }
func (n *Namespace) Include(cList ...ControllerInterface) (_ *Namespace)            { return }
func (n *Namespace) CtrlGet(rootpath string, f interface{}) (_ *Namespace)          { return }
func (n *Namespace) CtrlPost(rootpath string, f interface{}) (_ *Namespace)         { return }
func (n *Namespace) CtrlDelete(rootpath string, f interface{}) (_ *Namespace)       { return }
func (n *Namespace) CtrlPut(rootpath string, f interface{}) (_ *Namespace)          { return }
func (n *Namespace) CtrlHead(rootpath string, f interface{}) (_ *Namespace)         { return }
func (n *Namespace) CtrlOptions(rootpath string, f interface{}) (_ *Namespace)      { return }
func (n *Namespace) CtrlPatch(rootpath string, f interface{}) (_ *Namespace)        { return }
func (n *Namespace) CtrlAny(rootpath string, f interface{}) (_ *Namespace)          { return }
func (n *Namespace) Namespace(ns ...*Namespace) (_ *Namespace)                      { return }

type PolicyFunc func(*context.Context)
type filterOpts struct{ _ int }
type namespaceCond func(*beecontext.Context) bool

func Run(params ...string)                                               {}
func RunWithMiddleWares(addr string, mws ...MiddleWare)                  {}
func ErrorHandler(code string, h http.HandlerFunc) (_ *HttpServer)       { return }
func ErrorController(c ControllerInterface) (_ *HttpServer)              { return }
func NewNamespace(prefix string, params ...LinkNamespace) (_ *Namespace) { return }
func AddNamespace(nl ...*Namespace)                                      {}
func NSCond(cond namespaceCond) (_ LinkNamespace)                        { return }
func NSBefore(filterList ...FilterFunc) (_ LinkNamespace)                { return }
func NSAfter(filterList ...FilterFunc) (_ LinkNamespace)                 { return }
func NSInclude(cList ...ControllerInterface) (_ LinkNamespace)           { return }
func NSRouter(rootpath string, c ControllerInterface, mappingMethods ...string) (_ LinkNamespace) {
	return
}
func NSGet(rootpath string, f HandleFunc) (_ LinkNamespace)                                   { return }
func NSPost(rootpath string, f HandleFunc) (_ LinkNamespace)                                  { return }
func NSHead(rootpath string, f HandleFunc) (_ LinkNamespace)                                  { return }
func NSPut(rootpath string, f HandleFunc) (_ LinkNamespace)                                   { return }
func NSDelete(rootpath string, f HandleFunc) (_ LinkNamespace)                                { return }
func NSAny(rootpath string, f HandleFunc) (_ LinkNamespace)                                   { return }
func NSOptions(rootpath string, f HandleFunc) (_ LinkNamespace)                               { return }
func NSPatch(rootpath string, f HandleFunc) (_ LinkNamespace)                                 { return }
func NSCtrlGet(rootpath string, f interface{}) (_ LinkNamespace)                              { return }
func NSCtrlPost(rootpath string, f interface{}) (_ LinkNamespace)                             { return }
func NSCtrlHead(rootpath string, f interface{}) (_ LinkNamespace)                             { return }
func NSCtrlPut(rootpath string, f interface{}) (_ LinkNamespace)                              { return }
func NSCtrlDelete(rootpath string, f interface{}) (_ LinkNamespace)                           { return }
func NSCtrlAny(rootpath string, f interface{}) (_ LinkNamespace)                              { return }
func NSCtrlOptions(rootpath string, f interface{}) (_ LinkNamespace)                          { return }
func NSCtrlPatch(rootpath string, f interface{}) (_ LinkNamespace)                            { return }
func NSAutoRouter(c ControllerInterface) (_ LinkNamespace)                                    { return }
func NSAutoPrefix(prefix string, c ControllerInterface) (_ LinkNamespace)                     { return }
func NSNamespace(prefix string, params ...LinkNamespace) (_ LinkNamespace)                    { return }
func NSHandler(rootpath string, h http.Handler) (_ LinkNamespace)                             { return }
func Policy(pattern, method string, policy ...PolicyFunc)                                     {}
func NewControllerRegister() (_ *ControllerRegister)                                          { return }
func NewHttpSever() (_ *HttpServer)                                                           { return }
func Router(rootpath string, c ControllerInterface, mappingMethods ...string) (_ *HttpServer) { return }
func RouterWithOpts(rootpath string, c ControllerInterface, opts ...ControllerOption) (_ *HttpServer) {
	return
}
func Include(cList ...ControllerInterface) (_ *HttpServer)                            { return }
func RESTRouter(rootpath string, c ControllerInterface) (_ *HttpServer)               { return }
func AutoRouter(c ControllerInterface) (_ *HttpServer)                                { return }
func AutoPrefix(prefix string, c ControllerInterface) (_ *HttpServer)                 { return }
func CtrlGet(rootpath string, f interface{})                                          {}
func CtrlPost(rootpath string, f interface{})                                         {}
func CtrlHead(rootpath string, f interface{})                                         {}
func CtrlPut(rootpath string, f interface{})                                          {}
func CtrlPatch(rootpath string, f interface{})                                        {}
func CtrlDelete(rootpath string, f interface{})                                       {}
func CtrlOptions(rootpath string, f interface{})                                      {}
func CtrlAny(rootpath string, f interface{})                                          {}
func Get(rootpath string, f HandleFunc) (_ *HttpServer)                               { return }
func Post(rootpath string, f HandleFunc) (_ *HttpServer)                              { return }
func Delete(rootpath string, f HandleFunc) (_ *HttpServer)                            { return }
func Put(rootpath string, f HandleFunc) (_ *HttpServer)                               { return }
func Head(rootpath string, f HandleFunc) (_ *HttpServer)                              { return }
func Options(rootpath string, f HandleFunc) (_ *HttpServer)                           { return }
func Patch(rootpath string, f HandleFunc) (_ *HttpServer)                             { return }
func Any(rootpath string, f HandleFunc) (_ *HttpServer)                               { return }
func Handler(rootpath string, h http.Handler, options ...interface{}) (_ *HttpServer) { return }
func InsertFilter(pattern string, pos int, filter FilterFunc, opts ...FilterOpt) (_ *HttpServer) {
	return
}
func InsertFilterChain(pattern string, filterChain FilterChain, opts ...FilterOpt) (_ *HttpServer) {
	return
}
