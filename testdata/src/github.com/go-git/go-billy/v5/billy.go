// Package billy is a stub for tests: declarations with the signatures of
// github.com/go-git/go-billy/v5, and nothing behind them.
package billy

type Filesystem interface{}
