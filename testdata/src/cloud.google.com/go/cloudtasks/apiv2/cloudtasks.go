// Package cloudtasks is a stub for tests: declarations with the signatures of
// cloud.google.com/go/cloudtasks/apiv2, and nothing behind them.
package cloudtasks

import (
	"context"

	"cloud.google.com/go/cloudtasks/apiv2/cloudtaskspb"
	gax "github.com/googleapis/gax-go/v2"
)

type Client struct{}

func (c *Client) CreateTask(ctx context.Context, req *cloudtaskspb.CreateTaskRequest, opts ...gax.CallOption) (_ *cloudtaskspb.Task, _ error) {
	return
}
func (c *Client) DeleteTask(ctx context.Context, req *cloudtaskspb.DeleteTaskRequest, opts ...gax.CallOption) (_ error) {
	return
}
func (c *Client) DeleteQueue(ctx context.Context, req *cloudtaskspb.DeleteQueueRequest, opts ...gax.CallOption) (_ error) {
	return
}
func (c *Client) PurgeQueue(ctx context.Context, req *cloudtaskspb.PurgeQueueRequest, opts ...gax.CallOption) (_ *cloudtaskspb.Queue, _ error) {
	return
}
func (c *Client) RunTask(ctx context.Context, req *cloudtaskspb.RunTaskRequest, opts ...gax.CallOption) (_ *cloudtaskspb.Task, _ error) {
	return
}
