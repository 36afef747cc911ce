// Package resty is a stub for tests: declarations with the signatures of
// github.com/go-resty/resty/v2, and nothing behind them.
package resty

type Request struct{}
type Response struct{}

func (r *Request) Get(url string) (_ *Response, _ error)                    { return }
func (r *Request) Head(url string) (_ *Response, _ error)                   { return }
func (r *Request) Post(url string) (_ *Response, _ error)                   { return }
func (r *Request) Put(url string) (_ *Response, _ error)                    { return }
func (r *Request) Patch(url string) (_ *Response, _ error)                  { return }
func (r *Request) Delete(url string) (_ *Response, _ error)                 { return }
func (r *Request) Options(url string) (_ *Response, _ error)                { return }
func (r *Request) Execute(method string, url string) (_ *Response, _ error) { return }
func (r *Request) Send() (_ *Response, _ error)                             { return }
