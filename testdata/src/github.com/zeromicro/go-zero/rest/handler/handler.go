// Package handler is a stub for tests: declarations with the signatures of
// github.com/zeromicro/go-zero/rest/handler, and nothing behind them.
package handler

import "net/http"

type AuthorizeOption func(opts *AuthorizeOptions)
type AuthorizeOptions struct{}

func Authorize(secret string, opts ...AuthorizeOption) (_ func(http.Handler) http.Handler) { return }
