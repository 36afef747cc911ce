// Package client is a stub for tests: declarations with the signatures of
// github.com/moby/moby/client, and nothing behind them.
package client

import (
	"context"
	"io"
)

type APIClient interface{}
type Client struct{}
type ContainerCreateOptions struct {
	Name  string
	Image string
}
type ContainerCreateResult struct {
	ID       string
	Warnings []string
}
type ContainerStartOptions struct {
	CheckpointID  string
	CheckpointDir string
}
type ContainerStartResult struct{}
type ContainerAttachOptions struct {
	Stream bool
	Stdin  bool
	Stdout bool
}
type ContainerAttachResult struct{}
type ContainerInspectOptions struct{ Size bool }
type ContainerInspectResult struct{}
type ContainerLogsOptions struct {
	ShowStdout bool
	ShowStderr bool
	Since      string
}
type ContainerLogsResult interface{}
type CopyFromContainerOptions struct{ SourcePath string }
type CopyFromContainerResult struct{ Content io.ReadCloser }
type CopyToContainerOptions struct {
	DestinationPath           string
	Content                   io.Reader
	AllowOverwriteDirWithFile bool
}
type CopyToContainerResult struct{}
type ContainerUpdateOptions struct{}
type ContainerUpdateResult struct{ Warnings []string }
type ContainerStopOptions struct {
	Signal  string
	Timeout *int
}
type ContainerStopResult struct{}
type ContainerRestartOptions struct {
	Signal  string
	Timeout *int
}
type ContainerRestartResult struct{}
type ContainerKillOptions struct{ Signal string }
type ContainerKillResult struct{}
type ContainerRemoveOptions struct {
	RemoveVolumes bool
	RemoveLinks   bool
	Force         bool
}
type ContainerRemoveResult struct{}
type ContainerAPIClient interface {
	ContainerAttach(ctx context.Context, container string, options ContainerAttachOptions) (ContainerAttachResult, error)
	ContainerCreate(ctx context.Context, options ContainerCreateOptions) (ContainerCreateResult, error)
	ContainerInspect(ctx context.Context, container string, options ContainerInspectOptions) (ContainerInspectResult, error)
	ContainerKill(ctx context.Context, container string, options ContainerKillOptions) (ContainerKillResult, error)
	ContainerLogs(ctx context.Context, container string, options ContainerLogsOptions) (ContainerLogsResult, error)
	ContainerRemove(ctx context.Context, container string, options ContainerRemoveOptions) (ContainerRemoveResult, error)
	ContainerRestart(ctx context.Context, container string, options ContainerRestartOptions) (ContainerRestartResult, error)
	ContainerStart(ctx context.Context, container string, options ContainerStartOptions) (ContainerStartResult, error)
	ContainerStop(ctx context.Context, container string, options ContainerStopOptions) (ContainerStopResult, error)
	ContainerUpdate(ctx context.Context, container string, updateConfig ContainerUpdateOptions) (ContainerUpdateResult, error)
	CopyFromContainer(ctx context.Context, container string, options CopyFromContainerOptions) (CopyFromContainerResult, error)
	CopyToContainer(ctx context.Context, container string, options CopyToContainerOptions) (CopyToContainerResult, error)
}
type ExecCreateOptions struct {
	User       string
	Privileged bool
	TTY        bool
}
type ExecCreateResult struct{ ID string }
type ExecStartOptions struct {
	Detach bool
	TTY    bool
}
type ExecStartResult struct{}
type ExecAttachOptions struct{ TTY bool }
type ExecAttachResult struct{}
type ExecAPIClient interface {
	ExecAttach(ctx context.Context, execID string, options ExecAttachOptions) (ExecAttachResult, error)
	ExecCreate(ctx context.Context, container string, options ExecCreateOptions) (ExecCreateResult, error)
	ExecStart(ctx context.Context, execID string, options ExecStartOptions) (ExecStartResult, error)
}
type ImageBuildOptions struct {
	Tags           []string
	SuppressOutput bool
	RemoteContext  string
}
type ImageBuildResult struct{ Body io.ReadCloser }
type ImagePullOptions struct {
	All          bool
	RegistryAuth string
}
type ImagePullResponse interface {
	Wait(ctx context.Context) error
}
type ImageImportSource struct {
	Source     io.Reader
	SourceName string
}
type ImageImportOptions struct {
	Tag     string
	Message string
	Changes []string
}
type ImageImportResult interface{}
type ImageLoadOption interface{}
type ImageLoadResult interface{}
type ImageTagOptions struct {
	Source string
	Target string
}
type ImageTagResult struct{}
type ImagePushOptions struct {
	All          bool
	RegistryAuth string
}
type ImagePushResponse interface {
	Wait(ctx context.Context) error
}
type ImageSaveOption interface{}
type ImageSaveResult interface{}
type ImageRemoveOptions struct {
	Force         bool
	PruneChildren bool
}
type ImageRemoveResult struct{}
type ImageAPIClient interface {
	ImageImport(ctx context.Context, source ImageImportSource, ref string, options ImageImportOptions) (ImageImportResult, error)
	ImageLoad(ctx context.Context, input io.Reader, _ ...ImageLoadOption) (ImageLoadResult, error)
	ImagePull(ctx context.Context, ref string, options ImagePullOptions) (ImagePullResponse, error)
	ImagePush(ctx context.Context, ref string, options ImagePushOptions) (ImagePushResponse, error)
	ImageRemove(ctx context.Context, image string, options ImageRemoveOptions) (ImageRemoveResult, error)
	ImageSave(ctx context.Context, images []string, _ ...ImageSaveOption) (ImageSaveResult, error)
	ImageTag(ctx context.Context, options ImageTagOptions) (ImageTagResult, error)
}
type VolumeCreateOptions struct {
	Name       string
	Driver     string
	DriverOpts map[string]string
}
type VolumeCreateResult struct{}
type VolumeRemoveOptions struct{ Force bool }
type VolumeRemoveResult struct{}
type VolumeAPIClient interface {
	VolumeCreate(ctx context.Context, options VolumeCreateOptions) (VolumeCreateResult, error)
	VolumeRemove(ctx context.Context, volumeID string, options VolumeRemoveOptions) (VolumeRemoveResult, error)
}
type NetworkCreateOptions struct {
	Driver     string
	Scope      string
	EnableIPv4 *bool
}
type NetworkCreateResult struct {
	ID      string
	Warning []string
}
type NetworkRemoveOptions struct{}
type NetworkRemoveResult struct{}
type NetworkAPIClient interface {
	NetworkCreate(ctx context.Context, name string, options NetworkCreateOptions) (NetworkCreateResult, error)
	NetworkRemove(ctx context.Context, network string, options NetworkRemoveOptions) (NetworkRemoveResult, error)
}
type SecretInspectOptions struct{}
type SecretInspectResult struct{}
type SecretCreateOptions struct{}
type SecretCreateResult struct{ ID string }
type SecretUpdateOptions struct{}
type SecretUpdateResult struct{}
type SecretRemoveOptions struct{}
type SecretRemoveResult struct{}
type SecretAPIClient interface {
	SecretCreate(ctx context.Context, options SecretCreateOptions) (SecretCreateResult, error)
	SecretInspect(ctx context.Context, id string, options SecretInspectOptions) (SecretInspectResult, error)
	SecretRemove(ctx context.Context, id string, options SecretRemoveOptions) (SecretRemoveResult, error)
	SecretUpdate(ctx context.Context, id string, options SecretUpdateOptions) (SecretUpdateResult, error)
}

func (cli *Client) ContainerCreate(ctx context.Context, options ContainerCreateOptions) (_ ContainerCreateResult, _ error) {
	return
}
func (cli *Client) ContainerStart(ctx context.Context, containerID string, options ContainerStartOptions) (_ ContainerStartResult, _ error) {
	return
}
func (cli *Client) ContainerAttach(ctx context.Context, containerID string, options ContainerAttachOptions) (_ ContainerAttachResult, _ error) {
	return
}
func (cli *Client) ContainerInspect(ctx context.Context, containerID string, options ContainerInspectOptions) (_ ContainerInspectResult, _ error) {
	return
}
func (cli *Client) ContainerLogs(ctx context.Context, containerID string, options ContainerLogsOptions) (_ ContainerLogsResult, _ error) {
	return
}
func (cli *Client) CopyFromContainer(ctx context.Context, containerID string, options CopyFromContainerOptions) (_ CopyFromContainerResult, _ error) {
	return
}
func (cli *Client) CopyToContainer(ctx context.Context, containerID string, options CopyToContainerOptions) (_ CopyToContainerResult, _ error) {
	return
}
func (cli *Client) ContainerUpdate(ctx context.Context, containerID string, options ContainerUpdateOptions) (_ ContainerUpdateResult, _ error) {
	return
}
func (cli *Client) ContainerStop(ctx context.Context, containerID string, options ContainerStopOptions) (_ ContainerStopResult, _ error) {
	return
}
func (cli *Client) ContainerRestart(ctx context.Context, containerID string, options ContainerRestartOptions) (_ ContainerRestartResult, _ error) {
	return
}
func (cli *Client) ContainerKill(ctx context.Context, containerID string, options ContainerKillOptions) (_ ContainerKillResult, _ error) {
	return
}
func (cli *Client) ContainerRemove(ctx context.Context, containerID string, options ContainerRemoveOptions) (_ ContainerRemoveResult, _ error) {
	return
}
func (cli *Client) ExecCreate(ctx context.Context, containerID string, options ExecCreateOptions) (_ ExecCreateResult, _ error) {
	return
}
func (cli *Client) ExecStart(ctx context.Context, execID string, options ExecStartOptions) (_ ExecStartResult, _ error) {
	return
}
func (cli *Client) ExecAttach(ctx context.Context, execID string, options ExecAttachOptions) (_ ExecAttachResult, _ error) {
	return
}
func (cli *Client) ImageBuild(ctx context.Context, buildContext io.Reader, options ImageBuildOptions) (_ ImageBuildResult, _ error) {
	return
}
func (cli *Client) ImagePull(ctx context.Context, refStr string, options ImagePullOptions) (_ ImagePullResponse, _ error) {
	return
}
func (cli *Client) ImageImport(ctx context.Context, source ImageImportSource, ref string, options ImageImportOptions) (_ ImageImportResult, _ error) {
	return
}
func (cli *Client) ImageLoad(ctx context.Context, input io.Reader, loadOpts ...ImageLoadOption) (_ ImageLoadResult, _ error) {
	return
}
func (cli *Client) ImageTag(ctx context.Context, options ImageTagOptions) (_ ImageTagResult, _ error) {
	return
}
func (cli *Client) ImagePush(ctx context.Context, image string, options ImagePushOptions) (_ ImagePushResponse, _ error) {
	return
}
func (cli *Client) ImageSave(ctx context.Context, imageIDs []string, saveOpts ...ImageSaveOption) (_ ImageSaveResult, _ error) {
	return
}
func (cli *Client) ImageRemove(ctx context.Context, imageID string, options ImageRemoveOptions) (_ ImageRemoveResult, _ error) {
	return
}
func (cli *Client) VolumeCreate(ctx context.Context, options VolumeCreateOptions) (_ VolumeCreateResult, _ error) {
	return
}
func (cli *Client) VolumeRemove(ctx context.Context, volumeID string, options VolumeRemoveOptions) (_ VolumeRemoveResult, _ error) {
	return
}
func (cli *Client) NetworkCreate(ctx context.Context, name string, options NetworkCreateOptions) (_ NetworkCreateResult, _ error) {
	return
}
func (cli *Client) NetworkRemove(ctx context.Context, networkID string, options NetworkRemoveOptions) (_ NetworkRemoveResult, _ error) {
	return
}
func (cli *Client) SecretInspect(ctx context.Context, id string, options SecretInspectOptions) (_ SecretInspectResult, _ error) {
	return
}
func (cli *Client) SecretCreate(ctx context.Context, options SecretCreateOptions) (_ SecretCreateResult, _ error) {
	return
}
func (cli *Client) SecretUpdate(ctx context.Context, id string, options SecretUpdateOptions) (_ SecretUpdateResult, _ error) {
	return
}
func (cli *Client) SecretRemove(ctx context.Context, id string, options SecretRemoveOptions) (_ SecretRemoveResult, _ error) {
	return
}
