// Package server is a stub for tests: declarations with the signatures of
// github.com/cloudwego/hertz/pkg/app/server, and nothing behind them.
package server

import (
	"github.com/cloudwego/hertz/pkg/common/config"
	"github.com/cloudwego/hertz/pkg/route"
)

type Hertz struct {
	*route.Engine
}

func (h *Hertz) Spin()                         {}
func New(opts ...config.Option) (_ *Hertz)     { return }
func Default(opts ...config.Option) (_ *Hertz) { return }
