// Package tasks is a stub for tests: declarations with the signatures of
// github.com/RichardKnop/machinery/v1/tasks, and nothing behind them.
package tasks

type Signature struct {
	UUID       string
	Name       string
	RoutingKey string
}
type Chain struct{}
type Group struct{ GroupUUID string }
