// Package iris is a stub for tests: declarations with the signatures of
// github.com/kataras/iris/v12, and nothing behind them.
package iris

import (
	"github.com/kataras/iris/v12/context"
	"github.com/kataras/iris/v12/core/handlerconv"
	"github.com/kataras/iris/v12/core/router"
)

type Handler = context.Handler
type Context = *context.Context
type Party = router.Party
type Configurator func(*Application)
type Application struct {
	*router.APIBuilder
	*router.Router
}

var FromStd = handlerconv.FromStd

func New() (_ *Application)                                                              { return }
func Default() (_ *Application)                                                          { return }
func (app *Application) Listen(hostPort string, withOrWithout ...Configurator) (_ error) { return }
func (app *Application) Build() (_ error)                                                { return }
func (app *Application) WWW() (_ router.Party)                                           { return }
