// Package basicauth is a stub for tests: declarations with the signatures of
// github.com/kataras/iris/v12/middleware/basicauth, and nothing behind them.
package basicauth

import (
	"github.com/kataras/iris/v12/context"
)

type Options struct{ _ int }

type UserAuthOption func(*UserAuthOptions)

type UserAuthOptions struct{ _ int }

func New(opts Options) (_ context.Handler) { return }

func Default(users interface{}, userOpts ...UserAuthOption) (_ context.Handler) { return }

func Load(jsonOrYamlFilename string, userOpts ...UserAuthOption) (_ context.Handler) { return }
