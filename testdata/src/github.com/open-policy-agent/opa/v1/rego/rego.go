// Package rego is a stub for tests: declarations with the signatures of
// github.com/open-policy-agent/opa/v1/rego, and nothing behind them.
package rego

import "context"

type Vars map[string]any
type ExpressionValue struct {
	Value any
}
type Result struct {
	Expressions []*ExpressionValue
	Bindings    Vars
}
type Rego struct{}

func (r *Rego) PrepareForEval(ctx context.Context, opts ...PrepareOption) (_ PreparedEvalQuery, _ error) {
	return
}
func (r *Rego) Eval(ctx context.Context) (_ ResultSet, _ error) { return }

type EvalOption func(*EvalContext)
type EvalContext struct{}
type PrepareOption func(*PrepareConfig)
type PrepareConfig struct{}
type PreparedEvalQuery struct{}

func (pq PreparedEvalQuery) Eval(ctx context.Context, options ...EvalOption) (_ ResultSet, _ error) {
	return
}

type ResultSet []Result

func (rs ResultSet) Allowed() (_ bool) { return }

func New(options ...func(r *Rego)) (_ *Rego) { return }
func Query(q string) (_ func(r *Rego))       { return }
func EvalInput(input any) (_ EvalOption)     { return }
