// Package goa is a stub for tests: declarations with the signatures of
// goa.design/goa/v3, and nothing behind them.
package goa

import "context"

type Endpoint func(ctx context.Context, request any) (response any, err error)

type ServiceError struct{ Name string }

func (e *ServiceError) Error() string { return e.Name }

func Fault(format string, v ...any) (_ *ServiceError) { return }

func PermanentError(name, format string, v ...any) (_ *ServiceError) { return }
