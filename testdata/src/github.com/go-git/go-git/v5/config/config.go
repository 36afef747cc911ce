// Package config is a stub for tests: declarations with the signatures of
// github.com/go-git/go-git/v5/config, and nothing behind them.
package config

type Branch struct {
	Name   string
	Remote string
	Rebase string
}
type RemoteConfig struct {
	Name   string
	URLs   []string
	Mirror bool
}
