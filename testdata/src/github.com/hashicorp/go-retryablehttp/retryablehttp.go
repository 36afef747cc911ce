// Package retryablehttp is a stub for tests: declarations with the signatures of
// github.com/hashicorp/go-retryablehttp, and nothing behind them.
package retryablehttp

import (
	"net/http"
	"net/url"
)

type Client struct{}
type Request struct{}

func (c *Client) Do(req *Request) (_ *http.Response, _ error)                            { return }
func (c *Client) Get(url string) (_ *http.Response, _ error)                             { return }
func (c *Client) Head(url string) (_ *http.Response, _ error)                            { return }
func (c *Client) Post(url string, bodyType string, body any) (_ *http.Response, _ error) { return }
func (c *Client) PostForm(url string, data url.Values) (_ *http.Response, _ error)       { return }
func Get(url string) (_ *http.Response, _ error)                                         { return }
func Head(url string) (_ *http.Response, _ error)                                        { return }
func Post(url string, bodyType string, body any) (_ *http.Response, _ error)             { return }
func PostForm(url string, data url.Values) (_ *http.Response, _ error)                   { return }
