// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/api/batch/v1, and nothing behind them.
package v1

type Job struct{}
type CronJob struct{}
