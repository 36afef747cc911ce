// Package fiber is a stub for tests: declarations with the signatures of
// github.com/gofiber/fiber/v3, and nothing behind them.
package fiber

import (
	"context"
	"io"
	"mime/multipart"
	"time"
)

type Map map[string]any
type Handler = func(Ctx) error
type ErrorHandler = func(Ctx, error) error
type Config struct {
	ErrorHandler ErrorHandler
	AppName      string
}
type ListenConfig struct{ DisableStartupMessage bool }
type SendFile struct{ Compress, Download bool }
type RedirectConfig struct {
	Params  Map
	Queries map[string]string
}
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
)

type Redirect struct{ status int }

func (r *Redirect) Status(status int) (_ *Redirect)                       { return }
func (r *Redirect) To(location string) (_ error)                          { return }
func (r *Redirect) Route(name string, config ...RedirectConfig) (_ error) { return }
func (r *Redirect) Back(fallback ...string) (_ error)                     { return }

type Register interface {
	Connect(handler any, handlers ...any) Register
	Delete(handler any, handlers ...any) Register
	Get(handler any, handlers ...any) Register
	Head(handler any, handlers ...any) Register
	Options(handler any, handlers ...any) Register
	Patch(handler any, handlers ...any) Register
	Post(handler any, handlers ...any) Register
	Put(handler any, handlers ...any) Register
	Trace(handler any, handlers ...any) Register
	All(handler any, handlers ...any) Register
	Add(methods []string, handler any, handlers ...any) Register
	RouteChain(path string) Register
}

type Router interface {
	Use(args ...any) Router
	Connect(path string, handler any, handlers ...any) Router
	Delete(path string, handler any, handlers ...any) Router
	Get(path string, handler any, handlers ...any) Router
	Head(path string, handler any, handlers ...any) Router
	Options(path string, handler any, handlers ...any) Router
	Patch(path string, handler any, handlers ...any) Router
	Post(path string, handler any, handlers ...any) Router
	Put(path string, handler any, handlers ...any) Router
	Trace(path string, handler any, handlers ...any) Router
	All(path string, handler any, handlers ...any) Router
	Add(methods []string, path string, handler any, handlers ...any) Router
	Group(prefix string, handlers ...any) Router
	RouteChain(path string) Register
	Route(prefix string, fn func(router Router), name ...string) Router
	Name(name string) Router
}
type App struct{ config Config }

func New(config ...Config) (_ *App)                                                         { return }
func (app *App) Use(args ...any) (_ Router)                                                 { return }
func (app *App) Connect(path string, handler any, handlers ...any) (_ Router)               { return }
func (app *App) Delete(path string, handler any, handlers ...any) (_ Router)                { return }
func (app *App) Get(path string, handler any, handlers ...any) (_ Router)                   { return }
func (app *App) Head(path string, handler any, handlers ...any) (_ Router)                  { return }
func (app *App) Options(path string, handler any, handlers ...any) (_ Router)               { return }
func (app *App) Patch(path string, handler any, handlers ...any) (_ Router)                 { return }
func (app *App) Post(path string, handler any, handlers ...any) (_ Router)                  { return }
func (app *App) Put(path string, handler any, handlers ...any) (_ Router)                   { return }
func (app *App) Trace(path string, handler any, handlers ...any) (_ Router)                 { return }
func (app *App) All(path string, handler any, handlers ...any) (_ Router)                   { return }
func (app *App) Add(methods []string, path string, handler any, handlers ...any) (_ Router) { return }
func (app *App) Group(prefix string, handlers ...any) (_ Router)                            { return }
func (app *App) RouteChain(path string) (_ Register)                                        { return }
func (app *App) Route(prefix string, fn func(router Router), name ...string) (_ Router)     { return }
func (app *App) Name(name string) (_ Router)                                                { return }
func (app *App) Listen(addr string, config ...ListenConfig) (_ error)                       { return }

type Group struct{ Prefix string }

func (grp *Group) Use(args ...any) (_ Router)                                                 { return }
func (grp *Group) Connect(path string, handler any, handlers ...any) (_ Router)               { return }
func (grp *Group) Delete(path string, handler any, handlers ...any) (_ Router)                { return }
func (grp *Group) Get(path string, handler any, handlers ...any) (_ Router)                   { return }
func (grp *Group) Head(path string, handler any, handlers ...any) (_ Router)                  { return }
func (grp *Group) Options(path string, handler any, handlers ...any) (_ Router)               { return }
func (grp *Group) Patch(path string, handler any, handlers ...any) (_ Router)                 { return }
func (grp *Group) Post(path string, handler any, handlers ...any) (_ Router)                  { return }
func (grp *Group) Put(path string, handler any, handlers ...any) (_ Router)                   { return }
func (grp *Group) Trace(path string, handler any, handlers ...any) (_ Router)                 { return }
func (grp *Group) All(path string, handler any, handlers ...any) (_ Router)                   { return }
func (grp *Group) Add(methods []string, path string, handler any, handlers ...any) (_ Router) { return }
func (grp *Group) Group(prefix string, handlers ...any) (_ Router)                            { return }
func (grp *Group) RouteChain(path string) (_ Register)                                        { return }
func (grp *Group) Route(prefix string, fn func(router Router), name ...string) (_ Router)     { return }
func (grp *Group) Name(name string) (_ Router)                                                { return }

type Req interface {
	Params(key string, defaultValue ...string) string
	Query(key string, defaultValue ...string) string
	Get(key string, defaultValue ...string) string
	FormValue(key string, defaultValue ...string) string
	Cookies(key string, defaultValue ...string) string
	Body() []byte
	IP() string
}

type Res interface {
	JSON(data any, ctype ...string) error
	MsgPack(data any, ctype ...string) error
	CBOR(data any, ctype ...string) error
	JSONP(data any, callback ...string) error
	XML(data any) error
	AutoFormat(body any) error
	Send(body []byte) error
	SendStatus(status int) error
	SendString(body string) error
	SendStream(stream io.Reader, size ...int) error
	SendFile(file string, config ...SendFile) error
	Download(file string, filename ...string) error
	Render(name string, bind any, layouts ...string) error
	Write(p []byte) (int, error)
	WriteString(s string) (int, error)
	Writef(f string, a ...any) (int, error)
}
type Bind struct{ ctx Ctx }

func (b *Bind) Body(out any) (_ error)  { return }
func (b *Bind) JSON(out any) (_ error)  { return }
func (b *Bind) Query(out any) (_ error) { return }
func (b *Bind) URI(out any) (_ error)   { return }
func (b *Bind) All(out any) (_ error)   { return }

type Ctx interface {
	Context() context.Context
	Next() error
	Path(override ...string) string
	OriginalURL() string
	Locals(key any, value ...any) any
	Params(key string, defaultValue ...string) string
	Query(key string, defaultValue ...string) string
	Get(key string, defaultValue ...string) string
	FormValue(key string, defaultValue ...string) string
	Cookies(key string, defaultValue ...string) string
	Body() []byte
	Bind() *Bind
	IP() string
	Req() Req
	Res() Res
	FormFile(key string) (*multipart.FileHeader, error)
	SaveFile(fileheader *multipart.FileHeader, path string) error
	SaveFileToStorage(fileheader *multipart.FileHeader, path string, storage Storage) error
	Redirect() *Redirect
	Status(status int) Ctx
	Set(key, val string)
	JSON(data any, ctype ...string) error
	MsgPack(data any, ctype ...string) error
	CBOR(data any, ctype ...string) error
	JSONP(data any, callback ...string) error
	XML(data any) error
	AutoFormat(body any) error
	Send(body []byte) error
	SendStatus(status int) error
	SendString(body string) error
	SendStream(stream io.Reader, size ...int) error
	SendFile(file string, config ...SendFile) error
	Download(file string, filename ...string) error
	Render(name string, bind any, layouts ...string) error
	Write(p []byte) (int, error)
	WriteString(s string) (int, error)
	Writef(f string, a ...any) (int, error)
}
