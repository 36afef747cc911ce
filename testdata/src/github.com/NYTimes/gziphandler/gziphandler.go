// Package gziphandler is a stub for tests: declarations with the signatures of
// github.com/NYTimes/gziphandler, and nothing behind them.
package gziphandler

import (
	"net/http"
)

func MustNewGzipLevelHandler(level int) (_ func(http.Handler) http.Handler)      { return }
func NewGzipLevelHandler(level int) (_ func(http.Handler) http.Handler, _ error) { return }
func GzipHandler(h http.Handler) (_ http.Handler)                                { return }
