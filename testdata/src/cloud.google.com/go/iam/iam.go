// Package iam is a stub for tests: declarations with the signatures of
// cloud.google.com/go/iam, and nothing behind them.
package iam

import "context"

type Handle struct{}
type Policy struct{}
type Handle3 struct{}
type Policy3 struct{}

func (h *Handle) SetPolicy(ctx context.Context, policy *Policy) (_ error)   { return }
func (h *Handle3) SetPolicy(ctx context.Context, policy *Policy3) (_ error) { return }
