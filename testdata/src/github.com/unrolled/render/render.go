// Package render is a stub for tests: declarations with the signatures of
// github.com/unrolled/render, and nothing behind them.
package render

import "io"

type Render struct{}
type HTMLOptions struct{ Layout string }

func (r *Render) JSON(w io.Writer, status int, v any) (_ error)                   { return }
func (r *Render) JSONP(w io.Writer, status int, callback string, v any) (_ error) { return }
func (r *Render) XML(w io.Writer, status int, v any) (_ error)                    { return }
func (r *Render) HTML(w io.Writer, status int, name string, binding any, htmlOpt ...HTMLOptions) (_ error) {
	return
}
func (r *Render) Text(w io.Writer, status int, v string) (_ error) { return }
func (r *Render) Data(w io.Writer, status int, v []byte) (_ error) { return }
