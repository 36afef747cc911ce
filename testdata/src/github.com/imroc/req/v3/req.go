// Package req is a stub for tests: declarations with the signatures of
// github.com/imroc/req/v3, and nothing behind them.
package req

import "context"

type Request struct{}
type Response struct{ Err error }

func (r *Request) Get(url string) (_ *Response, _ error)                 { return }
func (r *Request) Head(url string) (_ *Response, _ error)                { return }
func (r *Request) Post(url string) (_ *Response, _ error)                { return }
func (r *Request) Put(url string) (_ *Response, _ error)                 { return }
func (r *Request) Patch(url string) (_ *Response, _ error)               { return }
func (r *Request) Delete(url string) (_ *Response, _ error)              { return }
func (r *Request) Send(method string, url string) (_ *Response, _ error) { return }
func (r *Request) Do(ctx ...context.Context) (_ *Response)               { return }
func Get(url string) (_ *Response, _ error)                              { return }
func Post(url string) (_ *Response, _ error)                             { return }
func Put(url string) (_ *Response, _ error)                              { return }
func Patch(url string) (_ *Response, _ error)                            { return }
func Delete(url string) (_ *Response, _ error)                           { return }
