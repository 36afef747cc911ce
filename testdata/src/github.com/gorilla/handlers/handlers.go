// Package handlers is a stub for tests: declarations with the signatures of
// github.com/gorilla/handlers, and nothing behind them.
package handlers

import (
	"io"
	"net/http"
	"net/url"
	"time"
)

type CORSOption func(*cors) error
type LogFormatter func(writer io.Writer, params LogFormatterParams)
type MethodHandler map[string]http.Handler

func (h MethodHandler) ServeHTTP(w http.ResponseWriter, req *http.Request) {}

type RecoveryOption func(http.Handler)
type cors struct{ _ int }
type LogFormatterParams struct {
	Request    *http.Request
	URL        url.URL
	TimeStamp  time.Time
	StatusCode int
	Size       int
}

func CanonicalHost(domain string, code int) (_ func(h http.Handler) http.Handler)         { return }
func CompressHandler(h http.Handler) (_ http.Handler)                                     { return }
func CompressHandlerLevel(h http.Handler, level int) (_ http.Handler)                     { return }
func CORS(opts ...CORSOption) (_ func(http.Handler) http.Handler)                         { return }
func AllowedHeaders(headers []string) (_ CORSOption)                                      { return }
func AllowedMethods(methods []string) (_ CORSOption)                                      { return }
func AllowedOrigins(origins []string) (_ CORSOption)                                      { return }
func ContentTypeHandler(h http.Handler, contentTypes ...string) (_ http.Handler)          { return }
func HTTPMethodOverrideHandler(h http.Handler) (_ http.Handler)                           { return }
func CombinedLoggingHandler(out io.Writer, h http.Handler) (_ http.Handler)               { return }
func LoggingHandler(out io.Writer, h http.Handler) (_ http.Handler)                       { return }
func CustomLoggingHandler(out io.Writer, h http.Handler, f LogFormatter) (_ http.Handler) { return }
func ProxyHeaders(h http.Handler) (_ http.Handler)                                        { return }
func RecoveryHandler(opts ...RecoveryOption) (_ func(h http.Handler) http.Handler)        { return }
