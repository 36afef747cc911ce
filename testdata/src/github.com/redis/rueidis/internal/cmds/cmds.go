// Package cmds is a stub for tests: declarations with the signatures of
// github.com/redis/rueidis/internal/cmds, and nothing behind them.
package cmds

type Completed struct{}
type Cacheable struct{}
