// Package alice is a stub for tests: declarations with the signatures of
// github.com/justinas/alice, and nothing behind them.
package alice

import (
	"net/http"
)

type Chain struct {
	constructors []Constructor
}

func (c Chain) Then(h http.Handler) (_ http.Handler)          { return }
func (c Chain) ThenFunc(fn http.HandlerFunc) (_ http.Handler) { return }
func (c Chain) Append(constructors ...Constructor) (_ Chain)  { return }
func (c Chain) Extend(chain Chain) (_ Chain)                  { return }

type Constructor func(http.Handler) http.Handler

func New(constructors ...Constructor) (_ Chain) { return }
