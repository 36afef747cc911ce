// Package azblob is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/storage/azblob, and nothing behind them.
package azblob

import (
	"context"
	"io"
	"os"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blob"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blockblob"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/container"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/service"
)

type Client struct{}
type DownloadBufferOptions = blob.DownloadBufferOptions
type DownloadFileOptions = blob.DownloadFileOptions
type DownloadStreamOptions = blob.DownloadStreamOptions
type DownloadStreamResponse = blob.DownloadStreamResponse
type ListBlobsFlatOptions = container.ListBlobsFlatOptions
type ListBlobsFlatResponse = container.ListBlobsFlatResponse
type ListContainersOptions = service.ListContainersOptions
type ListContainersResponse = service.ListContainersResponse
type UploadBufferOptions = blockblob.UploadBufferOptions
type UploadBufferResponse = blockblob.UploadBufferResponse
type UploadFileOptions = blockblob.UploadFileOptions
type UploadFileResponse = blockblob.UploadFileResponse
type UploadStreamOptions = blockblob.UploadStreamOptions
type UploadStreamResponse = blockblob.CommitBlockListResponse
type CreateContainerOptions = service.CreateContainerOptions
type CreateContainerResponse = service.CreateContainerResponse
type DeleteBlobOptions = blob.DeleteOptions
type DeleteBlobResponse = blob.DeleteResponse
type DeleteContainerOptions = service.DeleteContainerOptions
type DeleteContainerResponse = service.DeleteContainerResponse

func (c *Client) DownloadBuffer(ctx context.Context, containerName string, blobName string, buffer []byte, o *DownloadBufferOptions) (_ int64, _ error) {
	return
}
func (c *Client) DownloadFile(ctx context.Context, containerName string, blobName string, file *os.File, o *DownloadFileOptions) (_ int64, _ error) {
	return
}
func (c *Client) DownloadStream(ctx context.Context, containerName string, blobName string, o *DownloadStreamOptions) (_ DownloadStreamResponse, _ error) {
	return
}
func (c *Client) NewListBlobsFlatPager(containerName string, o *ListBlobsFlatOptions) (_ *runtime.Pager[ListBlobsFlatResponse]) {
	return
}
func (c *Client) NewListContainersPager(o *ListContainersOptions) (_ *runtime.Pager[ListContainersResponse]) {
	return
}
func (c *Client) UploadBuffer(ctx context.Context, containerName string, blobName string, buffer []byte, o *UploadBufferOptions) (_ UploadBufferResponse, _ error) {
	return
}
func (c *Client) UploadFile(ctx context.Context, containerName string, blobName string, file *os.File, o *UploadFileOptions) (_ UploadFileResponse, _ error) {
	return
}
func (c *Client) UploadStream(ctx context.Context, containerName string, blobName string, body io.Reader, o *UploadStreamOptions) (_ UploadStreamResponse, _ error) {
	return
}
func (c *Client) CreateContainer(ctx context.Context, containerName string, o *CreateContainerOptions) (_ CreateContainerResponse, _ error) {
	return
}
func (c *Client) DeleteBlob(ctx context.Context, containerName string, blobName string, o *DeleteBlobOptions) (_ DeleteBlobResponse, _ error) {
	return
}
func (c *Client) DeleteContainer(ctx context.Context, containerName string, o *DeleteContainerOptions) (_ DeleteContainerResponse, _ error) {
	return
}
