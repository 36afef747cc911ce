// Package release is a stub for tests: declarations with the signatures of
// helm.sh/helm/v3/pkg/release, and nothing behind them.
package release

type Release struct {
	Name     string
	Config   map[string]any
	Manifest string
}
type UninstallReleaseResponse struct{ Info string }
