// Package errgroup is a stub for tests: declarations with the signatures of
// golang.org/x/sync/errgroup, and nothing behind them.
package errgroup

import "context"

type Group struct{ err error }

func WithContext(ctx context.Context) (_ *Group, _ context.Context) { return }
func (g *Group) Go(f func() error)                                  {}
func (g *Group) TryGo(f func() error) (_ bool)                      { return }
func (g *Group) SetLimit(n int)                                     {}
func (g *Group) Wait() (_ error)                                    { return }
