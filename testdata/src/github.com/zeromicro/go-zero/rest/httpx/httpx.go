// Package httpx is a stub for tests: declarations with the signatures of
// github.com/zeromicro/go-zero/rest/httpx, and nothing behind them.
package httpx

import (
	"context"
	"io"
	"net/http"
)

func Parse(r *http.Request, v any) (_ error)                                                { return }
func Error(w http.ResponseWriter, err error, fns ...func(w http.ResponseWriter, err error)) {}
func ErrorCtx(ctx context.Context, w http.ResponseWriter, err error, fns ...func(w http.ResponseWriter, err error)) {
}
func Ok(w http.ResponseWriter)                                                     {}
func OkJson(w http.ResponseWriter, v any)                                          {}
func OkJsonCtx(ctx context.Context, w http.ResponseWriter, v any)                  {}
func Stream(ctx context.Context, w http.ResponseWriter, fn func(w io.Writer) bool) {}
func WriteJson(w http.ResponseWriter, code int, v any)                             {}
func WriteJsonCtx(ctx context.Context, w http.ResponseWriter, code int, v any)     {}
