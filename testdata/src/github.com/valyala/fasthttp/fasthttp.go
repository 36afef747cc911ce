// Package fasthttp is a stub for tests: declarations with the signatures of
// github.com/valyala/fasthttp, and nothing behind them.
package fasthttp

import (
	"bufio"
	"io"
	"net"
	"os"
	"time"
)

type Args struct {
	_ int
}

func (a *Args) Peek(key string) (_ []byte) { return }

type RequestCtx struct {
	Response Response
	Request  Request
}

func (ctx *RequestCtx) UserValue(key any) (_ any) { return }

func (ctx *RequestCtx) SetStatusCode(statusCode int) {}

func (ctx *RequestCtx) Path() (_ []byte) { return }

func (ctx *RequestCtx) RequestURI() (_ []byte) { return }

func (ctx *RequestCtx) QueryArgs() (_ *Args) { return }

func (ctx *RequestCtx) FormValue(key string) (_ []byte) { return }

func (ctx *RequestCtx) IsGet() (_ bool) { return }

func (ctx *RequestCtx) IsPost() (_ bool) { return }

func (ctx *RequestCtx) Method() (_ []byte) { return }

func (ctx *RequestCtx) Error(msg string, statusCode int) {}

func (ctx *RequestCtx) Success(contentType string, body []byte) {}

func (ctx *RequestCtx) SuccessString(contentType, body string) {}

func (ctx *RequestCtx) Redirect(uri string, statusCode int) {}

func (ctx *RequestCtx) RedirectBytes(uri []byte, statusCode int) {}

func (ctx *RequestCtx) SetBody(body []byte) {}

func (ctx *RequestCtx) SetBodyString(body string) {}

func (ctx *RequestCtx) SendFile(path string) {}

func (ctx *RequestCtx) SendFileLiteral(path string) {}

func (ctx *RequestCtx) SendFileBytes(path []byte) {}

func (ctx *RequestCtx) NotFound() {}

func (ctx *RequestCtx) Write(p []byte) (_ int, _ error) { return }

func (ctx *RequestCtx) WriteString(s string) (_ int, _ error) { return }

func (ctx *RequestCtx) PostBody() (_ []byte) { return }

func (ctx *RequestCtx) SetBodyStream(bodyStream io.Reader, bodySize int) {}

func (ctx *RequestCtx) SetBodyStreamWriter(sw StreamWriter) {}

type RequestHandler func(ctx *RequestCtx)

type RequestHeader struct {
	_ int
}

func (h *RequestHeader) Method() (_ []byte) { return }

func (h *RequestHeader) Peek(key string) (_ []byte) { return }

type Response struct {
	ImmediateHeaderFlush bool
	StreamBody           bool
	SkipBody             bool
}

func (resp *Response) SetStatusCode(statusCode int) {}

func (resp *Response) SetBodyStream(bodyStream io.Reader, bodySize int) {}

func (resp *Response) AppendBody(p []byte) {}

func (resp *Response) AppendBodyString(s string) {}

func (resp *Response) SetBody(body []byte) {}

func (resp *Response) SetBodyString(body string) {}

func (resp *Response) SetBodyRaw(body []byte) {}

type Server struct {
	Handler      RequestHandler
	ErrorHandler func(ctx *RequestCtx, err error)
}

func (s *Server) ListenAndServe(addr string) (_ error) { return }

func (s *Server) Serve(ln net.Listener) (_ error) { return }

type StreamWriter func(w *bufio.Writer)

type Request struct {
	Header                         RequestHeader
	UseHostHeader                  bool
	DisableRedirectPathNormalizing bool
}

func Serve(ln net.Listener, handler RequestHandler) (_ error) { return }

func ServeTLS(ln net.Listener, certFile, keyFile string, handler RequestHandler) (_ error) { return }

func ListenAndServe(addr string, handler RequestHandler) (_ error) { return }

func ListenAndServeUNIX(addr string, mode os.FileMode, handler RequestHandler) (_ error) { return }

func ListenAndServeTLS(addr, certFile, keyFile string, handler RequestHandler) (_ error) { return }

func TimeoutHandler(h RequestHandler, timeout time.Duration, msg string) (_ RequestHandler) { return }

func TimeoutWithCodeHandler(h RequestHandler, timeout time.Duration, msg string, statusCode int) (_ RequestHandler) {
	return
}

func CompressHandler(h RequestHandler) (_ RequestHandler) { return }

func CompressHandlerLevel(h RequestHandler, level int) (_ RequestHandler) { return }

func CompressHandlerBrotliLevel(h RequestHandler, brotliLevel, otherLevel int) (_ RequestHandler) {
	return
}

type Client struct{}

type HostClient struct{}

func (c *Client) Do(req *Request, resp *Response) (_ error) { return }

func (c *Client) DoTimeout(req *Request, resp *Response, timeout time.Duration) (_ error) { return }

func (c *Client) DoDeadline(req *Request, resp *Response, deadline time.Time) (_ error) { return }

func (c *Client) DoRedirects(req *Request, resp *Response, maxRedirectsCount int) (_ error) { return }

func (c *HostClient) Do(req *Request, resp *Response) (_ error) { return }

func (c *HostClient) DoTimeout(req *Request, resp *Response, timeout time.Duration) (_ error) { return }

func (c *HostClient) DoDeadline(req *Request, resp *Response, deadline time.Time) (_ error) { return }

func (c *HostClient) DoRedirects(req *Request, resp *Response, maxRedirectsCount int) (_ error) {
	return
}

func (c *Client) Get(dst []byte, url string) (_ int, _ []byte, _ error) { return }

func (c *Client) GetTimeout(dst []byte, url string, timeout time.Duration) (_ int, _ []byte, _ error) {
	return
}

func (c *Client) GetDeadline(dst []byte, url string, deadline time.Time) (_ int, _ []byte, _ error) {
	return
}

func (c *Client) Post(dst []byte, url string, postArgs *Args) (_ int, _ []byte, _ error) { return }

func (c *HostClient) Get(dst []byte, url string) (_ int, _ []byte, _ error) { return }

func (c *HostClient) GetTimeout(dst []byte, url string, timeout time.Duration) (_ int, _ []byte, _ error) {
	return
}

func (c *HostClient) GetDeadline(dst []byte, url string, deadline time.Time) (_ int, _ []byte, _ error) {
	return
}

func (c *HostClient) Post(dst []byte, url string, postArgs *Args) (_ int, _ []byte, _ error) { return }

func Do(req *Request, resp *Response) (_ error) { return }

func DoTimeout(req *Request, resp *Response, timeout time.Duration) (_ error) { return }

func DoDeadline(req *Request, resp *Response, deadline time.Time) (_ error) { return }

func DoRedirects(req *Request, resp *Response, maxRedirectsCount int) (_ error) { return }

func Get(dst []byte, url string) (_ int, _ []byte, _ error) { return }

func GetTimeout(dst []byte, url string, timeout time.Duration) (_ int, _ []byte, _ error) { return }

func GetDeadline(dst []byte, url string, deadline time.Time) (_ int, _ []byte, _ error) { return }

func Post(dst []byte, url string, postArgs *Args) (_ int, _ []byte, _ error) { return }
