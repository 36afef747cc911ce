// Package fiber is a stub for tests: declarations with the signatures of
// github.com/gofiber/fiber/v2, and nothing behind them.
package fiber

import (
	"context"
	"io"
	"mime/multipart"
	"time"
)

type Map map[string]any
type Handler = func(*Ctx) error
type ErrorHandler = func(*Ctx, error) error
type Config struct {
	ErrorHandler ErrorHandler
	AppName      string
}
type Static struct{ Browse, Download bool }
type Storage interface {
	Get(key string) ([]byte, error)
	Set(key string, val []byte, exp time.Duration) error
	Delete(key string) error
}
type Error struct {
	Code    int
	Message string
}

func (e *Error) Error() (_ string)                    { return }
func NewError(code int, message ...string) (_ *Error) { return }

var (
	ErrUnauthorized = NewError(401)
	ErrForbidden    = NewError(403)
	ErrNotFound     = NewError(404)
)

const (
	StatusOK           = 200
	StatusUnauthorized = 401
	StatusForbidden    = 403
	StatusNotFound     = 404
)

type Router interface {
	Use(args ...any) Router
	Connect(path string, handlers ...Handler) Router
	Delete(path string, handlers ...Handler) Router
	Get(path string, handlers ...Handler) Router
	Head(path string, handlers ...Handler) Router
	Options(path string, handlers ...Handler) Router
	Patch(path string, handlers ...Handler) Router
	Post(path string, handlers ...Handler) Router
	Put(path string, handlers ...Handler) Router
	Trace(path string, handlers ...Handler) Router
	All(path string, handlers ...Handler) Router
	Add(method, path string, handlers ...Handler) Router
	Static(prefix, root string, config ...Static) Router
	Group(prefix string, handlers ...Handler) Router
	Route(prefix string, fn func(router Router), name ...string) Router
	Mount(prefix string, fiber *App) Router
	Name(name string) Router
}
type App struct{ config Config }

func New(config ...Config) (_ *App)                                                     { return }
func (app *App) Use(args ...any) (_ Router)                                             { return }
func (app *App) Connect(path string, handlers ...Handler) (_ Router)                    { return }
func (app *App) Delete(path string, handlers ...Handler) (_ Router)                     { return }
func (app *App) Get(path string, handlers ...Handler) (_ Router)                        { return }
func (app *App) Head(path string, handlers ...Handler) (_ Router)                       { return }
func (app *App) Options(path string, handlers ...Handler) (_ Router)                    { return }
func (app *App) Patch(path string, handlers ...Handler) (_ Router)                      { return }
func (app *App) Post(path string, handlers ...Handler) (_ Router)                       { return }
func (app *App) Put(path string, handlers ...Handler) (_ Router)                        { return }
func (app *App) Trace(path string, handlers ...Handler) (_ Router)                      { return }
func (app *App) All(path string, handlers ...Handler) (_ Router)                        { return }
func (app *App) Add(method, path string, handlers ...Handler) (_ Router)                { return }
func (app *App) Static(prefix, root string, config ...Static) (_ Router)                { return }
func (app *App) Group(prefix string, handlers ...Handler) (_ Router)                    { return }
func (app *App) Route(prefix string, fn func(router Router), name ...string) (_ Router) { return }
func (app *App) Mount(prefix string, subApp *App) (_ Router)                            { return }
func (app *App) Name(name string) (_ Router)                                            { return }
func (app *App) Listen(addr string) (_ error)                                           { return }

type Group struct{ Prefix string }

func (grp *Group) Use(args ...any) (_ Router)                                             { return }
func (grp *Group) Connect(path string, handlers ...Handler) (_ Router)                    { return }
func (grp *Group) Delete(path string, handlers ...Handler) (_ Router)                     { return }
func (grp *Group) Get(path string, handlers ...Handler) (_ Router)                        { return }
func (grp *Group) Head(path string, handlers ...Handler) (_ Router)                       { return }
func (grp *Group) Options(path string, handlers ...Handler) (_ Router)                    { return }
func (grp *Group) Patch(path string, handlers ...Handler) (_ Router)                      { return }
func (grp *Group) Post(path string, handlers ...Handler) (_ Router)                       { return }
func (grp *Group) Put(path string, handlers ...Handler) (_ Router)                        { return }
func (grp *Group) Trace(path string, handlers ...Handler) (_ Router)                      { return }
func (grp *Group) All(path string, handlers ...Handler) (_ Router)                        { return }
func (grp *Group) Add(method, path string, handlers ...Handler) (_ Router)                { return }
func (grp *Group) Static(prefix, root string, config ...Static) (_ Router)                { return }
func (grp *Group) Group(prefix string, handlers ...Handler) (_ Router)                    { return }
func (grp *Group) Route(prefix string, fn func(router Router), name ...string) (_ Router) { return }
func (grp *Group) Mount(prefix string, subApp *App) (_ Router)                            { return }
func (grp *Group) Name(name string) (_ Router)                                            { return }

type Ctx struct{ app *App }

func (c *Ctx) Next() (_ error)                                                  { return }
func (c *Ctx) Path(override ...string) (_ string)                               { return }
func (c *Ctx) OriginalURL() (_ string)                                          { return }
func (c *Ctx) Locals(key any, value ...any) (_ any)                             { return }
func (c *Ctx) Params(key string, defaultValue ...string) (_ string)             { return }
func (c *Ctx) Query(key string, defaultValue ...string) (_ string)              { return }
func (c *Ctx) Get(key string, defaultValue ...string) (_ string)                { return }
func (c *Ctx) FormValue(key string, defaultValue ...string) (_ string)          { return }
func (c *Ctx) Cookies(key string, defaultValue ...string) (_ string)            { return }
func (c *Ctx) Body() (_ []byte)                                                 { return }
func (c *Ctx) BodyParser(out any) (_ error)                                     { return }
func (c *Ctx) QueryParser(out any) (_ error)                                    { return }
func (c *Ctx) UserContext() (_ context.Context)                                 { return }
func (c *Ctx) FormFile(key string) (_ *multipart.FileHeader, _ error)           { return }
func (c *Ctx) IP() (_ string)                                                   { return }
func (c *Ctx) Status(status int) (_ *Ctx)                                       { return }
func (c *Ctx) SendStatus(status int) (_ error)                                  { return }
func (c *Ctx) JSON(data any, ctype ...string) (_ error)                         { return }
func (c *Ctx) JSONP(data any, callback ...string) (_ error)                     { return }
func (c *Ctx) XML(data any) (_ error)                                           { return }
func (c *Ctx) Format(data any) (_ error)                                        { return }
func (c *Ctx) Send(body []byte) (_ error)                                       { return }
func (c *Ctx) SendString(body string) (_ error)                                 { return }
func (c *Ctx) SendStream(stream io.Reader, size ...int) (_ error)               { return }
func (c *Ctx) SendFile(file string, compress ...bool) (_ error)                 { return }
func (c *Ctx) Download(file string, filename ...string) (_ error)               { return }
func (c *Ctx) Render(name string, bind any, layouts ...string) (_ error)        { return }
func (c *Ctx) Write(p []byte) (_ int, _ error)                                  { return }
func (c *Ctx) WriteString(s string) (_ int, _ error)                            { return }
func (c *Ctx) Writef(f string, a ...any) (_ int, _ error)                       { return }
func (c *Ctx) SaveFile(fileheader *multipart.FileHeader, path string) (_ error) { return }
func (c *Ctx) SaveFileToStorage(fileheader *multipart.FileHeader, path string, storage Storage) (_ error) {
	return
}
func (c *Ctx) Redirect(location string, status ...int) (_ error) { return }
func (c *Ctx) Set(key, val string)                               {}
