// Package service is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/service, and nothing behind them.
package service

import (
	"context"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/container"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/exported"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/sas"
)

type ListContainersOptions struct {
	Marker     *string
	MaxResults *int32
	Prefix     *string
}
type ListContainersResponse = generated.ServiceClientListContainersSegmentResponse
type CreateContainerOptions = container.CreateOptions
type CreateContainerResponse = generated.ContainerClientCreateResponse
type DeleteContainerOptions = container.DeleteOptions
type DeleteContainerResponse = generated.ContainerClientDeleteResponse
type Client struct{}
type FilterBlobsOptions struct {
	Marker     *string
	MaxResults *int32
}
type FilterBlobsResponse = generated.ServiceClientFilterBlobsResponse
type RestoreContainerOptions = container.RestoreOptions
type RestoreContainerResponse = generated.ContainerClientRestoreResponse
type SetPropertiesOptions struct{ DefaultServiceVersion *string }
type SetPropertiesResponse = generated.ServiceClientSetPropertiesResponse
type GetSASURLOptions struct{}
type KeyInfo = generated.KeyInfo
type GetUserDelegationCredentialOptions struct{}
type UserDelegationCredential = exported.UserDelegationCredential

func (s *Client) NewListContainersPager(o *ListContainersOptions) (_ *runtime.Pager[ListContainersResponse]) {
	return
}
func (s *Client) FilterBlobs(ctx context.Context, where string, o *FilterBlobsOptions) (_ FilterBlobsResponse, _ error) {
	return
}
func (s *Client) CreateContainer(ctx context.Context, containerName string, options *CreateContainerOptions) (_ CreateContainerResponse, _ error) {
	return
}
func (s *Client) RestoreContainer(ctx context.Context, deletedContainerName string, deletedContainerVersion string, options *RestoreContainerOptions) (_ RestoreContainerResponse, _ error) {
	return
}
func (s *Client) SetProperties(ctx context.Context, o *SetPropertiesOptions) (_ SetPropertiesResponse, _ error) {
	return
}
func (s *Client) DeleteContainer(ctx context.Context, containerName string, options *DeleteContainerOptions) (_ DeleteContainerResponse, _ error) {
	return
}
func (s *Client) GetSASURL(resources sas.AccountResourceTypes, permissions sas.AccountPermissions, expiry time.Time, o *GetSASURLOptions) (_ string, _ error) {
	return
}
func (s *Client) GetUserDelegationCredential(ctx context.Context, info KeyInfo, o *GetUserDelegationCredentialOptions) (_ *UserDelegationCredential, _ error) {
	return
}
