// Package huma is a stub for tests: declarations with the signatures of
// github.com/danielgtaylor/huma/v2, and nothing behind them.
package huma

import (
	"context"
	"io"
	"net/url"
)

type API interface {
	UseMiddleware(middlewares ...func(ctx Context, next func(Context)))
	Middlewares() Middlewares
}
type Context interface {
	Context() context.Context
	Operation() *Operation
	Method() string
	URL() url.URL
	Param(name string) string
	Query(name string) string
	Header(name string) string
	SetStatus(code int)
	BodyWriter() io.Writer
}
type Group struct {
	API
}

func (g *Group) UseModifier(modifier func(o *Operation, next func(*Operation)))     {}
func (g *Group) UseSimpleModifier(modifier func(o *Operation))                      {}
func (g *Group) UseMiddleware(middlewares ...func(ctx Context, next func(Context))) {}
func (g *Group) Middlewares() (_ Middlewares)                                       { return }
func (g *Group) UseTransformer(transformers ...Transformer)                         {}
func (g *Group) Transform(ctx Context, status string, v any) (_ any, _ error)       { return }

type Middlewares []func(ctx Context, next func(Context))
type Operation struct {
	Method      string
	Path        string
	Middlewares Middlewares
	Summary     string
	OperationID string
	Security    []map[string][]string
	Tags        []string
}
type StatusError interface {
	GetStatus() int
	Error() string
}
type Transformer func(ctx Context, status string, v any) (any, error)
type api struct {
	_ int
}

func WithContext(ctx Context, override context.Context) (_ Context)                           { return }
func WithValue(ctx Context, key, value any) (_ Context)                                       { return }
func WriteErr(api API, ctx Context, status int, msg string, errs ...error) (_ error)          { return }
func Error500InternalServerError(msg string, errs ...error) (_ StatusError)                   { return }
func NewGroup(api API, prefixes ...string) (_ *Group)                                         { return }
func Register[I, O any](api API, op Operation, handler func(context.Context, *I) (*O, error)) {}
func Get[I, O any](api API, path string, handler func(context.Context, *I) (*O, error), operationHandlers ...func(o *Operation)) {
}
func Post[I, O any](api API, path string, handler func(context.Context, *I) (*O, error), operationHandlers ...func(o *Operation)) {
}
func Head[I, O any](api API, path string, handler func(context.Context, *I) (*O, error), operationHandlers ...func(o *Operation)) {
}
func Put[I, O any](api API, path string, handler func(context.Context, *I) (*O, error), operationHandlers ...func(o *Operation)) {
}
func Patch[I, O any](api API, path string, handler func(context.Context, *I) (*O, error), operationHandlers ...func(o *Operation)) {
}
func Delete[I, O any](api API, path string, handler func(context.Context, *I) (*O, error), operationHandlers ...func(o *Operation)) {
}

// NewError and its callers have bodies: who takes a stub for a package of the
// project sees what they return.
var NewError = func(status int, msg string, errs ...error) (_ StatusError) { return }

func Error401Unauthorized(msg string, errs ...error) (_ StatusError) {
	return NewError(401, msg, errs...)
}
func Error403Forbidden(msg string, errs ...error) (_ StatusError) { return NewError(403, msg, errs...) }
func Error404NotFound(msg string, errs ...error) (_ StatusError)  { return NewError(404, msg, errs...) }
