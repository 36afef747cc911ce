// Package container is a stub for tests: declarations with the signatures of
// github.com/docker/docker/api/types/container, and nothing behind them.
package container

import (
	"time"

	"github.com/docker/docker/api/types/common"
)

type AttachOptions struct {
	Stream bool
	Stdin  bool
	Stdout bool
}
type CommitOptions struct {
	Reference string
	Comment   string
	Author    string
}
type CommitResponse = common.IDResponse
type Config struct {
	Hostname   string
	Domainname string
	User       string
}
type HostConfig struct {
	Binds           []string
	ContainerIDFile string
	AutoRemove      bool
}
type CreateResponse struct {
	ID       string
	Warnings []string
}
type ExecAttachOptions = ExecStartOptions
type ExecStartOptions struct {
	Detach bool
	Tty    bool
}
type ExecOptions struct {
	User       string
	Privileged bool
	Tty        bool
}
type ExecCreateResponse = common.IDResponse
type InspectResponse struct{}
type LogsOptions struct {
	ShowStdout bool
	ShowStderr bool
	Since      string
}
type RemoveOptions struct {
	RemoveVolumes bool
	RemoveLinks   bool
	Force         bool
}
type StopOptions struct {
	Signal  string
	Timeout *int
}
type StartOptions struct {
	CheckpointID  string
	CheckpointDir string
}
type UpdateConfig struct{}
type UpdateResponse struct{ Warnings []string }
type PruneReport struct {
	ContainersDeleted []string
	SpaceReclaimed    uint64
}
type PathStat struct {
	Name  string
	Size  int64
	Mtime time.Time
}
type CopyToContainerOptions struct {
	AllowOverwriteDirWithFile bool
	CopyUIDGID                bool
}
