// Package resty is a stub for tests: declarations with the signatures of
// resty.dev/v3, and nothing behind them.
package resty

import "io"

type Request struct{}
type Response struct {
	Body         io.ReadCloser
	IsRead       bool
	CascadeError error
}

func (r *Request) Get(url string) (_ *Response, _ error)                    { return }
func (r *Request) Head(url string) (_ *Response, _ error)                   { return }
func (r *Request) Post(url string) (_ *Response, _ error)                   { return }
func (r *Request) Put(url string) (_ *Response, _ error)                    { return }
func (r *Request) Patch(url string) (_ *Response, _ error)                  { return }
func (r *Request) Delete(url string) (_ *Response, _ error)                 { return }
func (r *Request) Options(url string) (_ *Response, _ error)                { return }
func (r *Request) Execute(method string, url string) (_ *Response, _ error) { return }
func (r *Request) Send() (_ *Response, _ error)                             { return }
