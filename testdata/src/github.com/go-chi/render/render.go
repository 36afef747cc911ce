// Package render is a stub for tests: declarations with the signatures of
// github.com/go-chi/render, and nothing behind them.
package render

import "net/http"

type Renderer interface{}

func JSON(w http.ResponseWriter, r *http.Request, v any)                        {}
func XML(w http.ResponseWriter, r *http.Request, v any)                         {}
func HTML(w http.ResponseWriter, r *http.Request, v string)                     {}
func PlainText(w http.ResponseWriter, r *http.Request, v string)                {}
func Data(w http.ResponseWriter, r *http.Request, v []byte)                     {}
func Render(w http.ResponseWriter, r *http.Request, v Renderer) (_ error)       { return }
func RenderList(w http.ResponseWriter, r *http.Request, l []Renderer) (_ error) { return }
func DefaultResponder(w http.ResponseWriter, r *http.Request, v any)            {}
