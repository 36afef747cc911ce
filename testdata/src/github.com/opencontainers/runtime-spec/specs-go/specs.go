// Package specs is a stub for tests: declarations with the signatures of
// github.com/opencontainers/runtime-spec/specs-go, and nothing behind them.
package specs

type Process struct {
	Terminal    bool
	Args        []string
	CommandLine string
}
