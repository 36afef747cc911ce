// Package gin is a stub for tests: declarations with the signatures of
// github.com/gin-gonic/gin, and nothing behind them.
package gin

import (
	"io"
	"io/fs"
	"mime/multipart"
	"net"
	"net/http"
	"time"

	"github.com/gin-gonic/gin/render"
)

type H map[string]any
type HandlerFunc func(*Context)
type HandlersChain []HandlerFunc
type Accounts map[string]string
type Error struct {
	Err  error
	Meta any
}

func (msg Error) Error() (_ string) { return }

type Param struct{ Key, Value string }
type Params []Param
type Negotiate struct {
	Offered []string
	Data    any
}
type RecoveryFunc func(c *Context, err any)

type ResponseWriter interface {
	http.ResponseWriter
	http.Hijacker
	http.Flusher
	Status() int
	Size() int
	Written() bool
	WriteString(string) (int, error)
}

type Context struct {
	Request *http.Request
	Writer  ResponseWriter
	Params  Params
	Keys    map[any]any
	Errors  []*Error
}

func (c *Context) Copy() (_ *Context)                                      { return }
func (c *Context) FullPath() (_ string)                                    { return }
func (c *Context) Next()                                                   {}
func (c *Context) IsAborted() (_ bool)                                     { return }
func (c *Context) Abort()                                                  {}
func (c *Context) AbortWithStatus(code int)                                {}
func (c *Context) AbortWithStatusJSON(code int, jsonObj any)               {}
func (c *Context) AbortWithStatusPureJSON(code int, jsonObj any)           {}
func (c *Context) AbortWithError(code int, err error) (_ *Error)           { return }
func (c *Context) Error(err error) (_ *Error)                              { return }
func (c *Context) Set(key any, value any)                                  {}
func (c *Context) Get(key any) (value any, exists bool)                    { return }
func (c *Context) MustGet(key any) (_ any)                                 { return }
func (c *Context) GetString(key any) (_ string)                            { return }
func (c *Context) GetBool(key any) (_ bool)                                { return }
func (c *Context) GetInt(key any) (_ int)                                  { return }
func (c *Context) Param(key string) (_ string)                             { return }
func (c *Context) Query(key string) (_ string)                             { return }
func (c *Context) PostForm(key string) (_ string)                          { return }
func (c *Context) DefaultQuery(key, defaultValue string) (_ string)        { return }
func (c *Context) GetQuery(key string) (_ string, _ bool)                  { return }
func (c *Context) GetPostForm(key string) (_ string, _ bool)               { return }
func (c *Context) GetHeader(key string) (_ string)                         { return }
func (c *Context) FormFile(name string) (_ *multipart.FileHeader, _ error) { return }
func (c *Context) SaveUploadedFile(file *multipart.FileHeader, dst string, perm ...fs.FileMode) (_ error) {
	return
}
func (c *Context) Bind(obj any) (_ error)                 { return }
func (c *Context) BindJSON(obj any) (_ error)             { return }
func (c *Context) BindQuery(obj any) (_ error)            { return }
func (c *Context) BindUri(obj any) (_ error)              { return }
func (c *Context) ShouldBind(obj any) (_ error)           { return }
func (c *Context) ShouldBindJSON(obj any) (_ error)       { return }
func (c *Context) ShouldBindQuery(obj any) (_ error)      { return }
func (c *Context) ShouldBindUri(obj any) (_ error)        { return }
func (c *Context) ClientIP() (_ string)                   { return }
func (c *Context) Status(code int)                        {}
func (c *Context) Header(key, value string)               {}
func (c *Context) GetRawData() (_ []byte, _ error)        { return }
func (c *Context) Cookie(name string) (_ string, _ error) { return }
func (c *Context) SetCookie(name, value string, maxAge int, path, domain string, secure, httpOnly bool) {
}
func (c *Context) Render(code int, r render.Render)               {}
func (c *Context) HTML(code int, name string, obj any)            {}
func (c *Context) JSON(code int, obj any)                         {}
func (c *Context) IndentedJSON(code int, obj any)                 {}
func (c *Context) SecureJSON(code int, obj any)                   {}
func (c *Context) JSONP(code int, obj any)                        {}
func (c *Context) AsciiJSON(code int, obj any)                    {}
func (c *Context) PureJSON(code int, obj any)                     {}
func (c *Context) XML(code int, obj any)                          {}
func (c *Context) YAML(code int, obj any)                         {}
func (c *Context) TOML(code int, obj any)                         {}
func (c *Context) ProtoBuf(code int, obj any)                     {}
func (c *Context) String(code int, format string, values ...any)  {}
func (c *Context) Redirect(code int, location string)             {}
func (c *Context) Data(code int, contentType string, data []byte) {}
func (c *Context) DataFromReader(code int, contentLength int64, contentType string, reader io.Reader, extraHeaders map[string]string) {
}
func (c *Context) File(filepath string)                           {}
func (c *Context) FileFromFS(filepath string, fs http.FileSystem) {}
func (c *Context) FileAttachment(filepath, filename string)       {}
func (c *Context) SSEvent(name string, message any)               {}
func (c *Context) Stream(step func(w io.Writer) bool) (_ bool)    { return }
func (c *Context) Negotiate(code int, config Negotiate)           {}
func (c *Context) Deadline() (deadline time.Time, ok bool)        { return }
func (c *Context) Done() (_ <-chan struct{})                      { return }
func (c *Context) Err() (_ error)                                 { return }
func (c *Context) Value(key any) (_ any)                          { return }

type IRouter interface {
	IRoutes
	Group(string, ...HandlerFunc) *RouterGroup
}

type IRoutes interface {
	Use(...HandlerFunc) IRoutes
	Handle(string, string, ...HandlerFunc) IRoutes
	Match([]string, string, ...HandlerFunc) IRoutes
	Any(string, ...HandlerFunc) IRoutes
	DELETE(string, ...HandlerFunc) IRoutes
	GET(string, ...HandlerFunc) IRoutes
	HEAD(string, ...HandlerFunc) IRoutes
	OPTIONS(string, ...HandlerFunc) IRoutes
	PATCH(string, ...HandlerFunc) IRoutes
	POST(string, ...HandlerFunc) IRoutes
	PUT(string, ...HandlerFunc) IRoutes
	StaticFile(string, string) IRoutes
	Static(string, string) IRoutes
	StaticFS(string, http.FileSystem) IRoutes
}
type RouterGroup struct {
	Handlers HandlersChain
	basePath string
}

func (group *RouterGroup) Use(middleware ...HandlerFunc) (_ IRoutes) { return }
func (group *RouterGroup) Group(relativePath string, handlers ...HandlerFunc) (_ *RouterGroup) {
	return
}
func (group *RouterGroup) BasePath() (_ string) { return }
func (group *RouterGroup) Handle(httpMethod, relativePath string, handlers ...HandlerFunc) (_ IRoutes) {
	return
}
func (group *RouterGroup) Match(methods []string, relativePath string, handlers ...HandlerFunc) (_ IRoutes) {
	return
}
func (group *RouterGroup) Any(relativePath string, handlers ...HandlerFunc) (_ IRoutes)     { return }
func (group *RouterGroup) DELETE(relativePath string, handlers ...HandlerFunc) (_ IRoutes)  { return }
func (group *RouterGroup) GET(relativePath string, handlers ...HandlerFunc) (_ IRoutes)     { return }
func (group *RouterGroup) HEAD(relativePath string, handlers ...HandlerFunc) (_ IRoutes)    { return }
func (group *RouterGroup) OPTIONS(relativePath string, handlers ...HandlerFunc) (_ IRoutes) { return }
func (group *RouterGroup) PATCH(relativePath string, handlers ...HandlerFunc) (_ IRoutes)   { return }
func (group *RouterGroup) POST(relativePath string, handlers ...HandlerFunc) (_ IRoutes)    { return }
func (group *RouterGroup) PUT(relativePath string, handlers ...HandlerFunc) (_ IRoutes)     { return }
func (group *RouterGroup) StaticFile(relativePath, filepath string) (_ IRoutes)             { return }
func (group *RouterGroup) Static(relativePath, filepath string) (_ IRoutes)                 { return }
func (group *RouterGroup) StaticFS(relativePath string, fs http.FileSystem) (_ IRoutes)     { return }

type OptionFunc func(*Engine)
type Engine struct {
	RouterGroup
	HandleMethodNotAllowed bool
}

func New(opts ...OptionFunc) (_ *Engine)                                          { return }
func Default(opts ...OptionFunc) (_ *Engine)                                      { return }
func SetMode(value string)                                                        {}
func (engine *Engine) Handler() (_ http.Handler)                                  { return }
func (engine *Engine) NoRoute(handlers ...HandlerFunc)                            {}
func (engine *Engine) NoMethod(handlers ...HandlerFunc)                           {}
func (engine *Engine) Use(middleware ...HandlerFunc) (_ IRoutes)                  { return }
func (engine *Engine) Run(addr ...string) (err error)                             { return }
func (engine *Engine) RunTLS(addr, certFile, keyFile string) (err error)          { return }
func (engine *Engine) RunListener(listener net.Listener) (err error)              { return }
func (engine *Engine) ServeHTTP(w http.ResponseWriter, req *http.Request)         {}
func Logger() (_ HandlerFunc)                                                     { return }
func Recovery() (_ HandlerFunc)                                                   { return }
func CustomRecovery(handle RecoveryFunc) (_ HandlerFunc)                          { return }
func CustomRecoveryWithWriter(out io.Writer, handle RecoveryFunc) (_ HandlerFunc) { return }
func BasicAuth(accounts Accounts) (_ HandlerFunc)                                 { return }
func BasicAuthForRealm(accounts Accounts, realm string) (_ HandlerFunc)           { return }
func BasicAuthForProxy(accounts Accounts, realm string) (_ HandlerFunc)           { return }
func WrapF(f http.HandlerFunc) (_ HandlerFunc)                                    { return }
func WrapH(h http.Handler) (_ HandlerFunc)                                        { return }
