// Package basic is a stub for tests: declarations with the signatures of
// github.com/go-kit/kit/auth/basic, and nothing behind them.
package basic

import "github.com/go-kit/kit/endpoint"

func AuthMiddleware(requiredUser, requiredPassword, realm string) (_ endpoint.Middleware) { return }
