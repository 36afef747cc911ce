// Package types is a stub for tests: declarations with the signatures of
// github.com/docker/docker/api/types, and nothing behind them.
package types

type HijackedResponse struct{}
type PluginEnableOptions struct{ Timeout int }
type PluginInstallOptions struct {
	Disabled             bool
	AcceptAllPermissions bool
	RegistryAuth         string
}
type PluginRemoveOptions struct{ Force bool }
