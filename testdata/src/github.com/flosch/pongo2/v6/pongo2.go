// Package pongo2 is a stub for tests: declarations with the signatures of
// github.com/flosch/pongo2/v6, and nothing behind them.
package pongo2

import "io"

type Template struct{}
type Context map[string]any

func (tpl *Template) ExecuteWriter(context Context, writer io.Writer) (_ error)           { return }
func (tpl *Template) ExecuteWriterUnbuffered(context Context, writer io.Writer) (_ error) { return }
