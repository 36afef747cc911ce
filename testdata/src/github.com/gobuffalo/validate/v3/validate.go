// Package validate is a stub for tests: declarations with the signatures of
// github.com/gobuffalo/validate/v3, and nothing behind them.
package validate

type Errors struct{ Errors map[string][]string }
