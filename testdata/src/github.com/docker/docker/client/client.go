// Package client is a stub for tests: declarations with the signatures of
// github.com/docker/docker/client, and nothing behind them.
package client

import (
	"context"
	"io"

	"github.com/docker/docker/api/types"
	"github.com/docker/docker/api/types/build"
	"github.com/docker/docker/api/types/container"
	"github.com/docker/docker/api/types/filters"
	"github.com/docker/docker/api/types/image"
	"github.com/docker/docker/api/types/network"
	"github.com/docker/docker/api/types/swarm"
	"github.com/docker/docker/api/types/volume"
	"github.com/opencontainers/image-spec/specs-go/v1"
)

type APIClient interface{}
type CommonAPIClient = stableAPIClient
type stableAPIClient interface {
	ClientVersion() string
	Close() error
	DaemonHost() string
	ConfigAPIClient
	ContainerAPIClient
	ImageAPIClient
	NetworkAPIClient
	PluginAPIClient
	VolumeAPIClient
}
type ConfigAPIClient interface {
	ConfigCreate(ctx context.Context, config swarm.ConfigSpec) (swarm.ConfigCreateResponse, error)
	ConfigRemove(ctx context.Context, id string) error
	ConfigUpdate(ctx context.Context, id string, version swarm.Version, config swarm.ConfigSpec) error
}
type ContainerAPIClient interface {
	ContainerAttach(ctx context.Context, container string, options container.AttachOptions) (types.HijackedResponse, error)
	ContainerCommit(ctx context.Context, container string, options container.CommitOptions) (container.CommitResponse, error)
	ContainerCreate(ctx context.Context, config *container.Config, hostConfig *container.HostConfig, networkingConfig *network.NetworkingConfig, platform *v1.Platform, containerName string) (container.CreateResponse, error)
	ContainerExecAttach(ctx context.Context, execID string, options container.ExecAttachOptions) (types.HijackedResponse, error)
	ContainerExecCreate(ctx context.Context, container string, options container.ExecOptions) (container.ExecCreateResponse, error)
	ContainerExecStart(ctx context.Context, execID string, options container.ExecStartOptions) error
	ContainerExport(ctx context.Context, container string) (io.ReadCloser, error)
	ContainerInspect(ctx context.Context, container string) (container.InspectResponse, error)
	ContainerKill(ctx context.Context, container string, signal string) error
	ContainerLogs(ctx context.Context, container string, options container.LogsOptions) (io.ReadCloser, error)
	ContainerPause(ctx context.Context, container string) error
	ContainerRemove(ctx context.Context, container string, options container.RemoveOptions) error
	ContainerRename(ctx context.Context, container string, newContainerName string) error
	ContainerRestart(ctx context.Context, container string, options container.StopOptions) error
	ContainerStart(ctx context.Context, container string, options container.StartOptions) error
	ContainerStop(ctx context.Context, container string, options container.StopOptions) error
	ContainerUnpause(ctx context.Context, container string) error
	ContainerUpdate(ctx context.Context, container string, updateConfig container.UpdateConfig) (container.UpdateResponse, error)
	ContainersPrune(ctx context.Context, pruneFilters filters.Args) (container.PruneReport, error)
	CopyFromContainer(ctx context.Context, container string, srcPath string) (io.ReadCloser, container.PathStat, error)
	CopyToContainer(ctx context.Context, container string, path string, content io.Reader, options container.CopyToContainerOptions) error
}
type ImageAPIClient interface {
	ImageBuild(ctx context.Context, context io.Reader, options build.ImageBuildOptions) (build.ImageBuildResponse, error)
	ImageImport(ctx context.Context, source image.ImportSource, ref string, options image.ImportOptions) (io.ReadCloser, error)
	ImageLoad(ctx context.Context, input io.Reader, _ ...ImageLoadOption) (image.LoadResponse, error)
	ImagePull(ctx context.Context, ref string, options image.PullOptions) (io.ReadCloser, error)
	ImagePush(ctx context.Context, ref string, options image.PushOptions) (io.ReadCloser, error)
	ImageRemove(ctx context.Context, image string, options image.RemoveOptions) ([]image.DeleteResponse, error)
	ImageSave(ctx context.Context, images []string, _ ...ImageSaveOption) (io.ReadCloser, error)
	ImageTag(ctx context.Context, image string, ref string) error
	ImagesPrune(ctx context.Context, pruneFilter filters.Args) (image.PruneReport, error)
}
type ImageLoadOption interface{}
type ImageSaveOption interface{}
type NetworkAPIClient interface {
	NetworkConnect(ctx context.Context, network string, container string, config *network.EndpointSettings) error
	NetworkCreate(ctx context.Context, name string, options network.CreateOptions) (network.CreateResponse, error)
	NetworkDisconnect(ctx context.Context, network string, container string, force bool) error
	NetworkRemove(ctx context.Context, network string) error
}
type PluginAPIClient interface {
	PluginEnable(ctx context.Context, name string, options types.PluginEnableOptions) error
	PluginInstall(ctx context.Context, name string, options types.PluginInstallOptions) (io.ReadCloser, error)
	PluginRemove(ctx context.Context, name string, options types.PluginRemoveOptions) error
}
type VolumeAPIClient interface {
	VolumeCreate(ctx context.Context, options volume.CreateOptions) (volume.Volume, error)
	VolumeRemove(ctx context.Context, volumeID string, force bool) error
	VolumesPrune(ctx context.Context, pruneFilter filters.Args) (volume.PruneReport, error)
}
type Client struct{}
type SecretAPIClient interface {
	SecretCreate(ctx context.Context, secret swarm.SecretSpec) (swarm.SecretCreateResponse, error)
	SecretInspectWithRaw(ctx context.Context, name string) (swarm.Secret, []byte, error)
	SecretRemove(ctx context.Context, id string) error
	SecretUpdate(ctx context.Context, id string, version swarm.Version, secret swarm.SecretSpec) error
}
type ServiceAPIClient interface {
	ServiceCreate(ctx context.Context, service swarm.ServiceSpec, options swarm.ServiceCreateOptions) (swarm.ServiceCreateResponse, error)
	ServiceRemove(ctx context.Context, serviceID string) error
	ServiceUpdate(ctx context.Context, serviceID string, version swarm.Version, service swarm.ServiceSpec, options swarm.ServiceUpdateOptions) (swarm.ServiceUpdateResponse, error)
}
type SwarmAPIClient interface {
	SwarmGetUnlockKey(ctx context.Context) (swarm.UnlockKeyResponse, error)
	SwarmInit(ctx context.Context, req swarm.InitRequest) (string, error)
	SwarmJoin(ctx context.Context, req swarm.JoinRequest) error
	SwarmLeave(ctx context.Context, force bool) error
	SwarmUpdate(ctx context.Context, version swarm.Version, swarm swarm.Spec, flags swarm.UpdateFlags) error
}

func (cli *Client) ContainerExecCreate(ctx context.Context, containerID string, options container.ExecOptions) (_ container.ExecCreateResponse, _ error) {
	return
}
func (cli *Client) ContainerExecStart(ctx context.Context, execID string, config container.ExecStartOptions) (_ error) {
	return
}
func (cli *Client) ContainerExecAttach(ctx context.Context, execID string, config container.ExecAttachOptions) (_ types.HijackedResponse, _ error) {
	return
}
func (cli *Client) ContainerCreate(ctx context.Context, config *container.Config, hostConfig *container.HostConfig, networkingConfig *network.NetworkingConfig, platform *v1.Platform, containerName string) (_ container.CreateResponse, _ error) {
	return
}
func (cli *Client) ContainerStart(ctx context.Context, containerID string, options container.StartOptions) (_ error) {
	return
}
func (cli *Client) ContainerAttach(ctx context.Context, containerID string, options container.AttachOptions) (_ types.HijackedResponse, _ error) {
	return
}
func (cli *Client) ContainerInspect(ctx context.Context, containerID string) (_ container.InspectResponse, _ error) {
	return
}
func (cli *Client) ContainerLogs(ctx context.Context, containerID string, options container.LogsOptions) (_ io.ReadCloser, _ error) {
	return
}
func (cli *Client) CopyFromContainer(ctx context.Context, containerID string, srcPath string) (_ io.ReadCloser, _ container.PathStat, _ error) {
	return
}
func (cli *Client) ContainerExport(ctx context.Context, containerID string) (_ io.ReadCloser, _ error) {
	return
}
func (cli *Client) CopyToContainer(ctx context.Context, containerID string, dstPath string, content io.Reader, options container.CopyToContainerOptions) (_ error) {
	return
}
func (cli *Client) ContainerCommit(ctx context.Context, containerID string, options container.CommitOptions) (_ container.CommitResponse, _ error) {
	return
}
func (cli *Client) ContainerRename(ctx context.Context, containerID string, newContainerName string) (_ error) {
	return
}
func (cli *Client) ContainerUpdate(ctx context.Context, containerID string, updateConfig container.UpdateConfig) (_ container.UpdateResponse, _ error) {
	return
}
func (cli *Client) ContainerStop(ctx context.Context, containerID string, options container.StopOptions) (_ error) {
	return
}
func (cli *Client) ContainerRestart(ctx context.Context, containerID string, options container.StopOptions) (_ error) {
	return
}
func (cli *Client) ContainerPause(ctx context.Context, containerID string) (_ error)   { return }
func (cli *Client) ContainerUnpause(ctx context.Context, containerID string) (_ error) { return }
func (cli *Client) ContainerKill(ctx context.Context, containerID string, signal string) (_ error) {
	return
}
func (cli *Client) ContainerRemove(ctx context.Context, containerID string, options container.RemoveOptions) (_ error) {
	return
}
func (cli *Client) ContainersPrune(ctx context.Context, pruneFilters filters.Args) (_ container.PruneReport, _ error) {
	return
}
func (cli *Client) ImageBuild(ctx context.Context, buildContext io.Reader, options build.ImageBuildOptions) (_ build.ImageBuildResponse, _ error) {
	return
}
func (cli *Client) ImagePull(ctx context.Context, refStr string, options image.PullOptions) (_ io.ReadCloser, _ error) {
	return
}
func (cli *Client) ImageImport(ctx context.Context, source image.ImportSource, ref string, options image.ImportOptions) (_ io.ReadCloser, _ error) {
	return
}
func (cli *Client) ImageLoad(ctx context.Context, input io.Reader, loadOpts ...ImageLoadOption) (_ image.LoadResponse, _ error) {
	return
}
func (cli *Client) ImageTag(ctx context.Context, source string, target string) (_ error) { return }
func (cli *Client) ImagePush(ctx context.Context, image string, options image.PushOptions) (_ io.ReadCloser, _ error) {
	return
}
func (cli *Client) ImageSave(ctx context.Context, imageIDs []string, saveOpts ...ImageSaveOption) (_ io.ReadCloser, _ error) {
	return
}
func (cli *Client) ImageRemove(ctx context.Context, imageID string, options image.RemoveOptions) (_ []image.DeleteResponse, _ error) {
	return
}
func (cli *Client) ImagesPrune(ctx context.Context, pruneFilters filters.Args) (_ image.PruneReport, _ error) {
	return
}
func (cli *Client) VolumeCreate(ctx context.Context, options volume.CreateOptions) (_ volume.Volume, _ error) {
	return
}
func (cli *Client) VolumeRemove(ctx context.Context, volumeID string, force bool) (_ error) { return }
func (cli *Client) VolumesPrune(ctx context.Context, pruneFilters filters.Args) (_ volume.PruneReport, _ error) {
	return
}
func (cli *Client) NetworkCreate(ctx context.Context, name string, options network.CreateOptions) (_ network.CreateResponse, _ error) {
	return
}
func (cli *Client) NetworkConnect(ctx context.Context, networkID string, containerID string, config *network.EndpointSettings) (_ error) {
	return
}
func (cli *Client) NetworkDisconnect(ctx context.Context, networkID string, containerID string, force bool) (_ error) {
	return
}
func (cli *Client) NetworkRemove(ctx context.Context, networkID string) (_ error) { return }
func (cli *Client) SecretInspectWithRaw(ctx context.Context, id string) (_ swarm.Secret, _ []byte, _ error) {
	return
}
func (cli *Client) SecretCreate(ctx context.Context, secret swarm.SecretSpec) (_ swarm.SecretCreateResponse, _ error) {
	return
}
func (cli *Client) SecretUpdate(ctx context.Context, id string, version swarm.Version, secret swarm.SecretSpec) (_ error) {
	return
}
func (cli *Client) SecretRemove(ctx context.Context, id string) (_ error) { return }
func (cli *Client) ConfigCreate(ctx context.Context, config swarm.ConfigSpec) (_ swarm.ConfigCreateResponse, _ error) {
	return
}
func (cli *Client) ConfigUpdate(ctx context.Context, id string, version swarm.Version, config swarm.ConfigSpec) (_ error) {
	return
}
func (cli *Client) ConfigRemove(ctx context.Context, id string) (_ error) { return }
func (cli *Client) ServiceCreate(ctx context.Context, service swarm.ServiceSpec, options swarm.ServiceCreateOptions) (_ swarm.ServiceCreateResponse, _ error) {
	return
}
func (cli *Client) ServiceUpdate(ctx context.Context, serviceID string, version swarm.Version, service swarm.ServiceSpec, options swarm.ServiceUpdateOptions) (_ swarm.ServiceUpdateResponse, _ error) {
	return
}
func (cli *Client) ServiceRemove(ctx context.Context, serviceID string) (_ error)            { return }
func (cli *Client) SwarmInit(ctx context.Context, req swarm.InitRequest) (_ string, _ error) { return }
func (cli *Client) SwarmJoin(ctx context.Context, req swarm.JoinRequest) (_ error)           { return }
func (cli *Client) SwarmLeave(ctx context.Context, force bool) (_ error)                     { return }
func (cli *Client) SwarmUpdate(ctx context.Context, version swarm.Version, swarm swarm.Spec, flags swarm.UpdateFlags) (_ error) {
	return
}
func (cli *Client) SwarmGetUnlockKey(ctx context.Context) (_ swarm.UnlockKeyResponse, _ error) {
	return
}
func (cli *Client) PluginInstall(ctx context.Context, name string, options types.PluginInstallOptions) (_ io.ReadCloser, _ error) {
	return
}
func (cli *Client) PluginEnable(ctx context.Context, name string, options types.PluginEnableOptions) (_ error) {
	return
}
func (cli *Client) PluginRemove(ctx context.Context, name string, options types.PluginRemoveOptions) (_ error) {
	return
}
