// Package container is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/container, and nothing behind them.
package container

import (
	"context"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/sas"
)

type ListBlobsFlatOptions struct {
	Marker     *string
	MaxResults *int32
	Prefix     *string
}
type ListBlobsFlatResponse = generated.ContainerClientListBlobFlatSegmentResponse
type CreateOptions struct{ Metadata map[string]*string }
type DeleteOptions struct{}
type Client struct{}
type ListBlobsHierarchyOptions struct {
	Marker     *string
	MaxResults *int32
	Prefix     *string
}
type ListBlobsHierarchyResponse = generated.ContainerClientListBlobHierarchySegmentResponse
type FilterBlobsOptions struct {
	Marker     *string
	MaxResults *int32
}
type FilterBlobsResponse = generated.ContainerClientFilterBlobsResponse
type CreateResponse = generated.ContainerClientCreateResponse
type RestoreOptions struct{}
type RestoreResponse = generated.ContainerClientRestoreResponse
type SetAccessPolicyOptions struct{}
type SetAccessPolicyResponse = generated.ContainerClientSetAccessPolicyResponse
type SetMetadataOptions struct{ Metadata map[string]*string }
type SetMetadataResponse = generated.ContainerClientSetMetadataResponse
type DeleteResponse = generated.ContainerClientDeleteResponse
type GetSASURLOptions struct{}

func (c *Client) NewListBlobsFlatPager(o *ListBlobsFlatOptions) (_ *runtime.Pager[ListBlobsFlatResponse]) {
	return
}
func (c *Client) NewListBlobsHierarchyPager(delimiter string, o *ListBlobsHierarchyOptions) (_ *runtime.Pager[ListBlobsHierarchyResponse]) {
	return
}
func (c *Client) FilterBlobs(ctx context.Context, where string, o *FilterBlobsOptions) (_ FilterBlobsResponse, _ error) {
	return
}
func (c *Client) Create(ctx context.Context, options *CreateOptions) (_ CreateResponse, _ error) {
	return
}
func (c *Client) Restore(ctx context.Context, deletedContainerVersion string, options *RestoreOptions) (_ RestoreResponse, _ error) {
	return
}
func (c *Client) SetAccessPolicy(ctx context.Context, o *SetAccessPolicyOptions) (_ SetAccessPolicyResponse, _ error) {
	return
}
func (c *Client) SetMetadata(ctx context.Context, o *SetMetadataOptions) (_ SetMetadataResponse, _ error) {
	return
}
func (c *Client) Delete(ctx context.Context, options *DeleteOptions) (_ DeleteResponse, _ error) {
	return
}
func (c *Client) GetSASURL(permissions sas.ContainerPermissions, expiry time.Time, o *GetSASURLOptions) (_ string, _ error) {
	return
}
