// Package client is a stub for tests: declarations with the signatures of
// github.com/containerd/containerd/v2/client, and nothing behind them.
package client

import (
	"context"
	"syscall"

	"github.com/containerd/containerd/v2/core/containers"
	"github.com/containerd/containerd/v2/pkg/cio"
	"github.com/opencontainers/image-spec/specs-go/v1"
	specs "github.com/opencontainers/runtime-spec/specs-go"
)

type Client struct{}
type NewContainerOpts func(ctx context.Context, client *Client, c *containers.Container) error
type Container interface {
	Delete(context.Context, ...DeleteOpts) error
	NewTask(context.Context, cio.Creator, ...NewTaskOpts) (Task, error)
}
type DeleteOpts func(ctx context.Context, client *Client, c containers.Container) error
type NewTaskOpts func(context.Context, *Client, *TaskInfo) error
type TaskInfo struct {
	Options     any
	RuntimePath string
}
type Task interface {
	Exec(context.Context, string, *specs.Process, cio.Creator) (Process, error)
	Process
}
type Process interface {
	Kill(context.Context, syscall.Signal, ...KillOpts) error
	Start(context.Context) error
}
type KillOpts func(context.Context, *KillInfo) error
type KillInfo struct {
	All    bool
	ExecID string
}
type RemoteOpt func(*Client, *RemoteContext) error
type RemoteContext struct {
	Unpack      bool
	Snapshotter string
	Labels      map[string]string
}
type Image interface {
	IsUnpacked(context.Context, string) (bool, error)
	Labels() map[string]string
	Name() string
}

func (c *Client) NewContainer(ctx context.Context, id string, opts ...NewContainerOpts) (_ Container, _ error) {
	return
}
func (c *Client) Pull(ctx context.Context, ref string, opts ...RemoteOpt) (_ Image, _ error) { return }
func (c *Client) Push(ctx context.Context, ref string, desc v1.Descriptor, opts ...RemoteOpt) (_ error) {
	return
}
