// Package beego is a stub for tests: declarations with the signatures of
// github.com/astaxie/beego, and nothing behind them.
package beego

import (
	"github.com/astaxie/beego/context"
	beecontext "github.com/astaxie/beego/context"
	"net/http"
)

type App struct {
	Handlers *ControllerRegister
}

func (app *App) Run() {}

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
func (c *Controller) Render() (_ error)                                                             { return }
func (c *Controller) Redirect(url string, code int)                                                 {}
func (c *Controller) Abort(code string)                                                             {}
func (c *Controller) CustomAbort(status int, body string)                                           {}
func (c *Controller) StopRun()                                                                      {}
func (c *Controller) ServeJSON(encoding ...bool)                                                    {}
func (c *Controller) ServeJSONP()                                                                   {}
func (c *Controller) ServeXML()                                                                     {}
func (c *Controller) ServeFormatted()                                                               {}
func (c *Controller) GetString(key string, def ...string) (_ string)                                { return }
func (c *Controller) SaveToFile(fromfile, tofile string) (_ error)                                  { return }
func (c *Controller) GetSession(name interface{}) (_ interface{})                                   { return }

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
	Finish()
}
type ControllerRegister struct {
	_ int
}

func (p *ControllerRegister) Add(pattern string, c ControllerInterface, mappingMethods ...string) {}
func (p *ControllerRegister) Include(cList ...ControllerInterface)                                {}
func (p *ControllerRegister) Get(pattern string, f FilterFunc)                                    {}
func (p *ControllerRegister) Post(pattern string, f FilterFunc)                                   {}
func (p *ControllerRegister) Put(pattern string, f FilterFunc)                                    {}
func (p *ControllerRegister) Delete(pattern string, f FilterFunc)                                 {}
func (p *ControllerRegister) Head(pattern string, f FilterFunc)                                   {}
func (p *ControllerRegister) Patch(pattern string, f FilterFunc)                                  {}
func (p *ControllerRegister) Options(pattern string, f FilterFunc)                                {}
func (p *ControllerRegister) Any(pattern string, f FilterFunc)                                    {}
func (p *ControllerRegister) AddMethod(method, pattern string, f FilterFunc)                      {}
func (p *ControllerRegister) Handler(pattern string, h http.Handler, options ...interface{})      {}
func (p *ControllerRegister) AddAuto(c ControllerInterface)                                       {}
func (p *ControllerRegister) AddAutoPrefix(prefix string, c ControllerInterface)                  {}
func (p *ControllerRegister) InsertFilter(pattern string, pos int, filter FilterFunc, params ...bool) (_ error) {
	return
}
func (p *ControllerRegister) ServeHTTP(rw http.ResponseWriter, r *http.Request) {}

type FilterFunc func(*context.Context)
type LinkNamespace func(*Namespace)
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
func (n *Namespace) Get(rootpath string, f FilterFunc) (_ *Namespace)               { return }
func (n *Namespace) Post(rootpath string, f FilterFunc) (_ *Namespace)              { return }
func (n *Namespace) Delete(rootpath string, f FilterFunc) (_ *Namespace)            { return }
func (n *Namespace) Put(rootpath string, f FilterFunc) (_ *Namespace)               { return }
func (n *Namespace) Head(rootpath string, f FilterFunc) (_ *Namespace)              { return }
func (n *Namespace) Options(rootpath string, f FilterFunc) (_ *Namespace)           { return }
func (n *Namespace) Patch(rootpath string, f FilterFunc) (_ *Namespace)             { return }
func (n *Namespace) Any(rootpath string, f FilterFunc) (_ *Namespace)               { return }
func (n *Namespace) Handler(rootpath string, h http.Handler) (_ *Namespace)         { return }
func (n *Namespace) Include(cList ...ControllerInterface) (_ *Namespace)            { return }
func (n *Namespace) Namespace(ns ...*Namespace) (_ *Namespace)                      { return }

type PolicyFunc func(*context.Context)
type namespaceCond func(*beecontext.Context) bool

func NewApp() (_ *App)                                                                 { return }
func Router(rootpath string, c ControllerInterface, mappingMethods ...string) (_ *App) { return }
func Include(cList ...ControllerInterface) (_ *App)                                    { return }
func RESTRouter(rootpath string, c ControllerInterface) (_ *App)                       { return }
func AutoRouter(c ControllerInterface) (_ *App)                                        { return }
func AutoPrefix(prefix string, c ControllerInterface) (_ *App)                         { return }
func Get(rootpath string, f FilterFunc) (_ *App)                                       { return }
func Post(rootpath string, f FilterFunc) (_ *App)                                      { return }
func Delete(rootpath string, f FilterFunc) (_ *App)                                    { return }
func Put(rootpath string, f FilterFunc) (_ *App)                                       { return }
func Head(rootpath string, f FilterFunc) (_ *App)                                      { return }
func Options(rootpath string, f FilterFunc) (_ *App)                                   { return }
func Patch(rootpath string, f FilterFunc) (_ *App)                                     { return }
func Any(rootpath string, f FilterFunc) (_ *App)                                       { return }
func Handler(rootpath string, h http.Handler, options ...interface{}) (_ *App)         { return }
func InsertFilter(pattern string, pos int, filter FilterFunc, params ...bool) (_ *App) { return }
func Run(params ...string)                                                             {}
func ErrorHandler(code string, h http.HandlerFunc) (_ *App)                            { return }
func ErrorController(c ControllerInterface) (_ *App)                                   { return }
func Trace(v ...interface{})                                                           {}
func NewNamespace(prefix string, params ...LinkNamespace) (_ *Namespace)               { return }
func AddNamespace(nl ...*Namespace)                                                    {}
func NSCond(cond namespaceCond) (_ LinkNamespace)                                      { return }
func NSBefore(filterList ...FilterFunc) (_ LinkNamespace)                              { return }
func NSAfter(filterList ...FilterFunc) (_ LinkNamespace)                               { return }
func NSInclude(cList ...ControllerInterface) (_ LinkNamespace)                         { return }
func NSRouter(rootpath string, c ControllerInterface, mappingMethods ...string) (_ LinkNamespace) {
	return
}
func NSGet(rootpath string, f FilterFunc) (_ LinkNamespace)                { return }
func NSPost(rootpath string, f FilterFunc) (_ LinkNamespace)               { return }
func NSHead(rootpath string, f FilterFunc) (_ LinkNamespace)               { return }
func NSPut(rootpath string, f FilterFunc) (_ LinkNamespace)                { return }
func NSDelete(rootpath string, f FilterFunc) (_ LinkNamespace)             { return }
func NSAny(rootpath string, f FilterFunc) (_ LinkNamespace)                { return }
func NSOptions(rootpath string, f FilterFunc) (_ LinkNamespace)            { return }
func NSPatch(rootpath string, f FilterFunc) (_ LinkNamespace)              { return }
func NSAutoRouter(c ControllerInterface) (_ LinkNamespace)                 { return }
func NSAutoPrefix(prefix string, c ControllerInterface) (_ LinkNamespace)  { return }
func NSNamespace(prefix string, params ...LinkNamespace) (_ LinkNamespace) { return }
func NSHandler(rootpath string, h http.Handler) (_ LinkNamespace)          { return }
func Policy(pattern, method string, policy ...PolicyFunc)                  {}
func NewControllerRegister() (_ *ControllerRegister)                       { return }
