// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/client-go/applyconfigurations/apps/v1, and nothing behind them.
package v1

type DeploymentApplyConfiguration struct{ Name *string }
type DaemonSetApplyConfiguration struct{ Name *string }
type StatefulSetApplyConfiguration struct{ Name *string }
