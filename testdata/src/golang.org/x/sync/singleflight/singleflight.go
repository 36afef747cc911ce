// Package singleflight is a stub for tests: declarations with the signatures of
// golang.org/x/sync/singleflight, and nothing behind them.
package singleflight

type Result struct {
	Val    any
	Err    error
	Shared bool
}
type Group struct{ m map[string]any }

func (g *Group) Do(key string, fn func() (any, error)) (v any, err error, shared bool) { return }
func (g *Group) DoChan(key string, fn func() (any, error)) (_ <-chan Result)           { return }
func (g *Group) Forget(key string)                                                     {}
