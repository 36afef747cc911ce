// Package context is a stub for tests: declarations with the signatures of
// github.com/kataras/iris/v12/context, and nothing behind them.
package context

import (
	"io"
	"mime/multipart"
	"net/http"
	"time"
)

type Context struct {
	_ int
}

func (ctx *Context) ResponseWriter() (_ ResponseWriter) { return }

func (ctx *Context) Request() (_ *http.Request) { return }

func (ctx *Context) Next() {}

func (ctx *Context) StopExecution() {}

func (ctx *Context) StopWithStatus(statusCode int) {}

func (ctx *Context) StopWithText(statusCode int, format string, args ...interface{}) {}

func (ctx *Context) StopWithError(statusCode int, err error) {}

func (ctx *Context) StopWithPlainError(statusCode int, err error) {}

func (ctx *Context) StopWithJSON(statusCode int, jsonObject interface{}) (_ error) { return }

func (ctx *Context) StopWithProblem(statusCode int, problem Problem) (_ error) { return }

func (ctx *Context) Params() (_ *RequestParams) { return }

func (ctx *Context) Method() (_ string) { return }

func (ctx *Context) Path() (_ string) { return }

func (ctx *Context) GetHeader(name string) (_ string) { return }

func (ctx *Context) StatusCode(statusCode int) {}

func (ctx *Context) NotFound() {}

func (ctx *Context) URLParam(name string) (_ string) { return }

func (ctx *Context) FormValue(name string) (_ string) { return }

func (ctx *Context) SaveFormFile(fh *multipart.FileHeader, dest string) (_ int64, _ error) { return }

func (ctx *Context) Redirect(urlToRedirect string, statusHeader ...int) {}

func (ctx *Context) Write(rawBody []byte) (_ int, _ error) { return }

func (ctx *Context) Writef(format string, a ...interface{}) (_ int, _ error) { return }

func (ctx *Context) WriteString(body string) (_ int, _ error) { return }

func (ctx *Context) View(filename string, optionalViewModel ...interface{}) (_ error) { return }

func (ctx *Context) Binary(data []byte) (_ int, _ error) { return }

func (ctx *Context) Text(format string, args ...interface{}) (_ int, _ error) { return }

func (ctx *Context) HTML(format string, args ...interface{}) (_ int, _ error) { return }

func (ctx *Context) JSON(v interface{}, opts ...JSON) (_ error) { return }

func (ctx *Context) JSONP(v interface{}, opts ...JSONP) (_ error) { return }

func (ctx *Context) XML(v interface{}, opts ...XML) (_ error) { return }

func (ctx *Context) Problem(v interface{}, opts ...ProblemOptions) (_ error) { return }

func (ctx *Context) Markdown(markdownB []byte, opts ...Markdown) (_ error) { return }

func (ctx *Context) YAML(v interface{}) (_ error) { return }

func (ctx *Context) MsgPack(v interface{}) (_ int, _ error) { return }

func (ctx *Context) Negotiate(v interface{}) (_ int, _ error) { return }

func (ctx *Context) ServeContent(content io.ReadSeeker, filename string, modtime time.Time) {}

func (ctx *Context) ServeFile(filename string) (_ error) { return }

func (ctx *Context) SendFile(src string, destName string) (_ error) { return }

type Handler = func(*Context)

type Handlers = []Handler

type JSON struct{ _ int }

type JSONP struct{ _ int }

type Markdown struct{ _ int }

type Problem map[string]interface{}

type ProblemOptions struct{ _ int }

type RequestParams struct{ _ int }

type ResponseWriter interface{ http.ResponseWriter }

type XML struct{ _ int }

func (r *RequestParams) Get(key string) (_ string) { return }
