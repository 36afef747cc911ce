// Package fasthttp is a stub for tests: declarations with the signatures of
// github.com/valyala/fasthttp, and nothing behind them.
package fasthttp

import "time"

type Client struct{}
type Request struct {
	UseHostHeader                  bool
	DisableRedirectPathNormalizing bool
}
type Response struct {
	ImmediateHeaderFlush bool
	StreamBody           bool
	SkipBody             bool
}
type HostClient struct{}
type Args struct{}

func (c *Client) Do(req *Request, resp *Response) (_ error)                                   { return }
func (c *Client) DoTimeout(req *Request, resp *Response, timeout time.Duration) (_ error)     { return }
func (c *Client) DoDeadline(req *Request, resp *Response, deadline time.Time) (_ error)       { return }
func (c *Client) DoRedirects(req *Request, resp *Response, maxRedirectsCount int) (_ error)   { return }
func (c *HostClient) Do(req *Request, resp *Response) (_ error)                               { return }
func (c *HostClient) DoTimeout(req *Request, resp *Response, timeout time.Duration) (_ error) { return }
func (c *HostClient) DoDeadline(req *Request, resp *Response, deadline time.Time) (_ error)   { return }
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
func (c *HostClient) Get(dst []byte, url string) (_ int, _ []byte, _ error)              { return }
func (c *HostClient) GetTimeout(dst []byte, url string, timeout time.Duration) (_ int, _ []byte, _ error) {
	return
}
func (c *HostClient) GetDeadline(dst []byte, url string, deadline time.Time) (_ int, _ []byte, _ error) {
	return
}
func (c *HostClient) Post(dst []byte, url string, postArgs *Args) (_ int, _ []byte, _ error) { return }
func Do(req *Request, resp *Response) (_ error)                                              { return }
func DoTimeout(req *Request, resp *Response, timeout time.Duration) (_ error)                { return }
func DoDeadline(req *Request, resp *Response, deadline time.Time) (_ error)                  { return }
func DoRedirects(req *Request, resp *Response, maxRedirectsCount int) (_ error)              { return }
func Get(dst []byte, url string) (_ int, _ []byte, _ error)                                  { return }
func GetTimeout(dst []byte, url string, timeout time.Duration) (_ int, _ []byte, _ error)    { return }
func GetDeadline(dst []byte, url string, deadline time.Time) (_ int, _ []byte, _ error)      { return }
func Post(dst []byte, url string, postArgs *Args) (_ int, _ []byte, _ error)                 { return }
