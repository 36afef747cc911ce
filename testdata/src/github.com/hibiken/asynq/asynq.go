// Package asynq is a stub for tests: declarations with the signatures of
// github.com/hibiken/asynq, and nothing behind them.
package asynq

import "context"

type Client struct{}
type Task struct{}
type Option interface {
	String() string
	Value() any
}
type TaskInfo struct {
	ID    string
	Queue string
	Type  string
}
type Inspector struct{}

func (c *Client) Enqueue(task *Task, opts ...Option) (_ *TaskInfo, _ error) { return }
func (c *Client) EnqueueContext(ctx context.Context, task *Task, opts ...Option) (_ *TaskInfo, _ error) {
	return
}
func (i *Inspector) RunTask(queue string, id string) (_ error)      { return }
func (i *Inspector) DeleteTask(queue string, id string) (_ error)   { return }
func (i *Inspector) DeleteQueue(queue string, force bool) (_ error) { return }
func (i *Inspector) CancelProcessing(id string) (_ error)           { return }
