// Package config is a stub for tests: declarations with the signatures of
// github.com/cloudwego/hertz/pkg/common/config, and nothing behind them.
package config

type Option struct{ F func(o *Options) }
type Options struct{ Addr string }
