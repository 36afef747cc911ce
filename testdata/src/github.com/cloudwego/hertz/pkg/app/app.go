// Package app is a stub for tests: declarations with the signatures of
// github.com/cloudwego/hertz/pkg/app, and nothing behind them.
package app

import (
	"context"
	"github.com/cloudwego/hertz/pkg/common/errors"
	"io"
	"mime/multipart"
)

type FS struct{ Root string }

type HandlerFunc func(c context.Context, ctx *RequestContext)

type HandlersChain []HandlerFunc

type RequestContext struct {
	_ int
}

func (ctx *RequestContext) SetBodyStream(bodyStream io.Reader, bodySize int) {}

func (ctx *RequestContext) WriteString(s string) (_ int, _ error) { return }

func (ctx *RequestContext) Path() (_ []byte) { return }

func (ctx *RequestContext) String(code int, format string, values ...interface{}) {}

func (ctx *RequestContext) FullPath() (_ string) { return }

func (ctx *RequestContext) SetStatusCode(statusCode int) {}

func (ctx *RequestContext) Write(p []byte) (_ int, _ error) { return }

func (ctx *RequestContext) File(filepath string) {}

func (ctx *RequestContext) FileFromFS(filepath string, fs *FS) {}

func (ctx *RequestContext) FileAttachment(filepath, filename string) {}

func (ctx *RequestContext) SetBodyString(body string) {}

func (ctx *RequestContext) SaveUploadedFile(file *multipart.FileHeader, dst string) (_ error) { return }

func (ctx *RequestContext) Method() (_ []byte) { return }

func (ctx *RequestContext) NotFound() {}

func (ctx *RequestContext) Next(c context.Context) {}

func (ctx *RequestContext) Redirect(statusCode int, uri []byte) {}

func (ctx *RequestContext) Set(key string, value interface{}) {}

func (ctx *RequestContext) Get(key string) (_ interface{}, _ bool) { return }

func (ctx *RequestContext) GetString(key string) (_ string) { return }

func (ctx *RequestContext) Param(key string) (_ string) { return }

func (ctx *RequestContext) Abort() {}

func (ctx *RequestContext) AbortWithStatus(code int) {}

func (ctx *RequestContext) AbortWithMsg(msg string, statusCode int) {}

func (ctx *RequestContext) AbortWithStatusJSON(code int, jsonObj interface{}) {}

func (ctx *RequestContext) ProtoBuf(code int, obj interface{}) {}

func (ctx *RequestContext) JSON(code int, obj interface{}) {}

func (ctx *RequestContext) PureJSON(code int, obj interface{}) {}

func (ctx *RequestContext) IndentedJSON(code int, obj interface{}) {}

func (ctx *RequestContext) HTML(code int, name string, obj interface{}) {}

func (ctx *RequestContext) Data(code int, contentType string, data []byte) {}

func (ctx *RequestContext) XML(code int, obj interface{}) {}

func (ctx *RequestContext) AbortWithError(code int, err error) (_ *errors.Error) { return }

func (ctx *RequestContext) Status(code int) {}

func (ctx *RequestContext) GetHeader(key string) (_ []byte) { return }

func (ctx *RequestContext) Query(key string) (_ string) { return }

func (ctx *RequestContext) PostForm(key string) (_ string) { return }
