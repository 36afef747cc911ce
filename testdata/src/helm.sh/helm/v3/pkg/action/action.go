// Package action is a stub for tests: declarations with the signatures of
// helm.sh/helm/v3/pkg/action, and nothing behind them.
package action

import (
	"context"

	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/release"
)

type Install struct{}
type Upgrade struct{}
type Rollback struct{}
type Uninstall struct{}
type Get struct{}
type GetValues struct{}
type GetMetadata struct{}
type Metadata struct {
	Name    string
	Chart   string
	Version string
}
type List struct{}

func (i *Install) Run(chrt *chart.Chart, vals map[string]any) (_ *release.Release, _ error) { return }
func (i *Install) RunWithContext(ctx context.Context, chrt *chart.Chart, vals map[string]any) (_ *release.Release, _ error) {
	return
}
func (u *Upgrade) Run(name string, chart *chart.Chart, vals map[string]any) (_ *release.Release, _ error) {
	return
}
func (u *Upgrade) RunWithContext(ctx context.Context, name string, chart *chart.Chart, vals map[string]any) (_ *release.Release, _ error) {
	return
}
func (r *Rollback) Run(name string) (_ error)                                       { return }
func (u *Uninstall) Run(name string) (_ *release.UninstallReleaseResponse, _ error) { return }
func (g *Get) Run(name string) (_ *release.Release, _ error)                        { return }
func (g *GetValues) Run(name string) (_ map[string]any, _ error)                    { return }
func (g *GetMetadata) Run(name string) (_ *Metadata, _ error)                       { return }
func (l *List) Run() (_ []*release.Release, _ error)                                { return }
