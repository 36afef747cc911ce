// Package fx stands in for go.uber.org/fx.
package fx

type Option interface{ String() string }

type App struct{}

func New(opts ...Option) *App { return nil }

func (app *App) Run() {}

func Options(opts ...Option) Option { return nil }

func Provide(constructors ...any) Option { return nil }

func Invoke(funcs ...any) Option { return nil }
