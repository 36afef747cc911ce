// Package cloudtaskspb is a stub for tests: declarations with the signatures of
// cloud.google.com/go/cloudtasks/apiv2/cloudtaskspb, and nothing behind them.
package cloudtaskspb

type CreateTaskRequest struct{ Parent string }
type Task struct {
	Name          string
	DispatchCount int32
	ResponseCount int32
}
type DeleteTaskRequest struct{ Name string }
type DeleteQueueRequest struct{ Name string }
type PurgeQueueRequest struct{ Name string }
type Queue struct{ Name string }
type RunTaskRequest struct{ Name string }
