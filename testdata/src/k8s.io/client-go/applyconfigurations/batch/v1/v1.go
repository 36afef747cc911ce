// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/client-go/applyconfigurations/batch/v1, and nothing behind them.
package v1

type JobApplyConfiguration struct{}
type CronJobApplyConfiguration struct{}
