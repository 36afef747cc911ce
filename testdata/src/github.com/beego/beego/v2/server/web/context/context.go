// Package context is a stub for tests: declarations with the signatures of
// github.com/beego/beego/v2/server/web/context, and nothing behind them.
package context

import (
	"net/http"
)

type BeegoInput struct {
	_ int
}

func (input *BeegoInput) Param(key string) (_ string)             { return }
func (input *BeegoInput) URL() (_ string)                         { return }
func (input *BeegoInput) URI() (_ string)                         { return }
func (input *BeegoInput) Query(key string) (_ string)             { return }
func (input *BeegoInput) Header(key string) (_ string)            { return }
func (input *BeegoInput) Session(key interface{}) (_ interface{}) { return }

type BeegoOutput struct {
	_ int
}

func (output *BeegoOutput) Header(key, val string)                                         {}
func (output *BeegoOutput) Body(content []byte) (_ error)                                  { return }
func (output *BeegoOutput) JSON(data interface{}, hasIndent bool, encoding bool) (_ error) { return }
func (output *BeegoOutput) YAML(data interface{}) (_ error)                                { return }
func (output *BeegoOutput) JSONP(data interface{}, hasIndent bool) (_ error)               { return }
func (output *BeegoOutput) XML(data interface{}, hasIndent bool) (_ error)                 { return }
func (output *BeegoOutput) ServeFormatted(data interface{}, hasIndent bool, hasEncode ...bool) (_ error) {
	return
}
func (output *BeegoOutput) Download(file string, filename ...string) {}
func (output *BeegoOutput) SetStatus(status int)                     {}

type Context struct {
	Input          *BeegoInput
	Output         *BeegoOutput
	Request        *http.Request
	ResponseWriter *Response
}

func (ctx *Context) Resp(data interface{}) (_ error)      { return }
func (ctx *Context) JSONResp(data interface{}) (_ error)  { return }
func (ctx *Context) XMLResp(data interface{}) (_ error)   { return }
func (ctx *Context) YamlResp(data interface{}) (_ error)  { return }
func (ctx *Context) Redirect(status int, localurl string) {}
func (ctx *Context) Abort(status int, body string)        {}
func (ctx *Context) WriteString(content string)           {}

type Response struct {
	http.ResponseWriter
}

func (r *Response) Write(p []byte) (_ int, _ error) { return }
func (r *Response) WriteHeader(code int)            {}
